import { quoted, withHints, type AnyFindings, type Findings } from '#lesson';
import type { Elsewhere } from '../steps/meant.js';

/** `answer`: completes "The server …". */
interface Answered {
  readonly answer: string;
}

/** The kinds of a step begin with its id. */
export interface PhotoDetails {
  readonly absent: Readonly<Record<string, never>>;
  readonly path: Answered & { readonly path: string };
  readonly method: Answered & { readonly method: string };
  readonly place: Answered & { readonly where: Elsewhere; readonly name: string };
  readonly 'header-name': Answered & { readonly name: string };
  readonly scheme: Answered & { readonly scheme: string };
  readonly malformed: Answered;
  readonly 'no-token': Answered;
  readonly field: Answered & { readonly path: string };
  readonly unknown: Answered & { readonly isPasted: boolean };
  readonly token: Answered;
  readonly header: Answered;
  readonly good: Answered;
  readonly answer: Answered;
}

const problem = 'problem';

const findings: Findings<PhotoDetails> = {
  absent: {
    severity: problem,
    meaning: 'The request of this step is missing.',
    say: () => ({
      message: 'The file has no request for this step yet.',
      fix: 'Write one more request to `/photos`. Give it the name of the step, so that it is found.',
    }),
  },
  path: {
    severity: problem,
    meaning: 'The request goes to another path than `/photos`.',
    say: ({ path, answer }) => ({
      message: `The server ${answer} for ${quoted(path)}. The photos are not there.`,
      fix: 'The path of the photos is `/photos`.',
    }),
  },
  method: {
    severity: problem,
    meaning: 'The request to `/photos` has another method than GET.',
    say: ({ method, answer }) => ({
      message: `The server ${answer} for the method ${quoted(method)}. The photos are read with GET.`,
      fix: 'Write `GET` in the request line.',
    }),
  },
  place: {
    severity: problem,
    meaning: 'A token is in the address or in the body.',
    danger:
      'Addresses are stored in logs and histories, and so are the tokens in them (RFC 6750, section 5.3).',
    say: ({ where, name, answer }) => ({
      message: `The server ${answer}. The request has a token ${where === 'query' ? 'in the address' : 'in the body'}, in the field ${quoted(name)}.`,
      fix: 'Remove the token from there. A token belongs in the header `Authorization`.',
    }),
  },
  'header-name': {
    severity: problem,
    meaning: 'The token is in another header than `Authorization`.',
    say: ({ name, answer }) => ({
      message: `The server ${answer}: it does not read a token in the header ${quoted(name)}.`,
      fix: 'The name of the header is `Authorization`.',
    }),
  },
  scheme: {
    severity: problem,
    meaning: 'The header `Authorization` has no `Bearer`, or another scheme.',
    say: ({ scheme, answer }) => ({
      message: `The server ${answer}: the header ${scheme === '' ? 'has no scheme' : `has the scheme ${quoted(scheme)}`}. This server reads a token only after \`Bearer\`.`,
      fix: 'Write `Authorization: Bearer`, a space, and the token.',
    }),
  },
  malformed: {
    severity: problem,
    meaning: 'After `Bearer` there is not exactly one token.',
    say: ({ answer }) => ({
      message: `The server ${answer}: after \`Bearer\` there must be one space and one token.`,
      fix: 'Remove the other signs and spaces. Without a token, remove the whole header.',
    }),
  },
  'no-token': {
    severity: problem,
    meaning: 'The request sends no token.',
    say: ({ answer }) => ({
      message: `The server ${answer}: the request has no header \`Authorization\`, so it sends no token.`,
      fix: 'Add the header `Authorization` with `Bearer` and a token.',
    }),
  },
  field: {
    severity: problem,
    meaning: 'The header has another value of the answer than the token.',
    say: ({ path, answer }) => ({
      message: `The server ${answer}: ${path === '' || path === '*' ? 'the header has the whole body of the answer' : `${quoted(path)} is a field of the answer, but not the token`}.`,
      fix: 'Use the field `access_token` of the body.',
    }),
  },
  unknown: {
    severity: problem,
    meaning: 'The server did not issue this token in this check.',
    danger: 'A token ends. A program asks for a new one, and copies no token into its source.',
    say: ({ isPasted, answer }) => ({
      message: `The server ${answer}: it did not issue this token${isPasted ? ' in this check. Each check begins without tokens' : ', because something was added to it'}.`,
      fix: 'Send exactly what the answer to `ask` contains: `{{name.response.body.field}}`.',
    }),
  },
  token: {
    severity: problem,
    meaning: 'The request without a token has one.',
    say: ({ answer }) => ({
      message: `The server ${answer}, but this request sends a token.`,
      fix: 'Remove the header with the token. Keep the rest of the request.',
    }),
  },
  header: {
    severity: problem,
    meaning: 'The request without a token has a header `Authorization`.',
    say: ({ answer }) => ({
      message: `The server ${answer}: the header \`Authorization\` is there, though it has no token.`,
      fix: 'Remove the whole header. An empty one is a malformed request.',
    }),
  },
  good: {
    severity: problem,
    meaning: 'The token of the spoiled request is good.',
    say: ({ answer }) => ({
      message: `The server ${answer}: it did issue this token, so it is not spoiled.`,
      fix: 'Change the token: add a letter to it, or write any other value.',
    }),
  },
  answer: {
    severity: problem,
    meaning: 'The server gave another answer.',
    say: ({ answer }) => ({
      message: `The server ${answer}, because of something else in the request.`,
      fix: 'Compare the headers with those of the other requests. Remove what is not needed.',
    }),
  },
};

const all = withHints(findings, [
  [
    ['path', 'method', 'answer'],
    [
      'Which route of the server has the photos?',
      'Read the route of the lesson before: its method and its path. Send no other headers.',
      'The shape of the first line:\n    METHOD http://host/path',
    ],
  ],
  [
    ['place', 'header-name', 'scheme', 'malformed', 'no-token'],
    [
      'Where does a client show that it may enter, so that no log stores it?',
      'One header, with one word that says how, one space, and the proof (RFC 6750, section 2.1).',
      'The shape:\n    Authorization: Scheme value',
    ],
  ],
  [
    ['field', 'unknown'],
    [
      'What exactly did the server answer, and which part of it does this request send?',
      'A value in double brackets is a field of an earlier answer, exactly as it came. It is new in each check.',
      'The shape:\n    {{name.response.body.field}}',
    ],
  ],
  [
    ['token', 'header'],
    [
      'What does a stranger send who has never asked the server for anything?',
      'A request line is enough. Remove the header that proves something.',
      'The shape of the whole request:\n    METHOD http://host/path',
    ],
  ],
  [
    ['good'],
    [
      'What would a thief send who guesses?',
      'The server knows each value that it made. One more letter makes another value.',
      'Two shapes:\n    Authorization: Scheme {{value}}x\n    Authorization: Scheme guess',
    ],
  ],
]);

/** Those of one step. */
export function photoFindings(kinds: readonly (keyof PhotoDetails)[]): AnyFindings {
  return Object.fromEntries(kinds.map((kind) => [kind, all[kind]]));
}
