import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lesson } from '../../lessons/07-by-hand/lesson.js';
import { judge } from '../../src/judge/judge.js';
import type { Judgement } from '../../src/judge/judgement.js';
import { depsFor, startData, statuses } from '../support/lesson.js';
import { emptyFolder } from '../support/program.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../lessons/${path}`, import.meta.url), 'utf8');
const solution = read('06-protect-a-route/solution.js');
const requests = read('07-by-hand/solution.http');
const folder = await emptyFolder();
const given = { file: join(folder, 'given.js'), source: solution };

function judged(own: string, source = requests): Promise<Judgement> {
  const servers = { own: { file: join(folder, 'app.js'), source: own }, given };
  return judge({ file: join(folder, 'requests.http'), source, servers }, lesson, startData, depsFor());
}

test("the learner's own server answers", async () => {
  const judgement = await judged(solution.replace("'sunset.jpg'", "'mine.jpg'"));
  expect(statuses(judgement)).toBe('passed passed passed passed');
  expect(judgement.seen.ask).toContain('Your own server');
  expect(JSON.stringify(judgement.exchanges)).toContain('mine.jpg');
});

test.each([
  ['cannot be parsed', 'const app = ;'],
  ['exports no server', 'module.exports = {};'],
  ['throws', 'throw new Error();'],
  ['lets everyone in', solution.replace("app.use('/photos', authenticate);", '')],
  [
    'ends in a later request',
    solution.replace('app.use(', "app.use('/end', () => process.exit());\napp.use("),
  ],
])('the given server answers if the own one %s', async (_what, own) => {
  const judgement = await judged(own, `${requests}\n###\nGET {{host}}/end\n`);
  expect(statuses(judgement)).toBe('passed passed passed passed');
  expect(judgement.seen.ask).toMatch(/^The server/);
});
