import { withHints, quoted, type Findings } from '#lesson';
import { libraryFindings } from '#lesson/app';

export interface MiddlewareDetails {
  readonly 'middleware-own-check': Readonly<Record<string, never>>;
  readonly 'middleware-no-server': Readonly<Record<string, never>>;
  readonly 'middleware-no-authenticate': {
    /** The file calls `authenticate()`, but not for a request to the route. */
    readonly isCalled: boolean;
    /** Why the code stops before that. */
    readonly error?: string | undefined;
  };
}

const findings: Findings<MiddlewareDetails> = {
  'middleware-own-check': {
    severity: 'problem',
    meaning: 'The file looks the token up on its own, not with `authenticate()`.',
    danger:
      'A check of your own soon forgets a rule, such as the expiry. Then a stolen token works for ever (RFC 6750).',
    say: () => ({
      message: 'The file looks up the token on its own. No request to `/photos` reaches `authenticate()`.',
      fix: 'Replace your own check by a call of `authenticate()`. It knows the rules of RFC 6750.',
    }),
  },
  'middleware-no-server': libraryFindings['not-created'],
  'middleware-no-authenticate': {
    severity: 'problem',
    meaning: "No request to `/photos` reaches the server's `authenticate()`.",
    say: ({ isCalled, error }) => ({
      message: noAuthenticate(isCalled, error),
      fix: isCalled
        ? 'Run the function that calls it before the handler of `/photos`.'
        : 'Write a function `(req, res, next)` that calls `authenticate()` of your server.',
    }),
  },
};

function noAuthenticate(isCalled: boolean, error?: string): string {
  if (error !== undefined)
    return `No request reaches \`authenticate()\`, because the code stops with an error: ${quoted(error)}.`;
  return isCalled
    ? 'The file calls `authenticate()`, but not for requests to `/photos`.'
    : 'No request to `/photos` is checked by `authenticate()` of the `OAuth2Server`.';
}

export const middlewareFindings = withHints(findings, [
  [
    ['middleware-own-check'],
    [
      'Which rules does a check have to know, and who has already written all of them?',
      'The server has a method that finds the header, calls the model and compares the expiry.',
      'The shape of the call:\n    await server.method(\n      libraryRequest,\n      libraryResponse,\n    );',
    ],
  ],
  [
    ['middleware-no-authenticate'],
    [
      'Who decides here if a request may go on, and is the library asked at all?',
      'Of the three methods of the server, one checks a request for a protected route.',
      'The shape of the function:\n    async (req, res, next) => {\n      await server.method(\n        libraryRequest,\n        libraryResponse,\n      );\n    }',
    ],
  ],
]);
