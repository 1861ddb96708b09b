import { pbkdf2 } from 'node:crypto';
import { openJournal } from '../../src/workspace/journal.js';
import { textPlaceOf, workspaceIn } from '../../src/workspace/workspace.js';

// A separate program: ends while a write waits for Node's only other thread, as after a fault on a busy machine.
const [folder = '', delayMs = '0'] = process.argv.slice(2);
const journal = openJournal(
  textPlaceOf(workspaceIn(folder), { id: 'save-token', subject: { type: 'function' } }),
  () => undefined,
);
const keep = (text: string): void =>
  journal.keep({ text, cursor: 0, base: '', isUndecided: false, at: new Date() });
const beBusy = (): void => pbkdf2('secret', 'salt', 20_000, 32, 'sha256', beBusy);
process.on('exit', journal.endNow);
beBusy();
keep('early');
setTimeout(() => {
  keep('the last text');
  // eslint-disable-next-line n/no-process-exit -- a fault that nothing can catch
  process.exit(7);
}, Number(delayMs));
