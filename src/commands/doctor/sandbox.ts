import type { Context } from '../../outside/context.js';
import { tryGuards, type Guard } from '../../sandbox/outside/guards.js';
import { printable } from '../../verdict/printable.js';
import { fine, inTheWay, type Look } from './look.js';

const guarded: Readonly<Record<Guard, string>> = {
  reading: 'reads no files outside of its folder',
  writing: 'writes no files',
  processes: 'starts no processes',
  threads: 'starts no threads',
  network: 'reaches no network',
  signals: 'sends no signals',
  bindings: "gets none of Node's inner parts",
  environment: 'sees no environment',
};

/** Which guards keep the learner's code in its place; each is tried. */
export async function lookAtSandbox({ judging }: Context): Promise<Look[]> {
  try {
    const held = await tryGuards(judging);
    const guards = Object.entries(guarded).map(([guard, what]) => guardLook(what, held[guard as Guard]));
    return [...guards, endingLook(), memoryLook()];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const advice =
      'Nothing can be judged here. Look whether a program for protection keeps Node from starting Node, or try another Node.';
    return [inTheWay('Sandbox', printable(error.message), advice)];
  }
}

function guardLook(what: string, isHeld: boolean): Look {
  const name = `Your code ${what}`;
  if (isHeld) return fine(name, 'yes');
  return inTheWay(
    name,
    'no',
    'This Node cannot keep a submission from it. Use Node 22 or newer, and a container for code that you do not trust.',
  );
}

function endingLook(): Look {
  const name = 'Your code is ended with all that it started';
  if (process.platform !== 'win32') return fine(name, 'yes');
  return fine(name, 'itself', 'On Windows only the process itself is ended; it can start no others.');
}

function memoryLook(): Look {
  const name = 'Its memory is limited';
  if (process.platform === 'linux') return fine(name, 'yes');
  return fine(name, 'its heap', 'Bytes outside of the heap are limited on Linux only.');
}
