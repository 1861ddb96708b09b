import { defineProperty } from './natives.js';

type Blocking = NodeJS.WriteStream & { readonly _handle?: { setBlocking?: (on: boolean) => void } };

/**
 * Has what is printed written at once: what waits in a queue of the process is lost when the process
 * is ended, and a flood of it fills the memory. Node makes each of the two streams when somebody first asks for
 * it, which takes longer than all else in this process: so it stays.
 */
export function steadyOutput(): void {
  for (const name of ['stdout', 'stderr'] as const) {
    const { get } = Object.getOwnPropertyDescriptor(process, name) ?? {};
    if (!get) continue;
    let stream: Blocking | undefined;
    const steady = (): Blocking => {
      stream ??= blocking(Reflect.apply(get, process, []) as Blocking);
      return stream;
    };
    defineProperty(process, name, { get: steady });
  }
}

function blocking(stream: Blocking): Blocking {
  stream._handle?.setBlocking?.(true);
  return stream;
}
