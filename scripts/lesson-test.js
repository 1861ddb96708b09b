// `npm run lesson:test <id>` tests one lesson and prints what is still missing. `-- --update` accepts changed golden files.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [id = '', ...options] = process.argv.slice(2);
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const suites = ['every-lesson', 'hints', 'plain-english', 'shared-mistakes'];
const slowSuites = ['mutants', 'right-programs', 'noise'];

const required = [
  'lesson.ts',
  'subject.ts',
  'README.md',
  'starter.js',
  'solution.js',
  'solution.mjs',
  'right',
  'wrong',
];

const folders = readdirSync('lessons').filter((folder) => folder.replace(/^\d+-/, '') === id);
const [folder] = folders;

if (!folder) say([`There is no lesson named ${id}. To make it: npm run lesson:new ${id || '<id>'}`]);
else if (folders.length > 1)
  say([`${folders.map((one) => `lessons/${one}`).join(' and ')} have the same id. Rename one of them.`]);
else say(missingFiles());

if (!process.exitCode) test();

function missingFiles() {
  const files = [...required.map((file) => `lessons/${folder}/${file}`), `test/lessons/${id}/oracle.ts`];
  return files.filter((file) => !existsSync(file)).map((file) => `${file} is missing.`);
}

function test() {
  for (const script of ['types', 'build'])
    if (!process.exitCode && npm(['run', '--silent', script]) !== 0)
      say([`npm run ${script} fails: see above.`]);
  if (process.exitCode) return;
  const results = run(options.includes('--all') ? [...suites, ...slowSuites] : suites);
  const passed = results.filter(({ status }) => status === 'passed').length;
  const failed = results.filter(({ status }) => status === 'failed');
  say(failed.flatMap(sentences));
  process.stdout.write(`${String(passed)} passed, ${String(failed.length)} failed\n`);
}

/** Without results, Vitest itself failed, and has said why. */
function run(names) {
  const reports = mkdtempSync(join(tmpdir(), 'oauth-lessons-tests-'));
  const report = join(reports, 'report.json');
  const paths = [...names.map((name) => `test/lessons/${name}.test.ts`), `test/lessons/${id}/`];
  // In CI, Vitest would refuse to write the golden files of a new lesson.
  const update = options.includes('--update') ? '--update=all' : '--update=new';
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=json', `--outputFile=${report}`, update, ...paths],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, LESSON: id } },
  );
  const { testResults = [] } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  rmSync(reports, { recursive: true, force: true });
  const unread = testResults.filter(
    ({ assertionResults, message }) => message && assertionResults.length === 0,
  );
  say(unread.map(({ name, message }) => `${name}: ${message}`));
  if (status !== 0) process.exitCode = 1;
  return testResults.flatMap(({ assertionResults }) => assertionResults);
}

function sentences({ title, meta = {}, failureMessages }) {
  if (meta.missing?.length > 0) return meta.missing;
  const [first = ''] = (failureMessages[0] ?? '').replace(/^\w*Error: /, '').split('\n');
  return [`${title}: ${first}`];
}

function say(lines) {
  for (const line of lines) process.stdout.write(`- ${line}\n`);
  if (lines.length > 0) process.exitCode = 1;
}

function npm(args) {
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: isWindows }).status;
}
