export interface Stops {
  /** Stops this process group as Ctrl-Z does, until `fg`. */
  readonly stop: () => void;
  /** Removes the listeners. */
  readonly end: () => void;
}

export interface StopEvents {
  /** Right before the stop; the shell gets the terminal. */
  readonly onStop: () => void;
  readonly onContinue: () => void;
}

/** If we still run after this time, the system did not stop us. In ms. */
const resumeAfterMs = 100;

/** Reports stops, by key or by signal, and continuations. */
export function listenForStops({ onStop, onContinue }: StopEvents): Stops {
  if (process.platform === 'win32') return { stop: () => undefined, end: () => undefined };
  let isStopped = false;
  const go = (): void => {
    // SIGSTOP is not reported before, and the terminal may have changed hands.
    if (isStopped) process.on('SIGTSTP', stop);
    isStopped = false;
    onContinue();
  };
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    onStop();
    // Without our listener the signal stops the whole group.
    process.off('SIGTSTP', stop);
    process.kill(0, 'SIGTSTP');
    // The system does not stop an orphaned group.
    setTimeout(() => {
      if (isStopped) go();
    }, resumeAfterMs);
  };
  process.on('SIGTSTP', stop);
  process.on('SIGCONT', go);
  return {
    stop,
    end: () => {
      process.off('SIGTSTP', stop);
      process.off('SIGCONT', go);
    },
  };
}
