import { withHints, type Findings } from '#lesson';

export interface LibraryDetails {
  readonly 'not-created': Readonly<Record<string, never>>;
  readonly 'other-model': Readonly<Record<string, never>>;
  readonly 'not-library-request': { readonly method: string };
}

const findings: Findings<LibraryDetails> = {
  'not-created': {
    severity: 'problem',
    meaning: 'The file creates no `OAuth2Server`.',
    say: () => ({
      message: 'No `OAuth2Server` is created, so nothing can make or check a token.',
      fix: 'Create one with `new`, near the top of the file. Pass it the model.',
    }),
  },
  'other-model': {
    severity: 'problem',
    meaning: 'The `OAuth2Server` has another model than the functions of `model.js`.',
    say: () => ({
      message: 'The `OAuth2Server` does not call the functions of `./model.js`.',
      fix: "Pass what `require('./model.js')` returns as the option `model`, as it is.",
    }),
  },
  'not-library-request': {
    severity: 'problem',
    meaning: 'The library gets the objects of Express or Node, not a `Request` and a `Response` of its own.',
    say: ({ method }) => ({
      message: `\`${method}()\` needs a \`Request\` and a \`Response\` of the library, and gets other objects.`,
      fix: 'Make both for each request, from the objects of your handler. The library has a class for each.',
    }),
  },
};

export const libraryFindings = withHints(findings, [
  [
    ['not-created'],
    [
      'Which object knows the rules of OAuth, and does your file make one?',
      'The package exports a class. Make one object of it when the file starts, with your model as an option.',
      'The shape of the line:\n    const name = new Class({ option });',
    ],
  ],
  [
    ['other-model'],
    [
      'Which functions does the server call, and where do they come from?',
      'The option takes the functions of your model as they are: no copy that changes them, and no other object around them.',
      "The shape of the lines:\n    const model = require('./file.js');\n    new Class({ model });",
    ],
  ],
  [
    ['not-library-request'],
    [
      'The library knows neither Express nor Node. In which form does it want a request?',
      'Two classes of the package wrap what your handler receives. The request comes first, then the response.',
      'The shape of the lines:\n    const one = new Class(req);\n    const two = new OtherClass(res);\n    server.method(one, two);',
    ],
  ],
]);
