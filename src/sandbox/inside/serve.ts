import {
  compilation,
  ready,
  rehearsal,
  type CallQuestion,
  type FirstQuestion,
  type LoadQuestion,
} from '../wire.js';
import { answerCall } from './answer-call.js';
import { closeNetwork } from './close-network.js';
import { watchEndings } from './endings.js';
import { loadModule } from './load-module.js';
import { parseJson } from './natives.js';
import { keepSecret, readLine, write } from './pipe.js';
import { rehearse } from './rehearse.js';
import { steadyOutput } from './steady-output.js';
import { takeAway } from './take-away.js';

// What the sandbox's child runs. Whatever ends it early is read by the parent as the learner's doing.

const leave = process.exit.bind(process, 0);

/** Loads one module, then answers calls (and loads it anew with another database) until the parent goes. */
async function serve(): Promise<void> {
  const first = readLine();
  if (first === undefined) return;
  const question = parseJson(first) as FirstQuestion;
  keepSecret(question.nonce);
  if (question.uses === 'node') closeNetwork();
  let loaded = await loadModule(question);
  let isFresh = true;
  for (let line = readLine(); loaded && line !== undefined; line = readLine()) {
    const next = parseJson(line) as CallQuestion | LoadQuestion;
    const isCall = !('script' in next);
    if (!isCall) loaded = await loadModule(next);
    else if (!(await answerCall(next, loaded, isFresh))) break;
    isFresh = !isCall;
  }
}

/**
 * Says that the process stands ready, and serves. To be called once.
 * @param compiled what V8 has compiled of this script until then
 */
export async function begin(compiled: () => Buffer): Promise<never> {
  const [, , asked] = process.argv;
  process.argv.length = 2; // as it would be without us
  if (asked === rehearsal || asked === compilation) await rehearse();
  watchEndings();
  if (asked === compilation) write(compiled().toString('base64'));
  else {
    write(ready);
    await serve();
  }
  return leave();
}

Error.stackTraceLimit = 50;
takeAway();
steadyOutput();
