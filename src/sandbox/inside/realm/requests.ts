import type { RequestsQuestion, WireResponse, WireThrown } from '../../wire.js';
import { takeUncaught, whenEnding, whenIdle } from './endings.js';
import { host, itemsOf, withOutcome } from './host.js';
import type { LoadedModule } from './load-module.js';
import { send } from './pipe.js';
import { describeThrown } from './thrown.js';
import { settle, turn } from './time.js';

/** The requests overlap. What is still running after the last answer has a moment to finish. */
export async function answerRequests(
  { requests, callMs }: RequestsQuestion,
  { file }: LoadedModule,
): Promise<void> {
  whenEnding((ending) => send({ type: 'ended', ending }));
  await turn();
  const looks = await answered(requests, callMs);
  await settle();
  whenEnding(undefined);
  const responses = looks.map((look): WireResponse => {
    const { lateWrites, ...response } = look();
    return { ...response, lateWrites: itemsOf(lateWrites).map((error) => framesOf(error, file)) };
  });
  send({ type: 'responded', responses, uncaught: takeUncaught(file) });
}

function framesOf(error: unknown, file: string): WireThrown['frames'] {
  try {
    return describeThrown(error, file).frames;
  } catch {
    return [];
  }
}

type Looks = readonly ReturnType<typeof host.app.request>[];

/** Ends early if nothing can answer any more. */
function answered(requests: readonly RequestsQuestion['requests'][number][], callMs: number): Promise<Looks> {
  return new Promise((resolve) => {
    let open = requests.length;
    const end = (): void => {
      whenIdle(undefined);
      stop();
      resolve(looks);
    };
    const stop = host.setIdleTimer(callMs, withOutcome(end));
    const over = (request: number): ReturnType<typeof withOutcome> =>
      withOutcome(() => {
        send({ type: 'over', request });
        open -= 1;
        if (open === 0) end();
      });
    whenIdle(end);
    const looks = requests.map(({ id, bytes }) => host.app.request(id, bytes, over(id)));
  });
}
