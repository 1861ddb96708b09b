import type { Ending } from '../outside/model-port.js';
import { decodeThrown } from './decode.js';
import type { Program } from './program.js';
import type { WireEnding } from './wire.js';

/** The child's word for how code ended, with the places as the learner's text has them. */
export function endingOf(ending: WireEnding, program: Program): Ending {
  return ending.how === 'threw' ? { how: 'threw', error: decodeThrown(ending.error, program.place) } : ending;
}
