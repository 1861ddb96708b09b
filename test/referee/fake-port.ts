import type { Answer, Look, ModelPort } from '../../src/outside/model-port.js';

/** A port behind which a function of this process answers: the referee must not notice. */
export function portOf(saveToken: (...args: never[]) => unknown): ModelPort {
  return {
    functions: ['saveToken'],
    call: async (_name, args) => {
      const look: Look = { args: args.map((value) => ({ value })), lists: { tokens: [] } };
      try {
        const value: unknown = await saveToken(...(args as never[]));
        const after: Look = { ...look, lists: { tokens: [{ value, id: 1 }] } };
        return {
          how: 'returned',
          promised: true,
          result: { value, id: 1 },
          before: look,
          after,
          later: after,
          strays: [],
        };
      } catch (error) {
        return threw(error as Error, look);
      }
    },
  };
}

function threw({ name, message }: Error, before: Look): Answer {
  return {
    how: 'unanswered',
    ending: { how: 'threw', error: { name, message, isError: true, frames: [] } },
    before,
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
