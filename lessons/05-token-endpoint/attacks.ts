import { codeForm, resourceRequest, signed, type Attack } from '#lesson';

type Scene = Attack['scenes'][number];
type People = Parameters<Scene['say']>[0];
type Outcome = Parameters<NonNullable<Scene['isSafe']>>[0];

const start: Scene = {
  who: 'client',
  say: ({ client }) => `${client.clientId} asks for an access token for itself.`,
  ask: ({ client }) => ({ type: 'http', request: signed('basic', { client }) }),
};

/** RFC 6749, 10.1. */
const secretInAnswer: Attack = {
  name: 'secret-in-answer',
  title: 'A secret is read in an answer',
  kinds: ['wire-secret-told'],
  fell: ({ client }) =>
    `Tried with your server: a stranger who saw the answer in a log found the secret of \`${client.clientId}\` there, and got a token in its name (RFC 6749, section 10.1).`,
  scenes: [
    start,
    {
      who: 'client',
      say: ({ client }) => `${client.clientId} asks again, with its id and its secret in the form.`,
      ask: ({ client }) => ({ type: 'http', request: signed('body', { client }) }),
    },
    {
      who: 'thief',
      say: ({ client }) =>
        `A stranger reads both answers, in a log for example, and asks as ${client.clientId}, with the secret from there.`,
      ask: ({ client, exchanges }) =>
        exchanges.some((one) => holdsSecret(one, client))
          ? { type: 'http', request: signed('basic', { client }) }
          : undefined,
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

/** RFC 6749, 1.4 and 5.1. */
const personInAnswer: Attack = {
  name: 'person-in-answer',
  title: 'An answer says whose token it is',
  kinds: ['wire-user-told', 'wire-own-names'],
  fell: ({ user }) =>
    `Tried with your server: the answer says that the person is \`${user.username}\`, so each app and each log learns it (RFC 6749, section 5.1 names what an answer holds).`,
  scenes: [
    {
      who: 'client',
      say: ({ client, user }) =>
        `${user.username} agrees, and ${client.clientId} gets an access token for the code.`,
      ask: ({ client, code }) => ({
        type: 'http',
        request: signed('basic', { client }, codeForm({ client, code })),
      }),
      isSafe: (outcome, { user }) => !holdsWhole(outcome, user.username),
    },
  ],
};

/** RFC 6749, 10.3. */
const endlessLifetime: Attack = {
  name: 'endless-lifetime',
  title: 'A stolen token still works after 40 days',
  kinds: ['server-lifetime-milliseconds', 'server-lifetime-too-long', 'server-lifetime-invalid'],
  fell: () =>
    'Tried with your server: 40 days later, a stolen token still opened the door (RFC 6749, section 10.3).',
  scenes: [
    start,
    {
      who: 'thief',
      say: () => 'Forty days later, a thief finds the token in an old log, and sends it to the server.',
      waitMs: 40 * 86_400_000,
      ask: ({ exchanges, tokens }) => resourceRequest(exchanges[0]?.accessToken ?? '', tokens.at(-1)),
      isSafe: ({ status }) => status === 'refused',
    },
  ],
};

/** RFC 6749, 10.3. */
const tokenOfAnother: Attack = {
  name: 'token-of-another',
  title: 'Two ask at the same time, and one gets the token of the other',
  kinds: ['answer-shared'],
  fell: ({ client, thief }) =>
    `Tried with your server: \`${thief.clientId}\` asked at the same time as \`${client.clientId}\`, and got its token too (RFC 6749, section 10.3).`,
  scenes: [
    start,
    ...[2, 12].map((afterMs): Scene => ({
      who: 'thief',
      say: ({ client, thief }) =>
        `Another client, ${thief.clientId}, asks for a token of its own, at the same time as ${client.clientId}.`,
      ask: ({ client, thief }) => ({
        type: 'http',
        request: signed('basic', { client: thief }),
        client: thief,
        afterMs,
        beside: { type: 'http', request: signed('basic', { client }), afterMs: 14 - afterMs },
      }),
      isSafe: (outcome) => hasOwnToken(outcome),
    })),
  ],
};

/** RFC 6749, 5.2 and 10.10. */
const errorForStrangers: Attack = {
  name: 'error-for-strangers',
  title: 'A stranger reads the address of the database',
  kinds: ['errors-leak'],
  fell: ({ address }) =>
    `Tried with your server: a stranger sent any id while the database was down, and the answer named its address, \`${address}\`.`,
  scenes: [
    start,
    {
      who: 'thief',
      say: () => 'The database is down. A stranger sends an invented id and secret, and reads the answer.',
      ask: ({ thief }) => ({
        type: 'http',
        request: signed('basic', { client: thief }),
        fails: { name: 'getClient', type: 'rejected' },
      }),
      isSafe: (outcome, { address }) => !textOf(outcome).includes(address),
    },
  ],
};

/** Alone, or after the id as in Basic. */
function holdsSecret(outcome: Outcome, { clientId, clientSecret }: People['client']): boolean {
  return holdsWhole(outcome, clientSecret) || textOf(outcome).includes(`${clientId}:${clientSecret}`);
}

/** A short name can be a part of a token by chance. */
function holdsWhole(outcome: Outcome, value: string): boolean {
  return textOf(outcome).includes(JSON.stringify(value));
}

function textOf({ response: { headers, body } }: Outcome): string {
  return JSON.stringify([headers, body]);
}

/** `accessToken`: what the server saved for this request. */
function hasOwnToken({ response, accessToken }: Outcome): boolean {
  const { access_token: sent = accessToken } = Object(response.body) as { readonly access_token?: unknown };
  return sent === accessToken;
}

export const attacks: readonly Attack[] = [
  endlessLifetime,
  secretInAnswer,
  personInAnswer,
  errorForStrangers,
  tokenOfAnother,
];
