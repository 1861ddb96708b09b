// The walls of the house. Each rule has its reason.

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** One room owns a package. */
const onlyIn = (room, packages) =>
  forbid(
    `${packages.join('-')}-only-in-${room.replaceAll('/', '-')}`,
    `If we replace ${packages.join(' or ')}, one room changes.`,
    { path: '^(src|lessons)/', pathNot: `^src/${room}` },
    { path: packages.map((name) => `node_modules/${name}/`) },
  );

const shipped = [
  '@node-oauth/oauth2-server',
  'acorn',
  'acorn-loose',
  'acorn-walk',
  'body-parser',
  'chalk',
  'commander',
  'diff',
  'express',
  'fast-string-width',
  'fast-wrap-ansi',
  'inquirer',
  'js-tokens',
  'lowdb',
  'marked',
  'p-map',
  'papaparse',
  'proper-lockfile',
  'tinyglobby',
  'valibot',
  '@types/[^/]+',
];

/** The rooms that use verdicts. */
const afterTheJudge = 'check|serve|database|durable-file|workspace|commands|terminal|reporters';

/** Loaded by every command. */
const theEntry = ['run-command', 'table', 'options', 'usage-mistake'].map(
  (name) => `^src/commands/${name}\\.ts$`,
);

export default {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that import each other are one idea in two places.',
      {},
      { circular: true },
    ),
    forbid('no-lost-imports', 'An import without a file fails for the user.', {}, { couldNotResolve: true }),
    forbid(
      'no-loose-files',
      'Every file but cli.ts has a room, so that its folder says what it is for.',
      { path: '^src/' },
      { path: '^src/[^/]+$' },
    ),
    forbid(
      'lessons-use-the-api',
      'A lesson imports only #lesson and its kits, so that the engine can change without touching lessons.',
      { path: '^lessons/([^/]+)/' },
      {
        pathNot: [
          '^lessons/$1/',
          '^src/lesson/((function|app|requests)/)?api\\.ts$',
          '^src/lesson/function/\\w+/api\\.ts$',
        ],
      },
    ),
    forbid(
      'kits-use-the-api',
      'A kit is part of the lessons that use it: it knows no more of the engine than they do.',
      { path: '^src/lesson/(function|app|requests)/' },
      { pathNot: ['^src/lesson/$1/', '^src/lesson/api\\.ts$'] },
    ),
    forbid(
      'kits-are-for-lessons',
      'A kit is loaded with the first lesson that uses it, never at the start.',
      { path: '^src/', pathNot: '^src/lesson/(function|app|requests)/' },
      { path: '^src/lesson/(function|app|requests)/' },
    ),
    forbid(
      'the-engine-knows-no-lesson',
      'Lessons are found on disk: a new one is a new folder and no other change.',
      { path: '^(src|bin)/' },
      { path: '^lessons/' },
    ),
    forbid(
      'inside-the-sandbox-stands-alone',
      "It runs in the learner's process. Each import costs time at every check and can be patched.",
      { path: '^src/sandbox/inside/' },
      {
        pathNot: [
          '^src/sandbox/(inside/|wire\\.ts$|module-summary\\.ts$)',
          '^src/outside/(app-port|model-port|moved-date)\\.ts$',
        ],
        dependencyTypesNot: ['core'],
      },
    ),
    forbid(
      'the-sandbox-knows-no-oauth',
      'It runs code and reports what happened. Other rooms decide what that means.',
      { path: '^src/sandbox/' },
      { path: `^src/(referee|lesson|source|judge|${afterTheJudge})/` },
    ),
    forbid(
      'the-referee-knows-no-sandbox',
      'It calls the model through a port, and a test can be the model.',
      { path: '^src/referee/' },
      { path: `^src/(sandbox|source|lesson|judge|${afterTheJudge})/` },
    ),
    forbid(
      'source-only-reads',
      'It turns source into facts. Other rooms run and judge it.',
      { path: '^src/source/' },
      { path: `^src/(sandbox|referee|lesson|judge|${afterTheJudge})/` },
    ),
    forbid(
      'judging-writes-nothing',
      'A verdict must not depend on files other than the submission, and must not change any.',
      { path: '^src/(judge|lesson)/' },
      { path: `^src/(${afterTheJudge})/` },
    ),
    forbid(
      'verdicts-are-plain',
      'Every room may import findings and verdicts, so they import no room.',
      { path: '^src/verdict/' },
      { pathNot: '^src/verdict/' },
    ),
    forbid(
      'the-outside-is-a-leaf',
      'The outside world as types: every room may import them.',
      { path: '^src/outside/' },
      { path: '^src/', pathNot: '^src/outside/' },
    ),
    forbid(
      'reporters-see-verdicts',
      'A reporter turns a report into a string. It must not know how the verdict was made.',
      { path: '^src/(reporters|style)/' },
      { path: '^src/', pathNot: '^src/(reporters|style|verdict|outside|errors)/' },
    ),
    forbid(
      'reporters-are-pure',
      'Only the check writes reports, to files and streams.',
      { path: '^src/(reporters|style)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'a-check-draws-no-screen',
      'A check also runs inside a screen. It only shows on stderr that it is still working.',
      { path: '^src/check/' },
      { path: '^src/terminal/', pathNot: '^src/terminal/waiting/' },
    ),
    forbid(
      'screens-are-for-commands',
      'Screens take long to load, so only commands load them.',
      { path: '^src/', pathNot: '^src/(commands|terminal|check)/' },
      { path: '^src/terminal/' },
    ),
    forbid(
      'commands-are-on-top',
      'What two commands need is in another room. Only the start-up reads their table.',
      { path: '^src/', pathNot: '^src/(commands/|start-up/|cli\\.ts$)' },
      { path: '^src/commands/' },
    ),
    forbid(
      'the-entry-is-light',
      'Every command waits for what the entry imports, so a command is imported when it is called.',
      { path: ['^src/cli\\.ts$', '^src/start-up/', ...theEntry] },
      { path: '^src/commands/', pathNot: theEntry, dependencyTypesNot: ['dynamic-import', 'type-only'] },
    ),
    onlyIn('(referee|sandbox/packages)', ['@node-oauth/oauth2-server']),
    onlyIn('source', ['acorn', 'acorn-walk', 'acorn-loose']),
    onlyIn('database', ['lowdb']),
    onlyIn('durable-file', ['proper-lockfile']),
    onlyIn('check', ['p-map', 'tinyglobby']),
    onlyIn('commands', ['commander']),
    onlyIn('style', ['chalk']),
    onlyIn('terminal', ['inquirer', 'marked', 'js-tokens']),
    forbid(
      'what-ships-is-named',
      'A package that the program imports becomes part of dist/, with its licence, and costs time at every start.',
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
