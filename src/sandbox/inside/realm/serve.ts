import { ready, type LookQuestion, type Question } from '../../wire.js';
import { answerCalls } from './call.js';
import { watchEndings } from './endings.js';
import { guarded } from './guarded.js';
import { enter, host } from './host.js';
import { loadModule, type LoadedModule } from './load-module.js';
import { look } from './look.js';
import { answerWith, readLine, send, write } from './pipe.js';
import { tick } from './time.js';
import type { Host } from '../main/host.js';

/** Says that the process is ready, and answers questions until the parent is gone. Called once. */
export function begin(given: Host): void {
  enter(given);
  watchEndings();
  write(ready);
  serve().then(host.exit, host.exit);
}

async function serve(): Promise<void> {
  let loaded: LoadedModule | undefined;
  let isFirst = true;
  for (let line = readLine(); line !== undefined; line = readLine()) {
    const question = JSON.parse(line) as Question;
    if (question.nonce !== undefined) answerWith(question.nonce);
    if (question.type === 'load') loaded = await loadModule(question);
    if (!loaded) return;
    if (question.type === 'look') await answerLook(question, loaded);
    if (question.type === 'call' && !(await answerCalls(question, loaded, isFirst))) return;
    isFirst = question.type === 'load';
  }
}

/** The database one timer tick on. */
async function answerLook({ limitMs }: LookQuestion, { database, records }: LoadedModule): Promise<void> {
  await tick();
  const taken = guarded(limitMs, () => look([], database, Object.keys(records)));
  if (taken.type === 'done') send({ type: 'looked', look: taken.value });
  else send({ type: 'ended', ending: { how: 'hung', afterMs: limitMs } });
}
