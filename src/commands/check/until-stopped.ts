const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;
type Signal = keyof typeof exitCodes;

/**
 * Runs work that a signal stops. A second signal ends the process.
 * @returns the work's exit code, or that of the signal
 */
export async function untilStopped(work: (stop: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let caught: Signal | undefined;
  const listener = (signal: NodeJS.Signals): void => {
    if (caught) leave(signal);
    caught = signal as Signal;
    stop.abort();
  };
  const leave = (signal: NodeJS.Signals): void => {
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = (): void => {
    for (const signal of signals) process.off(signal, listener);
  };
  const signals = Object.keys(exitCodes) as Signal[];
  for (const signal of signals) process.on(signal, listener);
  try {
    const code = await work(stop.signal);
    return caught ? exitCodes[caught] : code;
  } finally {
    stopListening();
  }
}
