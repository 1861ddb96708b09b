// Ratios to a bare `node -e 0` in the same run. The commands take turns: a busy moment slows all of them.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { typeOf } from './examples.js';

const rounds = Number(process.argv[2] ?? 15);
const bin = fileURLToPath(new URL('../bin/oauth-lessons.js', import.meta.url));
const lessonsFolder = fileURLToPath(new URL('../lessons', import.meta.url));
const lessons = readdirSync(lessonsFolder).sort();
const isApp = (lesson) => typeOf(join(lessonsFolder, lesson)) !== 'function';
const functionLessons = lessons.filter((lesson) => !isApp(lesson));
const [appLesson] = lessons.filter(isApp);
const solution = join(lessonsFolder, lessons[0], 'solution.js');
const database = fileURLToPath(new URL('../data/db.json', import.meta.url));
const startBare = `
  const { spawn } = require('node:child_process');
  let left = Number(process.argv[1]);
  const next = () => left-- > 0 && spawn(process.execPath, ['-e', '0']).on('close', next);
  for (let lane = 0; lane < Number(process.argv[2]); lane += 1) next();`;

const memoryReporter = `
  const measure = () => { gc(); return process.memoryUsage(); };
  let seen = 0;
  let after;
  module.exports = {
    each: () => { if ((seen += 1) === 200) after = measure(); },
    end: () => JSON.stringify({ after, end: measure() }),
  };`;
const saves = 60;
const pauseMs = 170;

const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-bench-'));
const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') };
delete env.NODE_EXTRA_CA_CERTS; // it doubles each start, so all ratios would look good

run([bin, 'start', 'w']);
copyFileSync(solution, join(folder, 'w', 'save-token', 'model.js'));
for (const lesson of functionLessons) {
  const id = lesson.replace(/^\d+-/, '');
  run([bin, 'start', 'all', '--lesson', id]);
  copyFileSync(join(lessonsFolder, lesson, 'solution.js'), join(folder, 'all', id, 'model.js'));
}
copyFileSync(join(lessonsFolder, appLesson, 'solution.js'), join(folder, 'app.js'));

const tiny = join(folder, 'tiny.test.mjs');
writeFileSync(tiny, "import test from 'node:test'; test('tiny', () => {});\n");

const commands = [
  { name: 'node -e 0', args: ['-e', '0'], limit: 1 },
  { name: '--version', args: [bin, '--version'], limit: 1.5 },
  { name: '--help', args: [bin, '--help'], limit: 1.5 },
  { name: 'check --no-save', args: [bin, 'check', 'w', '--no-save'], limit: 4 },
  { name: 'check', args: [bin, 'check', 'w'], limit: 4.4 },
  {
    name: 'check, an app',
    args: [bin, 'check', 'app.js', '--lesson', appLesson.replace(/^\d+-/, '')],
    limit: 8,
  },
  { name: 'check, all lessons', args: [bin, 'check', 'all', '--no-save'], limit: undefined },
  { name: 'node --test', args: ['--test', tiny], limit: undefined },
];

const times = commands.map(() => []);
for (let round = 0; round < rounds; round += 1) {
  freshDatabase();
  for (const [index, { args }] of commands.entries()) times[index].push(run(args));
}

const bare = median(times[0]);
for (const [index, { name, limit }] of commands.entries()) {
  row(
    name,
    median(times[index]),
    `x${(median(times[index]) / bare).toFixed(2)}`,
    limit && `x${String(limit)}`,
  );
}
const [one, all] = ['check --no-save', 'check, all lessons'].map((name) =>
  median(times[commands.findIndex((command) => command.name === name)]),
);
row('all for one lesson', all, `x${(all / one).toFixed(2)}`, 'x1.6');
await save();
many(200, 3);
many(1000, 1);
memory();
rmSync(folder, { recursive: true, force: true });

async function save() {
  const model = join(folder, 'w', 'save-token', 'model.js');
  const texts = [
    readFileSync(solution, 'utf8'),
    readFileSync(solution, 'utf8').replace('db.tokens', 'db.token'),
  ];
  const child = spawn(process.execPath, [bin, 'check', 'w', '--watch', '--no-save', '--reporter', 'jsonl'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const reports = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const nextReport = async () => {
    for (;;) if (JSON.parse((await reports.next()).value).tool !== undefined) return performance.now();
  };
  await nextReport();
  const [took, starts] = [[], []];
  for (let count = 0; count < saves; count += 1) {
    if (count % 4 === 0) {
      await sleep(pauseMs);
      starts.push(run(['-e', '0']));
    }
    await sleep(pauseMs);
    writeFileSync(`${model}~`, texts[count % texts.length]);
    const begin = performance.now();
    renameSync(`${model}~`, model);
    took.push((await nextReport()) - begin);
  }
  child.kill();
  await once(child, 'close');
  const [middle, slow] = [median(took), took.toSorted((one, other) => one - other)[Math.floor(saves * 0.95)]];
  row('save, median', middle, `x${(middle / median(starts)).toFixed(2)}`, 'x0.6');
  row('save, p95', slow, `x${(slow / median(starts)).toFixed(2)}`);
}

/** After 200 files, and at the end. */
function memory() {
  const count = 1000;
  const files = join(folder, 'thousand');
  mkdirSync(files);
  for (let index = 0; index < count; index += 1) copyFileSync(solution, join(files, `${String(index)}.js`));
  const reporter = join(folder, 'memory.cjs');
  writeFileSync(reporter, memoryReporter);
  const { stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', bin, 'check', 'thousand/*.js', '--reporter', reporter],
    { cwd: folder, env, encoding: 'utf8' },
  );
  const { after, end } = JSON.parse(stdout);
  for (const what of ['heapUsed', 'rss']) {
    const grown = ((end[what] - after[what]) / 2 ** 20).toFixed(1);
    const text = `${(end[what] / 2 ** 20).toFixed(0)} MB, ${grown} more than after the first 200 (limit 0)`;
    process.stdout.write(`${`1000 files, ${what}`.padEnd(18)} ${text}\n`);
  }
}

/** Submissions of a class, in folders of their own. */
function many(count, times) {
  const name = `class-${String(count)}`;
  for (let index = 0; index < count; index += 1) {
    const learner = join(folder, name, String(index));
    mkdirSync(learner, { recursive: true });
    copyFileSync(solution, join(learner, 'model.js'));
  }
  const lanes = availableParallelism();
  const reporters = ['jsonl', 'csv', 'html'].flatMap((one) => ['--reporter', `${one}=${name}.${one}`]);
  const [judged, started] = [[], []];
  for (let time = 0; time < times; time += 1) {
    judged.push(run([bin, 'check', `${name}/*/`, ...reporters]) / count);
    started.push(run(['-e', startBare, String(count), String(lanes)]) / count);
  }
  const rate = median(started) / median(judged);
  row(`check, ${String(count)} files`, median(judged), `${rate.toFixed(2)} of the rate of bare Nodes`, '0.5');
}

function row(name, ms, ratio, limit) {
  const text = limit === undefined ? '' : `  (limit ${limit})`;
  process.stdout.write(`${name.padEnd(18)} ${ms.toFixed(0).padStart(5)} ms  ${ratio}${text}\n`);
}

/** Each `check` adds tokens. */
function freshDatabase() {
  copyFileSync(database, join(folder, 'w', 'db.json'));
}

function run(args) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${String(stderr)}`);
  return performance.now() - begin;
}

function median(all) {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];
}
