import type { CheckInput } from './check.js';
import type { CommandEntry } from './command-entry.js';
import {
  allOrOne,
  anonymous,
  asJson,
  checkOptions,
  database,
  appDatabase,
  appRoot,
  lesson,
  output,
  reporter,
  roster,
  secrets,
  serveOptions,
  traceOptions,
} from './options.js';
import type { ReportInput } from './report.js';

const databaseCommand =
  (name: 'showDatabase' | 'databasePath' | 'pruneDatabase' | 'freshDatabase'): CommandEntry['run'] =>
  async (_paths, options, context) =>
    (await import('./db.js'))[name](options, context);

const historyCommand =
  (name: 'history' | 'showVersion' | 'restore'): CommandEntry['run'] =>
  async ([number], options, context) =>
    (await import('./history.js'))[name]({ ...options, number }, context);

export const commonOptions = {
  plain: ['--plain', 'no colour, box drawing or cursor movement; check reports in sentences'],
  help: ['-h, --help', 'print this help'],
  version: ['-v, --version', 'print the version'],
} as const;

/** Help, completion and docs/commands.md list the commands in this order. A command is loaded when it is called. */
export const commandTable: readonly CommandEntry[] = [
  {
    usage: 'start [dir]',
    summary: 'write the function step by step in the terminal; resumes where you left off',
    options: [['--lesson <id>', 'the lesson (default: the one that comes next)']],
    examples: ['start', 'start my-lessons', 'start --lesson save-token'],
    run: async ([folder], options, context) =>
      (await import('./start.js')).start({ ...options, ...(folder !== undefined && { folder }) }, context),
  },
  {
    usage: 'check [path...]',
    summary: 'judge once and report; exit code 0: all passed, 1: not yet, 2: something could not be judged',
    options: checkOptions,
    examples: [
      'check',
      'check --watch',
      'check src/model.js --lesson save-token --reporter json',
      "check 'students/*/' --reporter pretty --reporter junit=report.xml",
    ],
    run: async (paths, options, context) =>
      (await import('./check.js')).check({ ...(options as unknown as CheckInput), paths }, context),
  },
  {
    usage: 'report <file...>',
    summary: 'merge results that --reporter jsonl saved, and report them again; judges nothing',
    options: [reporter, output, roster, anonymous],
    examples: ['report results.jsonl', 'report part-*.jsonl --reporter summary --reporter html=class.html'],
    run: async (paths, options, context) =>
      (await import('./report.js')).report({ ...(options as unknown as ReportInput), paths }, context),
  },
  {
    usage: 'list',
    summary: 'show lessons and steps with your progress, the time that you spent, and what is next',
    options: [asJson],
    examples: ['list', 'list --json'],
    run: async (_paths, options, context) => (await import('./list.js')).list(options, context),
  },
  {
    usage: 'hint',
    summary: 'show the next hint for your current step',
    options: [lesson],
    examples: ['hint', 'hint --lesson save-token'],
    run: async (_paths, options, context) => (await import('./hint.js')).hint(options, context),
  },
  {
    usage: 'solution',
    summary: 'compare your file with one right answer',
    options: [lesson],
    examples: ['solution', 'solution --lesson save-token'],
    run: async (_paths, options, context) => (await import('./solution.js')).solution(options, context),
  },
  {
    usage: 'reset',
    summary: 'start over with a fresh file; the old one is kept',
    options: [lesson, ['--undo', 'undo the last reset']],
    examples: ['reset', 'reset --undo'],
    run: async (_paths, options, context) => (await import('./reset.js')).reset(options, context),
  },
  {
    usage: 'history',
    summary: 'list the versions that were checked, and how many steps each passed',
    options: [lesson, asJson],
    examples: ['history', 'history show 3'],
    inner: [
      {
        usage: 'show <n>',
        summary: 'print one version',
        options: [lesson],
        examples: ['history show 3', 'history show 3 > old.js'],
        run: historyCommand('showVersion'),
      },
      {
        usage: 'restore <n>',
        summary: 'restore one version; your current file is kept',
        options: [lesson],
        examples: ['history restore 3', 'history restore 3 --lesson save-token'],
        run: historyCommand('restore'),
      },
    ],
    run: historyCommand('history'),
  },
  {
    usage: 'trace [path]',
    summary: 'show token requests through your function: a picture, then each request; saves nothing',
    options: traceOptions,
    examples: ['trace', 'trace --unfold', 'trace --attack renewed-by-another'],
    run: async (paths, options, context) =>
      (await import('./trace.js')).trace({ ...options, paths }, context),
  },
  {
    usage: 'serve',
    summary: 'run your server on this machine; shows each request, the calls of the model and the answer',
    options: serveOptions,
    examples: ['serve', 'serve --port 4000', 'serve --at +61m'],
    run: async (_paths, options, context) => (await import('./serve.js')).serve(options, context),
  },
  {
    usage: 'attacks [path]',
    summary: 'list the attacks, and play them against your code; exit code 1 if a thief gets through',
    options: [allOrOne, database, appDatabase, appRoot, asJson],
    examples: ['attacks', 'attacks --lesson get-client', 'attacks --json'],
    run: async (paths, options, context) =>
      (await import('./attacks.js')).attacks({ ...options, paths }, context),
  },
  {
    usage: 'db',
    summary: 'show clients, users and tokens as tables',
    options: [database, asJson, secrets],
    examples: ['db', 'db prune'],
    inner: [
      {
        usage: 'path',
        summary: 'print the path of the database',
        options: [database],
        examples: ['db path', 'db path --data my.json'],
        run: databaseCommand('databasePath'),
      },
      {
        usage: 'prune',
        summary: 'remove expired tokens',
        options: [database],
        examples: ['db prune', 'db prune --data my.json'],
        run: databaseCommand('pruneDatabase'),
      },
      {
        usage: 'reset',
        summary: 'create a fresh database; the old one is kept',
        options: [database],
        examples: ['db reset', 'db reset --data my.json'],
        run: databaseCommand('freshDatabase'),
      },
    ],
    run: databaseCommand('showDatabase'),
  },
  {
    usage: 'explain [kind]',
    summary:
      'explain a kind of finding, with a wrong and a right example; list all kinds, or those that begin so',
    options: [asJson],
    examples: ['explain', 'explain client-', 'explain client-secret-kept'],
    run: async ([kind], options, context) =>
      (await import('./explain.js')).explain({ ...options, kind }, context),
  },
  {
    usage: 'doctor',
    summary: 'check whether everything works on this machine, and how to fix it if not',
    options: [asJson],
    examples: ['doctor', 'doctor --json'],
    run: async (_paths, options, context) => (await import('./doctor.js')).doctor(options, context),
  },
  {
    usage: 'completion <shell>',
    summary: 'print a completion script for bash, zsh or fish',
    examples: [
      'completion bash >> ~/.bashrc',
      'completion zsh >> ~/.zshrc',
      'completion fish > ~/.config/fish/completions/oauth-lessons.fish',
    ],
    run: async ([shell], _options, context) =>
      (await import('./completion.js')).completion({ shell, commands: commandTable, commonOptions }, context),
  },
];
