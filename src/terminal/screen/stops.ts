export interface Stops {
  /** Stops this process and those that were started with it, as Ctrl-Z does; comes back with `fg`. */
  readonly stop: () => void;
  /** From then on the process is stopped without a word. */
  readonly end: () => void;
}

export interface StopEvents {
  /** Right before the process stands still: the terminal is the shell's then. */
  readonly onStop: () => void;
  /** It goes on. */
  readonly onContinue: () => void;
}

/** How long after asking we are surely stopped, unless the system does not stop us, in ms. */
const resumeAfterMs = 100;

/** Tells when the process is stopped, by a key or from outside, and when it goes on. */
export function listenForStops({ onStop, onContinue }: StopEvents): Stops {
  if (process.platform === 'win32') return { stop: () => undefined, end: () => undefined };
  let isStopped = false;
  const go = (): void => {
    // There are stops that nobody hears of before: the terminal may be another's since then all the same.
    if (isStopped) process.on('SIGTSTP', stop);
    isStopped = false;
    onContinue();
  };
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    onStop();
    // Nobody listens any more: now the signal does what it does to every program, to the whole group.
    process.off('SIGTSTP', stop);
    process.kill(0, 'SIGTSTP');
    // Where no shell could bring us back the system does not stop us.
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
