import type { AskedModel, ModelAnswer } from '../../outside/app-port.js';
import type { ClientRecord, Data, TokenRecord } from '../../outside/data.js';

/** Answers for a server that is asked by hand. It knows only the tokens that it saved. */
export interface HandModel {
  readonly answer: (asked: AskedModel) => ModelAnswer;
  readonly saved: readonly TokenRecord[];
}

type Args = readonly unknown[];

export function createHandModel({ clients }: Pick<Data, 'clients'>): HandModel {
  const saved: TokenRecord[] = [];
  const functions: Readonly<Record<string, (args: Args) => unknown>> = {
    getClient: ([id, secret]) =>
      clients.find(({ clientId, clientSecret }) => clientId === id && clientSecret === secret),
    // A machine acts for itself, under a name of its own.
    getUserFromClient: ([client]) => ({ username: `service:${(client as ClientRecord).clientId}` }),
    saveToken: ([token, client, user]) => {
      const record = {
        ...(token as TokenRecord),
        client: { id: (client as ClientRecord).id },
        user: { username: (user as { readonly username?: unknown }).username },
      };
      saved.push(record);
      return record;
    },
    getAccessToken: ([accessToken]) => saved.find((one) => one.accessToken === accessToken),
  };
  return {
    saved,
    answer: ({ name, args }) => ({ type: 'returned', value: functions[name]?.(args), afterMs: 0 }),
  };
}
