import { quoted, withHints, type Ending, type Findings } from '#lesson';
import { becauseOf } from '#lesson/app';

type Nothing = Readonly<Record<string, never>>;

export interface NextDetails {
  readonly 'next-exited': { readonly ending: Ending };
  readonly 'next-hung': { readonly ending: Ending };
  readonly 'next-threw': { readonly error: string | undefined; readonly status?: number | undefined };
  readonly 'next-with-value': { readonly status: number };
  readonly 'next-not-called': Nothing;
  readonly 'next-twice-answered': Nothing;
  readonly 'next-once': { readonly status: number | undefined };
  readonly 'next-refused': { readonly status: number; readonly error?: string | undefined };
  readonly 'next-status': { readonly status: number };
  readonly 'next-other-answer': { readonly change: Change };
}

/** What is not as the handler sends it. */
export type Change = 'body' | 'type' | 'challenge' | 'redirect';

const changes: Readonly<Record<Change, string>> = {
  body: 'is not what the route sends',
  type: 'has another `Content-Type` than the route sends',
  challenge: 'has the header `WWW-Authenticate`, which is for refusals',
  redirect: 'is a redirect, so the photos do not arrive',
};

const findings: Findings<NextDetails> = {
  'next-exited': {
    severity: 'problem',
    meaning: 'A request with a good token ends the server.',
    say: ({ ending }) => ({
      message: `A request with a good token stops the server: ${becauseOf(ending)}.`,
      fix: 'A server keeps running. Remove the call that ends the process.',
    }),
  },
  'next-hung': {
    severity: 'problem',
    meaning: 'A request with a good token blocks the server.',
    say: ({ ending }) => ({
      message: `A request with a good token blocks the whole server: ${becauseOf(ending)}.`,
      fix: 'Look for a loop that never ends. To wait for a promise, use `await`.',
    }),
  },
  'next-threw': {
    severity: 'problem',
    meaning: 'The code stops with an error although the token is good.',
    say: ({ error, status }) => ({
      message: `With a good token, the code stops with an error: ${error === undefined ? `the status is ${String(status)}` : quoted(error)}.`,
      fix: 'Find the line that throws. To see the error, print it with `console.error`.',
    }),
  },
  'next-with-value': {
    severity: 'problem',
    meaning: '`next` is called with a value, which Express takes for an error.',
    say: ({ status }) => ({
      message: `\`next\` is called with a value. Express takes it for an error and answers ${String(status)}.`,
      fix: 'Call `next()` without a value. To pass the token on, store it in `res.locals`.',
    }),
  },
  'next-not-called': {
    severity: 'problem',
    meaning: 'A request with a good token gets no answer, because `next()` is not called.',
    say: () => ({
      message: 'A request with a good token gets no answer. The route does not run.',
      fix: 'Call `next()` after `authenticate()` has resolved, for each good token.',
    }),
  },
  'next-twice-answered': {
    severity: 'problem',
    meaning: 'The route answers, and the middleware answers again.',
    say: () => ({
      message: 'A request with a good token is answered twice: by the route, and by the middleware.',
      fix: 'Send nothing after `next()`, and set no header. The answer belongs to the route.',
    }),
  },
  'next-once': {
    severity: 'problem',
    meaning: 'A token works only once.',
    say: ({ status }) => ({
      message: `A good token works once. The second request with it gets ${status === undefined ? 'no answer' : String(status)}.`,
      fix: 'A token works until it expires. Do not remove or remember used tokens.',
    }),
  },
  'next-refused': {
    severity: 'problem',
    meaning: 'A good token is refused.',
    say: ({ status, error }) => ({
      message: `A request with a good token is refused: ${error === undefined ? `the status is ${String(status)}` : `${String(status)} with ${quoted(error)}`}.`,
      fix: 'If `authenticate()` resolves, the token is good. Remove further conditions, and pass the whole request to the library.',
    }),
  },
  'next-status': {
    severity: 'problem',
    meaning: 'The photos arrive with another status than 200.',
    say: ({ status }) => ({
      message: `The photos arrive with the status ${String(status)}. The route sends 200.`,
      fix: 'Set a status only together with a refusal.',
    }),
  },
  'next-other-answer': {
    severity: 'problem',
    meaning: 'The answer to a good token is not the one of the route.',
    say: ({ change }) => ({
      message: `The answer to a good token ${changes[change]}.`,
      fix: 'For a good token, only call `next()`. Send nothing and change nothing in `res`.',
    }),
  },
};

export const nextFindings = withHints(findings, [
  [
    ['next-exited', 'next-hung', 'next-threw'],
    [
      'Which of your lines run only for a good request, and which of them fails?',
      'Print a word before and after each of these lines. The last word shows where it stops.',
      "A line that shows where you are:\n    console.error('before next');",
    ],
  ],
  [
    ['next-with-value'],
    [
      'What does Express think if this function receives something?',
      'A value means "there was an error". A chain of promises passes its result to the function that it calls.',
      'The shape of the line:\n    promise.then(() => goOn());',
    ],
  ],
  [
    ['next-not-called'],
    [
      'The request is good. Who starts the route now?',
      'Express waits until you call the third parameter. Is it called in each case, with parentheses?',
      'The shape:\n    await server.method(one, two);\n    third();',
    ],
  ],
  [
    ['next-twice-answered', 'next-status', 'next-other-answer'],
    [
      'Who answers a good request: the middleware, or the route?',
      'For a good token, the response belongs to the route. Which of your lines change or send it?',
      'All that is left for a good token:\n    await server.method(one, two);\n    third();',
    ],
  ],
  [
    ['next-once', 'next-refused'],
    [
      'Who says if a request is good: the library, or a condition of your own?',
      'When the promise resolves, the decision is made. Does the library see all headers, and do you wait as long as it needs?',
      'The shape:\n    const one = new Class(req);\n    await server.method(one, two);\n    third();',
    ],
  ],
]);
