import type { CommandEntry } from './command-entry.js';
import { reporterNames } from '../reporters/reporters.js';

export const lesson = ['--lesson <id>', 'the lesson (default: the one that you are working on)'] as const;
export const allOrOne = ['--lesson <id>', 'only this lesson (default: all lessons)'] as const;
export const asJson = ['--json', 'print data for scripts'] as const;
export const secrets = ['--show-secrets', 'do not hide secrets, passwords and tokens'] as const;
export const database = ['--data <db.json>', 'the database file'] as const;
export const appDatabase = [
  '--db <module>',
  "your app's database module, as your file imports it (default: ./db.js); the check replaces it",
] as const;
export const appRoot = [
  '--root <folder>',
  'the folder whose files your code can load (default: its own)',
] as const;

export const reporter = [
  '--reporter <name[=file]>',
  `${reporterNames.join(', ')} or ./your-own.js; repeat it for several reports. Default: pretty; in GitHub Actions also github, in GitLab also junit=oauth-lessons-junit.xml`,
  [],
] as const;
export const output = [
  '--output <file>',
  'write the report to a file; an earlier report is replaced, any other file is refused',
] as const;
export const roster = [
  '--roster <csv>',
  'a CSV file with the columns id, name, email and folder; people without a submission are reported too',
] as const;
export const anonymous = ['--anonymous', 'keep names out of all reports but csv'] as const;

export const checkOptions: NonNullable<CommandEntry['options']> = [
  ['--lesson <id>', 'only this lesson (default: in a workspace, those that you have begun)'],
  ['--step <id>', 'only this step, in a lesson that has it; saves nothing'],
  ['--all', 'every lesson of a workspace; one that you have not begun counts as not yet'],
  reporter,
  output,
  ['--no-save', 'save nothing: no tokens, no progress, no history'],
  database,
  appDatabase,
  appRoot,
  ['--watch', 'check again after each save; h shows a hint, r checks everything again, q or Ctrl-C quits'],
  ['--timeout <ms>', 'time limit for your code in milliseconds (default: 5000)'],
  ['--jobs <n>', 'number of files to judge in parallel (default: number of cores)'],
  roster,
  anonymous,
  ['--isolate', 'run each submission in bubblewrap, without network (Linux, if it is installed)'],
  ['--unordered', 'report each result when it is known, not in the order of the files'],
  ['--resume <jsonl>', 'keep the results of an earlier check; judge only what has changed since'],
];

export const traceOptions: NonNullable<CommandEntry['options']> = [
  lesson,
  database,
  appDatabase,
  appRoot,
  ['--unfold', 'also show the calls of the model that comes with the lesson'],
  ['--attack <name>', 'play a theft against your code'],
  asJson,
  secrets,
];

export const serveOptions: NonNullable<CommandEntry['options']> = [
  ['--port <number>', 'the port (default: the first free one from 3000 on)'],
  ['--at <+time>', 'let its clock be ahead, such as +61m, +2h or +15d'],
  secrets,
];
