import { quoted, shownInline, withHints, type Findings } from '#lesson';

type Nothing = Readonly<Record<string, never>>;

export interface WireDetails {
  readonly 'wire-status': { readonly status: number };
  readonly 'wire-secret-told': { readonly told: string };
  readonly 'wire-not-json': { readonly body: string };
  readonly 'wire-content-type': { readonly type: string };
  readonly 'wire-own-names': { readonly name: string };
  readonly 'wire-token-missing': { readonly keys: readonly string[] };
  readonly 'wire-other-token': { readonly sent: unknown };
  readonly 'wire-token-type': { readonly sent: unknown };
  readonly 'wire-expires-in': { readonly sent: unknown; readonly wanted: number };
  readonly 'wire-refresh-token': { readonly sent: unknown };
  readonly 'wire-scope': { readonly sent: unknown; readonly wanted: string };
  readonly 'wire-code-told': Nothing;
  readonly 'wire-client-told': Nothing;
  readonly 'wire-user-told': Nothing;
  readonly 'wire-no-store': { readonly sent: string | undefined };
  readonly 'wire-no-pragma': { readonly sent: string | undefined };
  readonly 'wire-challenge': Nothing;
  readonly 'wire-further-keys': { readonly keys: readonly string[] };
}

const cached = 'A cache or a proxy may keep the token and hand it to another person (RFC 6749, section 5.1).';

const findings: Findings<WireDetails> = {
  'wire-status': {
    severity: 'problem',
    meaning: 'A token is answered with another status than 200.',
    say: ({ status }) => ({
      message: `The answer has the status ${String(status)}. Clients expect 200 (RFC 6749, section 5.1).`,
      fix: "Send the status of the library's response.",
    }),
  },
  'wire-secret-told': {
    severity: 'problem',
    meaning: 'The answer contains a secret or a piece of the inside of the server.',
    say: ({ told }) => ({
      message: `The answer contains ${told}.`,
      fix: "Send the body of the library's response, and nothing else.",
    }),
  },
  'wire-not-json': {
    severity: 'problem',
    meaning: 'The body of the answer is not a JSON object.',
    say: ({ body }) => ({
      message: `The body is not a JSON object: ${quoted(body)}.`,
      fix: "Send the body of the library's response as JSON.",
    }),
  },
  'wire-content-type': {
    severity: 'problem',
    meaning: 'The answer does not say that it is JSON.',
    say: ({ type }) => ({
      message: `The header \`Content-Type\` is ${type === '' ? 'missing' : quoted(type)}, so clients do not read JSON.`,
      fix: 'Send the body as JSON: the type must be `application/json`.',
    }),
  },
  'wire-own-names': {
    severity: 'problem',
    meaning: 'The answer has the names of the model, not those of RFC 6749.',
    say: ({ name }) => ({
      message: `The answer has ${quoted(name)}: that is a name of the model. Clients know other names, such as \`access_token\`.`,
      fix: "The library's response already has a body with the right names. Send that.",
    }),
  },
  'wire-token-missing': {
    severity: 'problem',
    meaning: 'The answer has no `access_token`.',
    say: ({ keys }) => ({
      message: `The answer has no \`access_token\`. ${keys.length === 0 ? 'It is an empty object.' : `It has ${keys.map(quoted).join(', ')}.`}`,
      fix: "Wait for `token()`, then send the body of the library's response.",
    }),
  },
  'wire-other-token': {
    severity: 'problem',
    meaning: 'The answer has another access token than the one that was saved.',
    say: ({ sent }) => ({
      message:
        typeof sent === 'string'
          ? 'The answer has another access token than the one that was saved.'
          : `The answer has the access token ${shownInline(sent)}, and the model saved another one.`,
      fix: 'Send the token as it was saved: it will not be found otherwise.',
    }),
  },
  'wire-token-type': {
    severity: 'problem',
    meaning: '`token_type` is not `Bearer`.',
    say: ({ sent }) => ({
      message: `\`token_type\` is ${shownInline(sent)}. It must be \`Bearer\`: it says how a client uses the token.`,
      fix: "The body of the library's response has it.",
    }),
  },
  'wire-expires-in': {
    severity: 'problem',
    meaning: '`expires_in` is not the number of seconds until the token expires.',
    say: ({ sent, wanted }) => ({
      message: `\`expires_in\` is ${shownInline(sent)}. The saved token expires in ${String(wanted)} seconds.`,
      fix: 'Send the whole seconds that are left, as a number.',
    }),
  },
  'wire-refresh-token': {
    severity: 'problem',
    meaning: 'A refresh token was saved, and the answer does not have it.',
    say: ({ sent }) => ({
      message: `\`refresh_token\` is ${shownInline(sent)}, and a refresh token was saved.`,
      fix: "The body of the library's response has it. Without it, the client must ask the person again.",
    }),
  },
  'wire-scope': {
    severity: 'problem',
    meaning: '`scope` is not what was granted, as one string.',
    say: ({ sent, wanted }) => ({
      message: `\`scope\` is ${shownInline(sent)}. It was granted as ${shownInline(wanted)}.`,
      fix: 'A scope is one string with single spaces (RFC 6749, section 3.3).',
    }),
  },
  'wire-code-told': {
    severity: 'problem',
    meaning: 'The answer has the authorization code.',
    say: () => ({
      message: 'The answer contains the authorization code. A code is used once, and is not for answers.',
      fix: "Send the body of the library's response, without more keys.",
    }),
  },
  'wire-client-told': {
    severity: 'problem',
    meaning: 'The answer has the record of the client.',
    say: () => ({
      message: "The answer contains the client's record. It is for the server alone.",
      fix: "Send the body of the library's response, not the token of the model.",
    }),
  },
  'wire-user-told': {
    severity: 'problem',
    meaning: 'The answer says who the user is.',
    danger: 'An access token gives access. Who the person is stays with the server.',
    say: () => ({
      message: 'The answer names the user.',
      fix: "Send the body of the library's response, not the token of the model.",
    }),
  },
  'wire-no-store': {
    severity: 'problem',
    meaning: 'The answer does not forbid caches to keep the token.',
    danger: cached,
    say: ({ sent }) => ({
      message: `The header \`Cache-Control\` ${sent === undefined ? 'is missing' : `is ${quoted(sent)}`}. It must have \`no-store\`.`,
      fix: "The library's response has headers. Send them too.",
    }),
  },
  'wire-no-pragma': {
    severity: 'problem',
    meaning: 'The answer has no `Pragma: no-cache`.',
    danger: cached,
    say: ({ sent }) => ({
      message: `The header \`Pragma\` ${sent === undefined ? 'is missing' : `is ${quoted(sent)}`}. It must be \`no-cache\`.`,
      fix: "The library's response has headers. Send all of them.",
    }),
  },
  'wire-challenge': {
    severity: 'problem',
    meaning: 'A granted request is answered with `WWW-Authenticate`.',
    say: () => ({
      message:
        'The answer has `WWW-Authenticate`, which says that the client is not known. But it got a token.',
      fix: 'Send this header with a refusal only.',
    }),
  },
  'wire-further-keys': {
    severity: 'advice',
    meaning: 'The answer has keys that RFC 6749 does not know.',
    say: ({ keys }) => ({
      message: `The answer also has ${keys.map(quoted).join(', ')}. Clients ignore such keys.`,
      fix: 'Send only what a client needs.',
    }),
  },
};

export const wireFindings = withHints(findings, [
  [
    ['wire-status', 'wire-not-json', 'wire-content-type'],
    [
      'What does a client look at first, before it reads what you send?',
      "The library's response already has the status. One method of Express sends an object and names its type.",
      'The shape of the line:\n    res.status(one).json(two);',
    ],
  ],
  [
    [
      'wire-own-names',
      'wire-token-missing',
      'wire-other-token',
      'wire-token-type',
      'wire-expires-in',
      'wire-refresh-token',
      'wire-scope',
    ],
    [
      'Who already knows the names and values that a client expects?',
      "After the promise resolves, one property of the library's response is the whole object to send.",
      'The shape of the line:\n    res.json(libraryResponse.property);',
    ],
  ],
  [
    ['wire-secret-told', 'wire-code-told', 'wire-client-told', 'wire-user-told', 'wire-further-keys'],
    [
      'Which of these values does a client need, and which are for your server alone?',
      "The record of the model has more than a client may see. The library's response has only what it needs.",
      'The shape of the line:\n    res.json(libraryResponse.property);',
    ],
  ],
  [
    ['wire-no-store', 'wire-no-pragma', 'wire-challenge'],
    [
      'Who is between your server and the client, and what could be kept there?',
      "The library's response has headers for this case. Send all of them, unchanged, with this answer.",
      'The shape of the line:\n    res.set(libraryResponse.property);',
    ],
  ],
]);
