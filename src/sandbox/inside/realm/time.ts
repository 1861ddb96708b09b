import { host, withOutcome } from './host.js';

/** How long leftovers of loading may take, in ms: a timer that never ends must not hold us up. */
const settleMs = 50;
const pauseMs = 2;
const napMs = 0.2;

/** One turn of the event loop. */
export function turn(): Promise<void> {
  return once((run) => host.setTurn(run));
}

/** The learner's code can find a timer and run it twice: Node would show it a promise that is resolved twice. */
function once(start: (run: ReturnType<typeof withOutcome>) => void): Promise<void> {
  return new Promise((resolve) => {
    let pending: (() => void) | undefined = resolve;
    start(
      withOutcome(() => {
        const run = pending;
        pending = undefined;
        run?.();
      }),
    );
  });
}

/** Until a timer of 0 ms has run; with naps, since Node itself would sleep twice as long. */
export async function tick(): Promise<void> {
  const timer = { hasRun: false };
  host.setTimer(
    0,
    withOutcome(() => (timer.hasRun = true)),
  );
  while (!timer.hasRun) {
    host.sleep(napMs);
    await turn();
  }
}

/** Lets finish what the module began and did not wait for: an `import()`, a file that is read. */
export async function settle(): Promise<void> {
  await turn();
  for (let waitedMs = 0; waitedMs < settleMs && isBusy(); waitedMs += pauseMs)
    await once((run) => host.setTimer(pauseMs, run));
}

/** Whether anything but output is on its way. */
function isBusy(): boolean {
  const active = host.activeResources();
  const count = host.get(active, 'length');
  for (let index = 0; typeof count === 'number' && index < count; index += 1)
    if (!/Pipe|TTY|Write/.test(host.text(host.get(active, index)))) return true;
  return false;
}
