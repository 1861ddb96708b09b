import { ready, rehearsal, type CallQuestion, type FirstQuestion, type LoadQuestion } from '../wire.js';
import { answerCall } from './answer-call.js';
import { closeNetwork } from './close-network.js';
import { watchEndings } from './endings.js';
import { loadModule } from './load-module.js';
import { parseJson } from './natives.js';
import { keepSecret, readLine, write } from './pipe.js';
import { rehearse } from './rehearse.js';
import { steadyOutput } from './steady-output.js';
import { takeAway } from './take-away.js';

// The script of the sandbox's child: says that it stands ready, loads one module, then answers calls
// (and loads it anew with another database) until the parent goes. Whatever ends it early is read by the parent as the learner's doing.

const leave = process.exit.bind(process, 0);

async function serve(): Promise<void> {
  const first = readLine();
  if (first === undefined) leave();
  const question = parseJson(first as string) as FirstQuestion;
  keepSecret(question.nonce);
  watchEndings();
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
  leave();
}

async function begin(): Promise<void> {
  const [, , asked] = process.argv;
  process.argv.length = 2; // as it would be without us
  if (asked === rehearsal) await rehearse();
  write(ready);
  await serve();
}

Error.stackTraceLimit = 50;
takeAway();
steadyOutput();
// A fault in here is somebody else's doing: the parent hears an end without a word.
begin().catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  leave();
});
