import { ready, type Question } from '../../wire.js';
import { answerCalls, answerRecords, answerSnapshot } from './call.js';
import { answerRequests } from './requests.js';
import { watchEndings } from './endings.js';
import { enter, host } from './host.js';
import { loadModule, type LoadedModule } from './load-module.js';
import { answerWith, readLine, write } from './pipe.js';
import type { Host } from '../main/host.js';

export function begin(given: Host): void {
  enter(given);
  watchEndings();
  write(ready);
  serve().then(host.exit, host.exit);
}

async function serve(): Promise<void> {
  let loaded: LoadedModule | undefined;
  let calls = 0;
  for (let line = readLine(); line !== undefined; line = readLine()) {
    const question = JSON.parse(line) as Question;
    if (question.nonce !== undefined) answerWith(question.nonce);
    calls = question.type === 'call' ? calls + 1 : 0;
    if (question.type === 'load') loaded = await loadModule(question);
    if (!loaded) return;
    if (question.type === 'snapshot') await answerSnapshot(question, loaded);
    if (question.type === 'requests') await answerRequests(question, loaded);
    if (question.type === 'records') loaded = answerRecords(question, loaded);
    if (question.type === 'call' && !(await answerCalls(question, loaded, calls))) return;
  }
}
