import { host, withOutcome } from './host.js';

/** A timer that was set at load time may never end. */
const settleMs = 50;
const pauseMs = 2;
const napMs = 0.2;

export function turn(): Promise<void> {
  return once((run) => host.setTurn(run));
}

/** Node reports a promise that is resolved twice, and the learner's code can run a timer twice. */
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

/** Naps, because Node itself would sleep twice as long. */
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

export async function settle(): Promise<void> {
  await turn();
  for (let waitedMs = 0; waitedMs < settleMs && isBusy(); waitedMs += pauseMs)
    await once((run) => host.setTimer(pauseMs, run));
}

function isBusy(): boolean {
  const active = host.activeResources();
  const count = host.get(active, 'length');
  for (let index = 0; typeof count === 'number' && index < count; index += 1)
    if (!/Pipe|TTY|Write/.test(host.text(host.get(active, index)))) return true;
  return false;
}
