/**
 * Has what is printed written at once: what waits in a queue of the process is lost when the process
 * is ended, and a flood of it fills the memory.
 */
export function steadyOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    const { _handle: handle } = stream as unknown as { _handle?: { setBlocking?: (on: boolean) => void } };
    handle?.setBlocking?.(true);
  }
}
