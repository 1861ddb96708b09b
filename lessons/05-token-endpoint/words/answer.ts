import { inWords, quoted, withHints, type Ending, type Findings } from '#lesson';
import { becauseOf } from '#lesson/app';

type Nothing = Readonly<Record<string, never>>;

export interface AnswerDetails {
  readonly 'answer-not-found': { readonly status: number; readonly paths: readonly string[] };
  readonly 'answer-no-parser': Nothing;
  readonly 'answer-refused': Refused;
  readonly 'answer-basic-refused': Refused;
  readonly 'answer-body-refused': Refused;
  readonly 'answer-code-refused': Refused;
  readonly 'answer-threw': { readonly error: string | undefined; readonly status?: number };
  readonly 'answer-missing': Nothing;
  readonly 'answer-broken': { readonly reason: string };
  readonly 'answer-endless': Nothing;
  readonly 'answer-before-token': Nothing;
  readonly 'answer-twice': Nothing;
  readonly 'answer-no-token': { readonly status: number };
  readonly 'answer-more-tokens': { readonly count: number };
  readonly 'answer-exited': { readonly ending: Ending };
  readonly 'answer-hung': { readonly ending: Ending };
  readonly 'answer-shared': Nothing;
}

export interface Refused {
  readonly status: number;
  readonly error?: string | undefined;
}

const findings: Findings<AnswerDetails> = {
  'answer-not-found': {
    severity: 'problem',
    meaning: 'The app has no `POST /token`.',
    say: ({ status, paths }) => ({
      message: `\`POST /token\` is not there: the app answers ${String(status)}.${routesInWords(paths)}`,
      fix: 'The route has the method POST and the path `/token`. Is it also mounted, and before other handlers?',
    }),
  },
  'answer-no-parser': {
    severity: 'problem',
    meaning: 'The form in the body does not reach the library: a body parser is missing, wrong or too late.',
    say: () => ({
      message: 'The library gets no form: `req.body` is empty when the handler runs.',
      fix: 'Forms need a parser of their own, and it must run before the handler. The instruction names it.',
    }),
  },
  'answer-refused': {
    severity: 'problem',
    meaning: 'A good request is refused.',
    say: (refused) => ({
      message: `A good request is refused: ${refusedInWords(refused)}.`,
      fix: 'The library decides who gets a token. Look for a check of your own, and for what `token()` receives.',
    }),
  },
  'answer-basic-refused': {
    severity: 'problem',
    meaning: 'A client that sends its credentials in the header `Authorization` is refused.',
    say: (refused) => ({
      message: `A client with its credentials in the header \`Authorization\` (Basic) is refused: ${refusedInWords(refused)}.`,
      fix: 'Let the library read the credentials. It needs the headers of the request.',
    }),
  },
  'answer-body-refused': {
    severity: 'problem',
    meaning: 'A client that sends its credentials in the form is refused.',
    say: (refused) => ({
      message: `A client with \`client_id\` and \`client_secret\` in the form is refused: ${refusedInWords(refused)}.`,
      fix: 'Let the library read the credentials. It needs the whole form.',
    }),
  },
  'answer-code-refused': {
    severity: 'problem',
    meaning: 'A good authorization code is refused.',
    say: (refused) => ({
      message: `The grant \`authorization_code\` is refused, though the code is good: ${refusedInWords(refused)}.`,
      fix: 'Both grants go the same way. Pass the whole form to the library, and decide nothing by the grant.',
    }),
  },
  'answer-threw': {
    severity: 'problem',
    meaning: 'The handler stops with an error at a good request.',
    say: ({ error, status }) => ({
      message: `The handler stops with an error at a good request: ${error === undefined ? `the status is ${String(status)}` : quoted(error)}.`,
      fix: 'Find the line that throws. To see the error, print it with `console.error` in the `catch`.',
    }),
  },
  'answer-missing': {
    severity: 'problem',
    meaning: 'A good request gets no answer.',
    say: () => ({
      message: 'A good request gets no answer: the client waits for ever.',
      fix: 'The library fills its response, and sends nothing. Answer with `res` in each case.',
    }),
  },
  'answer-broken': {
    severity: 'problem',
    meaning: 'The answer is not valid HTTP.',
    say: ({ reason }) => ({
      message: `The answer is not valid HTTP: ${quoted(reason)}.`,
      fix: 'Let Express or Node compute the length and the headers of the answer.',
    }),
  },
  'answer-endless': {
    severity: 'problem',
    meaning: 'The answer never ends.',
    say: () => ({
      message: 'The answer is larger than 100,000 bytes, or never ends.',
      fix: 'End the answer after the body.',
    }),
  },
  'answer-before-token': {
    severity: 'problem',
    meaning: 'The answer is sent before the token is saved.',
    say: () => ({
      message: 'The answer is sent before the model has saved the token: the handler does not wait.',
      fix: '`token()` returns a promise. Wait for it, then answer.',
    }),
  },
  'answer-twice': {
    severity: 'problem',
    meaning: 'The handler answers a request twice.',
    say: () => ({
      message: 'A good request is answered twice.',
      fix: 'Each request gets one answer. After it, the handler must stop.',
    }),
  },
  'answer-no-token': {
    severity: 'problem',
    meaning: 'A good request is answered as a success, but no token was saved.',
    say: ({ status }) => ({
      message: `A good request gets ${String(status)}, but the model saved no token for it.`,
      fix: 'Each request must reach `token()`, which saves a token through the model.',
    }),
  },
  'answer-more-tokens': {
    severity: 'problem',
    meaning: 'One request makes several tokens.',
    danger: 'The server cannot revoke a token that no client knows of. A thief can use it.',
    say: ({ count }) => ({
      message: `One request makes ${String(count)} tokens. Only one of them is sent.`,
      fix: 'Call `token()` once for each request, and do not save the token yourself.',
    }),
  },
  'answer-exited': {
    severity: 'problem',
    meaning: 'A good request ends the server.',
    say: ({ ending }) => ({
      message: `A good request stops the server: ${becauseOf(ending)}.`,
      fix: 'A server keeps running. Remove the call that ends the process.',
    }),
  },
  'answer-hung': {
    severity: 'problem',
    meaning: 'A good request blocks the server.',
    say: ({ ending }) => ({
      message: `A good request blocks the whole server: ${becauseOf(ending)}.`,
      fix: 'Look for a loop that never ends. To wait for a promise, use `await`.',
    }),
  },
  'answer-shared': {
    severity: 'problem',
    meaning: 'Two overlapping requests share a variable, so one client gets the token of another.',
    danger: 'A client that asks at the right moment gets the token of another client.',
    say: () => ({
      message: 'Two clients ask at the same time, and one of them gets the token of the other.',
      fix: 'Make the request and the response of the library inside the handler, so that each request has its own.',
    }),
  },
};

function routesInWords(paths: readonly string[]): string {
  return paths.length === 0 ? '' : ` The file has ${inWords(paths.map(quoted))}.`;
}

function refusedInWords({ status, error }: Refused): string {
  return error === undefined ? `the status is ${String(status)}` : `${String(status)} with ${quoted(error)}`;
}

export const answerFindings = withHints(findings, [
  [
    ['answer-not-found'],
    [
      'Which method and which path does a client use to ask, and which line of yours fits both?',
      'Compare the route with the address of the instruction. A router must also be mounted, and no other handler may answer before.',
      "The shape of the line:\n    app.method('/path', handler);",
    ],
  ],
  [
    ['answer-no-parser'],
    [
      'A form is only a stream of bytes at first. Who reads it, and when?',
      'Express has a parser for each type of body. It fills one property of the request, and it must run before your handler.',
      'The shape of the line, above the route:\n    app.use(express.parser(options));',
    ],
  ],
  [
    ['answer-refused', 'answer-basic-refused', 'answer-body-refused', 'answer-code-refused'],
    [
      'Who decides if a request is good: the library, or a condition of your own?',
      'The library needs the headers, the method, the query and the body. Does it get all of them, unchanged?',
      'The shape of the lines:\n    const one = new Class(req);\n    const two = new OtherClass(res);\n    await server.method(one, two);',
    ],
  ],
  [
    ['answer-threw', 'answer-exited', 'answer-hung'],
    [
      'At which line does the handler stop, and what is different there from what you expect?',
      'Print a word before and after each line of the handler. The last word shows where it stops.',
      "A line that shows where you are:\n    console.error('before the answer');",
    ],
  ],
  [
    ['answer-missing', 'answer-broken', 'answer-endless', 'answer-twice'],
    [
      'How many answers does the client receive for one request, and which line sends each?',
      'The library only fills an object. You send its content with the response of Express, exactly one time.',
      'The shape of the line:\n    res.status(one).json(two);',
    ],
  ],
  [
    ['answer-before-token', 'answer-no-token', 'answer-more-tokens'],
    [
      'What has happened in the model at the moment when you answer?',
      'The method of the server works in the background. Call it one time for each request, and wait until it is done.',
      'The shape of the lines:\n    await server.method(one, two);\n    res.json(something);',
    ],
  ],
  [
    ['answer-shared'],
    [
      'Which of your names are there only one time, although two clients ask together?',
      'A name outside of the handler belongs to all requests. Make the two objects of the library inside.',
      'The shape:\n    async (req, res) => {\n      const one = new Class(req);\n      const two = new OtherClass(res);\n    }',
    ],
  ],
]);
