// The walls of the house. Each rule says why it stands.

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** A package is known by one room; the others ask that room. */
const onlyIn = (room, packages) =>
  forbid(
    `${packages.join('-')}-only-in-${room.replaceAll('/', '-')}`,
    `What we think of ${packages.join(' and ')} may change: then one room changes with it.`,
    { path: '^(src|lessons)/', pathNot: `^src/${room}` },
    { path: packages.map((name) => `node_modules/${name}/`) },
  );

const shipped = [
  '@node-oauth/oauth2-server',
  'acorn',
  'acorn-loose',
  'acorn-walk',
  'chalk',
  'commander',
  'diff',
  'fast-string-width',
  'fast-wrap-ansi',
  'inquirer',
  'js-tokens',
  'lowdb',
  'marked',
  'p-map',
  'proper-lockfile',
  'tinyglobby',
  'valibot',
  '@types/[^/]+',
];

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one idea in two places; types count.',
      {},
      { circular: true },
    ),
    forbid('no-lost-imports', 'What cannot be found breaks for the user.', {}, { couldNotResolve: true }),
    forbid(
      'lessons-use-the-door',
      'A lesson is content: it sees the engine through #lesson alone, so that the engine can be rebuilt.',
      { path: '^lessons/([^/]+)/' },
      { pathNot: ['^lessons/$1/', '^src/lesson/door\\.ts$'] },
    ),
    forbid(
      'the-engine-knows-no-lesson',
      'Lessons are found on disk: a new one is a new folder and no other change.',
      { path: '^(src|bin)/' },
      { path: '^lessons/' },
    ),
    forbid(
      'inside-the-sandbox-stands-alone',
      "It runs in the learner's process: each import costs time at every check and is one more thing to patch.",
      { path: '^src/sandbox/inside/' },
      {
        pathNot: ['^src/sandbox/(inside/|wire\\.ts$|module-look\\.ts$)', '^src/outside/model-port\\.ts$'],
        dependencyTypesNot: ['core'],
      },
    ),
    forbid(
      'the-sandbox-knows-no-oauth',
      'It runs code and tells what happened. What that means is for others to say.',
      { path: '^src/sandbox/' },
      { path: '^src/(referee|lesson|source|judge|database|workspace|commands|terminal|reporters)/' },
    ),
    forbid(
      'the-referee-knows-no-sandbox',
      'It talks to a model through a port; it must not matter that a process answers.',
      { path: '^src/referee/' },
      { path: '^src/(sandbox|source|lesson|judge|database|workspace|commands|terminal|reporters)/' },
    ),
    forbid(
      'source-only-reads',
      'Reading a source gives facts and explained syntax mistakes. Running and judging it are the work of others.',
      { path: '^src/source/' },
      { path: '^src/(sandbox|referee|lesson|judge|database|workspace|commands|terminal|reporters)/' },
    ),
    forbid(
      'verdicts-are-plain',
      'Findings and verdicts are data that everybody may know, so they know nobody.',
      { path: '^src/verdict/' },
      { pathNot: '^src/verdict/' },
    ),
    forbid(
      'judging-writes-nothing',
      'A judgement must not depend on, or change, what lies on the disk.',
      { path: '^src/(judge|lesson|referee|sandbox|source)/' },
      { path: '^src/(database|durable-file|workspace|progress)/' },
    ),
    forbid(
      'reporters-are-pure',
      'A report is a text made of a report: who writes it where is for the command.',
      { path: '^src/(reporters|style)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'screens-are-for-commands',
      'What is drawn for people is reached from the commands alone, and loaded only then.',
      { path: '^src/', pathNot: '^src/(commands|terminal)/' },
      { path: '^src/terminal/' },
    ),
    forbid(
      'screens-know-no-command',
      'A screen is drawn for whoever asks; else each would need the other.',
      { path: '^src/terminal/' },
      { path: '^src/commands/' },
    ),
    forbid(
      'the-entry-is-light',
      'What the entry imports is paid for by every command: commands are loaded when they are called.',
      { path: '^src/(cli|program|command-table)\\.ts$' },
      { path: '^src/commands/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    ),
    onlyIn('referee', ['@node-oauth/oauth2-server']),
    onlyIn('source', ['acorn', 'acorn-walk', 'acorn-loose']),
    onlyIn('database', ['lowdb']),
    onlyIn('durable-file', ['proper-lockfile']),
    onlyIn('commands', ['p-map']),
    onlyIn('style', ['chalk']),
    onlyIn('terminal', ['inquirer', 'marked', 'js-tokens']),
    forbid(
      'what-ships-is-named',
      'All that the product imports becomes part of dist/: it is paid for at every start, and its licence goes along.',
      { path: '^(src|lessons|bin)/' },
      { path: 'node_modules/', pathNot: shipped.map((name) => `node_modules/${name}/`) },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/|^lessons/[^/]+/(right|wrong|starter\\.js|solution\\.m?js)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
