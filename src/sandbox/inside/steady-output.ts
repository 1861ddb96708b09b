import { defineProperty } from './natives.js';

type Blocking = NodeJS.WriteStream & { readonly _handle?: { setBlocking?: (on: boolean) => void } };

/**
 * Has what is printed written at once: what waits in a queue of the process is lost when the process
 * is ended, and a flood of it fills the memory. Errors go the same way, so that all comes in the order in which it was
 * printed. Node makes the stream when somebody first asks for it, which takes longer than all else in this process: so it
 * stays.
 */
export function steadyOutput(): void {
  const { get } = Object.getOwnPropertyDescriptor(process, 'stdout') ?? {};
  if (!get) return;
  let stream: Blocking | undefined;
  const steady = (): Blocking => {
    stream ??= blocking(Reflect.apply(get, process, []) as Blocking);
    return stream;
  };
  for (const name of ['stdout', 'stderr'] as const) defineProperty(process, name, { get: steady });
}

function blocking(stream: Blocking): Blocking {
  stream._handle?.setBlocking?.(true);
  return stream;
}
