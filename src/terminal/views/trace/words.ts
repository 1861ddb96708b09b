import type { Exchange, Grant } from '../../../referee/exchange.js';

/** The words of the trace. Each term is explained where it is used first. */

interface Names {
  readonly client: string;
  readonly user: string;
}

export interface RequestWords {
  readonly title: (names: Names) => string;
  readonly before: (names: Names) => string;
  /** The client. */
  readonly role: string;
  readonly request: (names: Names) => string;
  readonly response: (names: Names) => string;
  /** Where the request is defined. */
  readonly section: string;
}

export function wordsOf({ grant, request }: Pick<Exchange, 'grant' | 'request'>): RequestWords {
  if (grant !== undefined) return grantWords[grant];
  return request.headers.authorization === undefined ? noTokenWords : resourceWords;
}

const grantWords: Readonly<Record<Grant, RequestWords>> = {
  authorization_code: {
    title: ({ client, user }) => `${client} asks for an access token for ${user}`,
    before: ({ client, user }) =>
      `Before this, ${user} logged in at the server and agreed (consent). So the server gave ${client} a code. It is proof of the consent, and works once.`,
    role: 'client (an app)',
    request: ({ client }) =>
      `${client} sends its secret, the code and the verifier. The verifier proves that it asked for the code itself (PKCE, RFC 7636).`,
    response: ({ user }) => `The access token opens what ${user} agreed to: no password needed.`,
    section: 'RFC 6749, 4.1.3',
  },
  client_credentials: {
    title: ({ client }) => `${client} asks for an access token for itself`,
    before: ({ client }) =>
      `No person takes part: ${client} acts for itself (client credentials). So there is no login, no consent and no code.`,
    role: 'client (machine)',
    request: ({ client }) => `${client} sends its own secret. That is enough: no person has to agree.`,
    response: ({ client }) => `${client} now sends this token and not its secret.`,
    section: 'RFC 6749, 4.4.2',
  },
  refresh_token: {
    title: ({ client, user }) => `${client} renews its access token for ${user}`,
    before: ({ client, user }) =>
      `Before this, ${client} got an access token for ${user}, and a refresh token with it. An access token ends soon. The refresh token gets a new one without ${user}.`,
    role: 'client (an app)',
    request: ({ client }) => `${client} sends its secret and the refresh token.`,
    response: ({ user }) => `The new access token opens what ${user} agreed to.`,
    section: 'RFC 6749, 6',
  },
};

const resourceWords: RequestWords = {
  title: ({ client, user }) =>
    client === '' ? 'A request with an unknown access token' : `${client} uses the access token of ${user}`,
  before: ({ client, user }) =>
    client === ''
      ? 'The server never issued this access token.'
      : `Before this, the server issued an access token: ${client} may act for ${user}.`,
  role: 'client (an app)',
  request: () => 'The request carries only the access token: no password, and no secret.',
  response: ({ user }) => `The server knows now that the request is for ${user}, and shows the photos.`,
  section: 'RFC 6750, 2.1',
};

const noTokenWords: RequestWords = {
  ...resourceWords,
  title: () => 'A request without an access token',
  before: () => 'The server does not know who asks.',
  request: () => 'The request carries no access token.',
};

export const roles = {
  client: 'client (an app)',
  server: 'makes tokens',
  learners: 'your function',
  database: 'database',
} as const;

export const labels = {
  record: 'adds a record',
  threw: 'throws',
  refusal: 'refuses',
  response: (status: number) => `responds ${String(status)}`,
  returned: (value: string) => `returns ${value}`,
} as const;

export const captions = {
  save: 'The server made a new token. Your function must keep it.',
  call: 'The server asks your function.',
  record: 'The record says for whom the token is, and until when. It holds no client secret and no password.',
  returned: 'The server sends it on.',
  unusable: 'The server cannot use it.',
  threw: (message: string) => `It failed: ${message}`,
  ends: (minutes: number) => `It ends in ${String(minutes)} minutes, so a stolen one is soon useless.`,
} as const;

export const unfinishedWords = {
  title: 'No whole request yet',
  client: 'client',
  role: 'an app',
  request: 'An app, the client, asks for an access token.',
  call: 'The server calls your function here. The request gets no further until all steps pass.',
  lack: (titles: readonly string[]) =>
    titles.length === 1
      ? `One step does not pass yet: ${titles.join('')}.`
      : `${String(titles.length)} steps do not pass yet: ${titles.join(', ')}.`,
} as const;

export function oursInWords(count: number): string {
  return `${String(count)} ${count === 1 ? 'call' : 'calls'} of the model that comes with the lesson`;
}
