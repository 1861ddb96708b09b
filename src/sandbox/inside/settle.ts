import { activeResources, indexOf, NativePromise, setTimer } from './natives.js';
import { aTurn } from './turns.js';

/** How long what a module has left running is waited for, in ms: a timer that never ends must not hold us up. */
const longest = 50;
const pause = 2;

/**
 * Lets come to its end what the module began and did not wait for: an `import()`, a file that is read. A server that is
 * up has long done so when the first client comes.
 */
export async function settle(limit: number): Promise<void> {
  await aTurn();
  for (let waited = 0; waited < longest && waited < limit && isBusy(); waited += pause)
    await new NativePromise<void>((resolve) => setTimer(resolve, pause));
}

/** Whether anything but what is being printed is on its way. */
function isBusy(): boolean {
  const active = activeResources();
  for (let index = 0; index < active.length; index += 1) {
    const one = active[index] as string;
    if (indexOf(one, 'Pipe') < 0 && indexOf(one, 'TTY') < 0 && indexOf(one, 'Write') < 0) return true;
  }
  return false;
}
