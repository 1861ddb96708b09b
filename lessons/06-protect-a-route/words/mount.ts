import { quoted, withHints, type Findings } from '#lesson';

interface Named {
  /** Of the middleware. */
  readonly name: string;
}

export interface MountDetails {
  readonly 'mount-missing': Named;
  readonly 'mount-after-route': Named;
  readonly 'mount-other-path': Named & { readonly path: string | undefined };
  readonly 'mount-other-method': Named & { readonly method: string };
  readonly 'mount-head': Readonly<Record<string, never>>;
  readonly 'mount-spelling': { readonly path: string };
  readonly 'mount-query': Readonly<Record<string, never>>;
  readonly 'mount-token-endpoint': { readonly status: number | undefined };
}

const open = 'The photos are open: no request is checked.';
const spelled = 'A thief knows all spellings of an address, and tries each of them.';

const findings: Findings<MountDetails> = {
  'mount-missing': {
    severity: 'problem',
    meaning: 'The middleware is never mounted.',
    danger: open,
    say: ({ name }) => ({
      message: `${quoted(name)} is not mounted, so the route answers every request.`,
      fix: 'Mount it with `app.use()` above the route, or pass it to the route before the handler.',
    }),
  },
  'mount-after-route': {
    severity: 'problem',
    meaning: 'The middleware is mounted after the route, so the route answers first.',
    danger: open,
    say: ({ name }) => ({
      message: `${quoted(name)} is mounted after the route. Express runs the route first.`,
      fix: 'Move this line above the route.',
    }),
  },
  'mount-other-path': {
    severity: 'problem',
    meaning: 'The middleware is mounted at another path.',
    danger: open,
    say: ({ name, path }) => ({
      message: `${quoted(name)} is mounted ${path === undefined ? 'elsewhere' : `at ${quoted(path)}`}, so requests to \`/photos\` do not reach it.`,
      fix: 'Mount it at `/photos`, the path of the route, with the slash.',
    }),
  },
  'mount-other-method': {
    severity: 'problem',
    meaning: 'The middleware is mounted for another method.',
    danger: open,
    say: ({ name, method }) => ({
      message: `${quoted(name)} is mounted for ${method.toUpperCase()} only. The route answers GET.`,
      fix: 'Mount it with `app.use()`, for all methods.',
    }),
  },
  'mount-head': {
    severity: 'problem',
    meaning: 'The method HEAD runs the route without a check.',
    danger: 'The route acts for a stranger, and its headers show how much there is.',
    say: () => ({
      message: 'The method HEAD is not checked, and Express runs the route of GET for it.',
      fix: 'Check each method. Do not compare `req.method` in the middleware.',
    }),
  },
  'mount-spelling': {
    severity: 'problem',
    meaning: 'Another spelling of the path gets the photos without a token.',
    danger: spelled,
    say: ({ path }) => ({
      message: `${quoted(path)} gets the photos without a token. Express treats it as \`/photos\`.`,
      fix: 'Do not compare paths yourself. Let Express decide: pass the path to `app.use()`, or the middleware to the route.',
    }),
  },
  'mount-query': {
    severity: 'problem',
    meaning: 'A query in the address opens the route.',
    danger: spelled,
    say: () => ({
      message: '`/photos?x=1` gets the photos without a token.',
      fix: 'Check each request, with or without a query. Do not compare addresses yourself.',
    }),
  },
  'mount-token-endpoint': {
    severity: 'problem',
    meaning: '`POST /token` needs a token, so no client gets its first one.',
    say: ({ status }) => ({
      message: `\`POST /token\` now needs a token: without one it ${status === undefined ? 'does not answer' : `answers ${String(status)}`}. No client gets a first one.`,
      fix: 'Mount the middleware at `/photos` only.',
    }),
  },
};

export const mountFindings = withHints(findings, [
  [
    ['mount-missing', 'mount-after-route'],
    [
      'In which order does Express run the lines of your file for a request?',
      'A function protects only what comes after it. Where is yours, and where is the route?',
      'Two shapes:\n    app.use(path, middleware);\n    app.get(path, middleware, handler);',
    ],
  ],
  [
    ['mount-other-path', 'mount-other-method', 'mount-token-endpoint'],
    [
      'Which requests need the check, and which ones do not?',
      'Compare the method and the path of the line that mounts it with those of the route.',
      'The shape, with the path of the route:\n    app.use(path, middleware);',
    ],
  ],
  [
    ['mount-head', 'mount-spelling', 'mount-query'],
    [
      'In how many ways can a client write the same address?',
      'Express knows which requests belong to a route. Find the line where your code decides that on its own, and remove it.',
      'The shape, without a condition:\n    app.get(path, middleware, handler);',
    ],
  ],
]);
