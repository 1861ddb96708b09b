import { withHints, type Findings } from '#lesson';

export interface ServerDetails {
  readonly 'server-token-not-called': Readonly<Record<string, never>>;
  readonly 'server-lifetime-milliseconds': { readonly seconds: number };
  readonly 'server-lifetime-too-long': { readonly seconds: number };
  readonly 'server-lifetime-too-short': { readonly seconds: number };
  readonly 'server-lifetime-invalid': Readonly<Record<string, never>>;
  readonly 'server-lifetime-other': { readonly seconds: number };
}

const findings: Findings<ServerDetails> = {
  'server-token-not-called': {
    severity: 'problem',
    meaning: "No request reaches the server's `token()`.",
    say: () => ({
      message: 'No request reaches `token()` of the `OAuth2Server`, and only it can make a token.',
      fix: 'Call `token()` of your server in the handler of the route, with a `Request` and a `Response` of the library.',
    }),
  },
  'server-lifetime-milliseconds': {
    severity: 'problem',
    meaning: 'The lifetime of a token is given in milliseconds, but the library counts seconds.',
    danger:
      'A stolen token works until it expires. A thief has weeks, not one hour (RFC 6749, section 10.3).',
    say: ({ seconds }) => ({
      message: `A token lives ${inDays(seconds)}: \`accessTokenLifetime\` is in seconds, and this looks like milliseconds.`,
      fix: 'One hour has 3600 seconds.',
    }),
  },
  'server-lifetime-too-long': {
    severity: 'problem',
    meaning: 'A token lives longer than a day.',
    danger: 'A stolen token works until it expires (RFC 6749, section 10.3).',
    say: ({ seconds }) => ({
      message: `A token lives ${inDays(seconds)}. That is too long: a stolen token works all this time.`,
      fix: 'Choose one hour, in seconds.',
    }),
  },
  'server-lifetime-too-short': {
    severity: 'problem',
    meaning: 'A token expires before a client can use it.',
    say: ({ seconds }) => ({
      message: `A token lives ${String(seconds)} seconds. It expires before a client can use it.`,
      fix: 'Choose one hour, in seconds.',
    }),
  },
  'server-lifetime-invalid': {
    severity: 'problem',
    meaning: 'The lifetime is not a number of seconds, so the token has no valid expiry.',
    danger: 'The library never refuses a token with an invalid date: it works for ever.',
    say: () => ({
      message: 'The saved token has no valid expiry, because the lifetime is not a number of seconds.',
      fix: 'Write the lifetime as a plain number: the seconds of one hour.',
    }),
  },
  'server-lifetime-other': {
    severity: 'advice',
    meaning: 'A token lives another time than one hour.',
    say: ({ seconds }) => ({
      message: `A token lives ${String(seconds)} seconds. The lesson asks for one hour.`,
      fix: 'One hour is a common choice: long enough for a client, short for a thief.',
    }),
  },
};

function inDays(seconds: number): string {
  return `${String(Math.round(seconds / 86_400))} days`;
}

export const serverFindings = withHints(findings, [
  [
    ['server-token-not-called'],
    [
      'Who does the work of OAuth in your file: the library, or your own code?',
      'One method of the server reads a request, asks your model and makes the answer. Call it in the handler of the route.',
      'The shape of the line:\n    await server.method(\n      libraryRequest,\n      libraryResponse,\n    );',
    ],
  ],
  [
    [
      'server-lifetime-milliseconds',
      'server-lifetime-too-long',
      'server-lifetime-too-short',
      'server-lifetime-invalid',
      'server-lifetime-other',
    ],
    [
      'How long may a thief use what he has stolen, and in which unit does the library count?',
      'The option of the server is a plain number of seconds. How many seconds does one hour have?',
      'The shape of the line:\n    new Class({ one, other: number });',
    ],
  ],
]);
