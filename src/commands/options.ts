import { reporterNames } from '../reporters/reporters.js';

export const lesson = ['--lesson <id>', 'the lesson (default: the one that you are working on)'] as const;
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
