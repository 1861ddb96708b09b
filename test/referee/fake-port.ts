import type { Answer, Snapshot, ModelCall, ModelPort, ValueSnapshot } from '../../src/outside/model-port.js';

type Model = (...args: never[]) => unknown;

interface Called {
  readonly call: ModelCall;
  readonly outcome: PromiseSettledResult<unknown>;
}

/** Returned records count as stored, in the order of the calls. `groups` gets the calls of each `port.call`. */
export function portOf(saveToken: Model, groups: (readonly ModelCall[])[] = []): ModelPort {
  let stored: readonly ValueSnapshot[] = [];
  return {
    functions: ['saveToken'],
    call: async (calls) => {
      groups.push(calls);
      const outcomes = await Promise.allSettled(
        calls.map(({ args }) => Promise.resolve().then(() => saveToken(...(args as never[])))),
      );
      const before = stored;
      stored = [...before, ...outcomes.filter((one) => one.status === 'fulfilled').map(asSeen)];
      return calls.map((call, index) => {
        const outcome = outcomes[index];
        if (!outcome) throw new Error('There is a call without an outcome.');
        return answerOf({ call, outcome }, before, stored);
      });
    },
  };
}

let objects = 0;

function asSeen({ value }: PromiseFulfilledResult<unknown>): ValueSnapshot {
  return { value, id: (objects += 1) };
}

function answerOf(
  { call, outcome }: Called,
  before: readonly ValueSnapshot[],
  after: readonly ValueSnapshot[],
): Answer {
  const look = (tokens: readonly ValueSnapshot[]): Snapshot => ({
    args: call.args.map((value) => ({ value })),
    lists: { tokens },
    uncaught: [],
  });
  if (outcome.status === 'rejected') return threw(outcome.reason as Error, look(before), look(after));
  return {
    type: 'returned',
    promised: true,
    result: { value: outcome.value },
    before: look(before),
    after: look(after),
    later: look(after),
    uncaught: [],
  };
}

function threw({ name, message }: Error, before: Snapshot, after: Snapshot): Answer {
  return {
    type: 'unanswered',
    ending: { type: 'threw', error: { name, message, isError: true, frames: [] } },
    before,
    after,
  };
}

export const complete = (
  token: object,
  client: { clientId: string },
  user: { username: string },
): object => ({
  ...token,
  client: { id: client.clientId },
  user: { username: user.username },
});
