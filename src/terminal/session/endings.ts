import type { Io } from '../../outside/io.js';
import type { Work } from './state.js';

/** Windows sends SIGHUP for a closed window, and then allows a few seconds. */
const interrupting = process.platform === 'win32' ? ['SIGINT', 'SIGBREAK'] : ['SIGINT'];
const ending = process.platform === 'win32' ? ['SIGHUP'] : ['SIGHUP', 'SIGTERM'];

/** Leaves the session on signals and lost terminals. @returns a function that stops listening */
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
  // A closed terminal gives EIO on whichever stream is used first.
  stdin.on('error', onEnd);
  stdout.on('error', onEnd);
  process.on('uncaughtException', onFault);
  return () => {
    for (const signal of interrupting) process.off(signal, onInterrupt);
    for (const signal of ending) process.off(signal, onEnd);
    stdin.off('end', onEnd);
    stdout.off('error', onEnd);
    process.off('uncaughtException', onFault);
    // stdin keeps its error listener: an error during cleanup must not end the process.
  };
}
