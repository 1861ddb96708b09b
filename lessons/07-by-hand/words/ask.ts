import { inWords, quoted, withHints, type Findings } from '#lesson';

/** `answer`: completes "The server …". */
interface Answered {
  readonly answer: string;
}

export interface AskDetails {
  readonly 'ask-absent': Readonly<Record<string, never>>;
  readonly 'ask-path': Answered & { readonly path: string };
  readonly 'ask-method': Answered & { readonly method: string };
  readonly 'ask-query': Answered;
  readonly 'ask-no-body': Answered;
  readonly 'ask-json': Answered;
  readonly 'ask-content-type': Answered & { readonly type: string | undefined };
  readonly 'ask-form': Answered;
  readonly 'ask-no-grant-type': Answered & { readonly fields: readonly string[] };
  readonly 'ask-scheme': Answered & { readonly scheme: string };
  readonly 'ask-basic': Answered;
  readonly 'ask-field': Answered & { readonly field: string };
  readonly 'ask-no-credentials': Answered;
  readonly 'ask-no-secret': Answered & { readonly id: string };
  readonly 'ask-person': Answered & { readonly id: string };
  readonly 'ask-unknown-client': Answered & { readonly id: string; readonly closest: string | undefined };
  readonly 'ask-secret': Answered & { readonly id: string };
  readonly 'ask-grant-type': Answered & { readonly grant: string };
  readonly 'ask-client-grant': Answered & { readonly id: string; readonly others: readonly string[] };
  readonly 'ask-refused': Answered;
}

const problem = 'problem';

const findings: Findings<AskDetails> = {
  'ask-absent': {
    severity: problem,
    meaning: 'No request asks for a token.',
    say: () => ({
      message: 'No request in the file asks for a token.',
      fix: 'Write a `POST` request to the token endpoint, `/token`, with the name `ask`.',
    }),
  },
  'ask-path': {
    severity: problem,
    meaning: 'The request for a token goes to another path.',
    say: ({ path, answer }) => ({
      message: `The server ${answer}: there is no token endpoint at ${quoted(path)}.`,
      fix: 'The token endpoint of this server is `/token`.',
    }),
  },
  'ask-method': {
    severity: problem,
    meaning: 'The request for a token has another method than POST.',
    danger:
      'Addresses are stored in logs. A secret in the address of a GET is stored there too (RFC 6749, section 3.2).',
    say: ({ method, answer }) => ({
      message: `The server ${answer}: it does not give a token for ${quoted(method)}.`,
      fix: 'Use `POST`. A token request always does.',
    }),
  },
  'ask-query': {
    severity: problem,
    meaning: 'The fields of the token request are in the address.',
    danger: 'Addresses are stored in logs, and so are the secrets in them (RFC 6749, section 2.3.1).',
    say: ({ answer }) => ({
      message: `The server ${answer}: the fields are in the address, and it reads them in the body.`,
      fix: 'Put them into the body, below an empty line, as `one=1&two=2`.',
    }),
  },
  'ask-no-body': {
    severity: problem,
    meaning: 'The token request has no body.',
    say: ({ answer }) => ({
      message: `The server ${answer}: the request has no body.`,
      fix: 'Put an empty line below the headers, and then the form with `grant_type`.',
    }),
  },
  'ask-json': {
    severity: problem,
    meaning: 'The body of the token request is JSON.',
    say: ({ answer }) => ({
      message: `The server ${answer}: the body is JSON, and a token request is a form.`,
      fix: 'Write the fields as `one=1&two=2`, with the `Content-Type` of a form.',
    }),
  },
  'ask-content-type': {
    severity: problem,
    meaning: 'The token request does not say that its body is a form.',
    say: ({ type, answer }) => ({
      message: `The server ${answer}: ${type === undefined ? 'without `Content-Type`' : `with \`Content-Type: ${type}\``}, it does not read the body as a form.`,
      fix: 'Send `Content-Type: application/x-www-form-urlencoded`.',
    }),
  },
  'ask-form': {
    severity: problem,
    meaning: 'Spaces or line ends in the form became part of the fields.',
    say: ({ answer }) => ({
      message: `The server ${answer}: spaces or line ends in the form are part of the names and values.`,
      fix: 'Write `one=1&two=2` without spaces. A new line of the form begins with `&`.',
    }),
  },
  'ask-no-grant-type': {
    severity: problem,
    meaning: 'The token request has no `grant_type`.',
    say: ({ fields, answer }) => ({
      message: `The server ${answer}: the form has no \`grant_type\`. It has ${inWords(fields.map((field) => quoted(field)))}.`,
      fix: 'Add `grant_type` with the grant of a machine (RFC 6749, section 4.4.2).',
    }),
  },
  'ask-scheme': {
    severity: problem,
    meaning: 'The client is in a header of another scheme than Basic.',
    say: ({ scheme, answer }) => ({
      message: `The server ${answer}: it does not find the client in \`Authorization: ${scheme}\`.`,
      fix: 'Use `Authorization: Basic` with the id and the secret, or put both into the form.',
    }),
  },
  'ask-basic': {
    severity: problem,
    meaning: 'The header `Authorization: Basic` has no id and secret.',
    say: ({ answer }) => ({
      message: `The server ${answer}: the value after \`Basic\` is not an id and a secret.`,
      fix: 'Write `Authorization: Basic id:secret`. It is encoded for you.',
    }),
  },
  'ask-field': {
    severity: problem,
    meaning: 'A field of the form has another name than RFC 6749 gives it.',
    say: ({ field, answer }) => ({
      message: `The server ${answer}: it does not know the field ${quoted(field)}.`,
      fix: 'The names on the wire are `client_id` and `client_secret`, with `_` and small letters.',
    }),
  },
  'ask-no-credentials': {
    severity: problem,
    meaning: 'The token request does not say which client sends it.',
    say: ({ answer }) => ({
      message: `The server ${answer}: the request does not say which client sends it.`,
      fix: 'Add the id and the secret of a client, by `Authorization: Basic` or in the form.',
    }),
  },
  'ask-no-secret': {
    severity: problem,
    meaning: 'The token request has no secret.',
    danger: 'An id is public. Only the secret shows that the client itself asks.',
    say: ({ id, answer }) => ({
      message: `The server ${answer}: the client ${quoted(id)} does not send its secret.`,
      fix: 'Send the `clientSecret` of this client too. It is in `db.json`.',
    }),
  },
  'ask-person': {
    severity: problem,
    meaning: 'The token request has the name of a person in the place of a client.',
    danger: 'A client never gets the password of a person (RFC 9700, section 2.4).',
    say: ({ id, answer }) => ({
      message: `The server ${answer}: ${quoted(id)} is a person, not a client.`,
      fix: 'Take `clientId` and `clientSecret` from the `clients` of `db.json`.',
    }),
  },
  'ask-unknown-client': {
    severity: problem,
    meaning: 'The server does not know the client.',
    say: ({ id, closest, answer }) => ({
      message: `The server ${answer}: it does not know the client ${quoted(id)}.`,
      fix: closest === undefined ? 'Take a `clientId` from `db.json`.' : `Did you mean ${quoted(closest)}?`,
    }),
  },
  'ask-secret': {
    severity: problem,
    meaning: 'The secret of the client is wrong.',
    say: ({ id, answer }) => ({
      message: `The server ${answer}: it knows the client ${quoted(id)}, but this is not its secret.`,
      fix: 'Copy the whole `clientSecret` of this client from `db.json`.',
    }),
  },
  'ask-grant-type': {
    severity: problem,
    meaning: 'The token request asks for another grant.',
    say: ({ grant, answer }) => ({
      message: `The server ${answer}: the \`grant_type\` is ${quoted(grant)}. A machine that acts for itself uses another one.`,
      fix: 'Use the grant of RFC 6749, section 4.4. Its value has two words with `_` between them.',
    }),
  },
  'ask-client-grant': {
    severity: problem,
    meaning: 'The client may not use this grant.',
    danger: 'A client has only the grants that it needs. A stolen secret then opens less.',
    say: ({ id, others, answer }) => ({
      message: `The server ${answer}: the client ${quoted(id)} may not ask for itself.`,
      fix:
        others.length === 0
          ? 'In `db.json`, no client has `client_credentials` in its `grants`. A fresh one has such a client: see `db reset`.'
          : `Its \`grants\` in \`db.json\` say so. ${inWords(
              others.map((other) => quoted(other)),
              'or',
            )} may.`,
    }),
  },
  'ask-refused': {
    severity: problem,
    meaning: 'The server refused the token request.',
    say: ({ answer }) => ({
      message: `The server ${answer}, and there is no token in the answer.`,
      fix: 'Send each field once, and no header that changes how the server reads the request.',
    }),
  },
};

export const askFindings = withHints(findings, [
  [
    ['ask-path', 'ask-method', 'ask-refused'],
    [
      'Which door of the server answers a client that asks for access, and how is it opened?',
      'Read the route of the lesson before: its method and its path. Send nothing that it does not need.',
      'The shape of the first line:\n    METHOD http://host/path',
    ],
  ],
  [
    ['ask-query', 'ask-no-body', 'ask-json', 'ask-content-type', 'ask-form'],
    [
      'How does a browser send a form, and where does it write the fields?',
      'The fields are in the body, joined by &. One header says that the body is a form.',
      'The shape:\n    Content-Type: type/of-a-form\n    # an empty line\n    one=1&two=2',
    ],
  ],
  [
    ['ask-no-grant-type', 'ask-grant-type', 'ask-client-grant'],
    [
      'Is there a person in this story, or does a machine act for itself?',
      'Look at the clients in db.json: the grants of each one say what it may ask for.',
      'The shape of the form:\n    grant_type=two_words',
    ],
  ],
  [
    ['ask-scheme', 'ask-basic', 'ask-field', 'ask-no-credentials', 'ask-no-secret'],
    [
      'How does the server know which client asks?',
      'There are two places: one header with the id and the secret, or two fields of the form (RFC 6749, section 2.3.1).',
      'Two shapes:\n    Authorization: Scheme id:secret\n    client_id=one&client_secret=two',
    ],
  ],
  [
    ['ask-person', 'ask-unknown-client', 'ask-secret'],
    [
      'Which record of the database does this request speak about?',
      'Open db.json. Copy the id and the secret of one client, from one record, letter by letter.',
      'The record:\n    "clientId": "one",\n    "clientSecret": "two",',
    ],
  ],
]);
