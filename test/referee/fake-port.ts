import type { Answer, Look, ModelCall, ModelPort, Seen } from '../../src/outside/model-port.js';

type Model = (...args: never[]) => unknown;

interface Called {
  readonly call: ModelCall;
  readonly outcome: PromiseSettledResult<unknown>;
}

/**
 * A port to a function of this process. The records that it returns count as stored, in the order of the calls.
 * `groups` gets the calls of each `port.call`.
 */
export function portOf(saveToken: Model, groups: (readonly ModelCall[])[] = []): ModelPort {
  let stored: readonly Seen[] = [];
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

function asSeen({ value }: PromiseFulfilledResult<unknown>): Seen {
  return { value, id: (objects += 1) };
}

function answerOf({ call, outcome }: Called, before: readonly Seen[], after: readonly Seen[]): Answer {
  const look = (tokens: readonly Seen[]): Look => ({
    args: call.args.map((value) => ({ value })),
    lists: { tokens },
    strays: [],
  });
  if (outcome.status === 'rejected') return threw(outcome.reason as Error, look(before), look(after));
  return {
    how: 'returned',
    promised: true,
    result: { value: outcome.value },
    before: look(before),
    after: look(after),
    later: look(after),
    strays: [],
  };
}

function threw({ name, message }: Error, before: Look, after: Look): Answer {
  return {
    how: 'unanswered',
    ending: { how: 'threw', error: { name, message, isError: true, frames: [] } },
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
