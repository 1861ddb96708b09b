import type { Io } from '../../outside/io.js';
import type { Work } from './state.js';

/** Windows has none of the others: it tells of a closed window as `SIGHUP`, and then leaves a few seconds. */
const interrupting = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT'];
const ending = process.platform === 'win32' ? ['SIGHUP'] : ['SIGHUP', 'SIGTERM'];

/**
 * Has the session left when the system or the terminal ends it; something that failed where nobody waits for it is a
 * fault. Gives the function that stops that.
 */
export function listenForTheEnd(
  { stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>,
  leave: Work['leave'],
  onFault: (error: unknown) => void,
): () => void {
  const onInterrupt = (): void => leave('interrupted');
  const onEnd = (): void => leave('ended');
  for (const signal of interrupting) process.on(signal, onInterrupt);
  for (const signal of ending) process.on(signal, onEnd);
  stdin.on('end', onEnd);
  // A terminal that is gone gives EIO, whichever end is used first.
  stdin.on('error', onEnd);
  stdout.on('error', onEnd);
  process.on('uncaughtException', onFault);
  return () => {
    for (const signal of interrupting) process.off(signal, onInterrupt);
    for (const signal of ending) process.off(signal, onEnd);
    stdin.off('end', onEnd);
    stdout.off('error', onEnd);
    process.off('uncaughtException', onFault);
    // The last one stays: what fails while all is given back must not end the process in the middle of it.
  };
}
