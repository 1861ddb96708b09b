import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readInstructions } from '../../src/lesson/instructions.js';
import type { Judgement } from '../../src/judge/judgement.js';
import { json } from '../../src/reporters/json.js';
import { expectNothingMissing } from '../support/complete.js';
import { everyLesson, testedLessons, type TestedLesson } from '../support/every-lesson.js';
import { verdictsIn } from '../support/golden-verdicts.js';
import { hasTypes } from '../support/has-types.js';
import { inParallel } from '../support/in-parallel.js';
import { judgeText, judgeUnreadable, kinds, limitsFor, problems, statuses } from '../support/lesson.js';
import { isTypeScript } from '../support/lesson-files.js';
import { entryOf, textOf } from '../support/reports.js';
import { isReport } from '../support/schemas.js';
import { isWhole, sample } from '../support/sample.js';
import { kindsWithoutExample } from '../support/shared-kinds.js';
import { typed } from '../support/typed.js';
import { unvarying, verdictText } from '../support/verdict-text.js';

const fewestRight = 25;
const fewestWrong = 60;

describe.each(testedLessons)('$id', (tested) => {
  const { id, lesson, files, golden } = tested;
  const right = files.list('right');
  const kindsOfFiles = files.list('wrong').map((kind) => {
    const ownFiles = files.list('wrong', kind).filter((file) => !isTypeScript(file));
    return ownFiles.map((file) => [kind, file] as const);
  });
  const firsts = kindsOfFiles.flatMap((one) => one.slice(0, 1));
  const wrong = [
    ...firsts,
    ...sample(
      kindsOfFiles.flatMap((one) => one.slice(1)),
      12,
    ),
  ];
  const submissions = [
    ...right.filter((file) => !isTypeScript(file)).map((file) => `right/${file}`),
    ...wrong.map(([kind, file]) => `wrong/${kind}/${file}`),
  ];
  const judged = new Map<string, Judgement>();

  beforeAll(async () => {
    await inParallel(submissions, async (file) => {
      judged.set(file, await judgementOf(file, tested));
    });
  }, 3_600_000); // on a busy machine

  const judgementFor = (file: string): Judgement => {
    const judgement = judged.get(file);
    if (!judgement) throw new Error(`${file} was not judged.`);
    return judgement;
  };

  test('is the only lesson with its id, which is the name of its folder', () => {
    expect(lesson.id).toBe(id);
    expect(everyLesson.filter((one) => one.id === id)).toHaveLength(1);
  });

  test('has instructions for each step, a welcome and an ending', ({ task }) => {
    const readme = files.text('README.md');
    const headings = [...readme.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading?.trim());
    const wanted = [...lesson.steps.map(({ title }) => title), 'What you learned'];
    const missing = wanted.filter((title) => !headings.includes(title));
    expectNothingMissing(
      task,
      missing.map((title) => `README.md has no section "${title}".`),
    );
    const { introduction, ending, instructions } = readInstructions(readme, lesson.steps);
    const empty = Object.entries({ introduction, ending, ...instructions }).filter(([, text]) => text === '');
    expectNothingMissing(
      task,
      empty.map(([section]) => `README.md has no text for \`${section}\`.`),
    );
  });

  test('has enough right and wrong files', ({ task }) => {
    const few = (folder: string, count: number, fewest: number): string[] =>
      count < fewest ? [`${folder}/ has ${String(count)} of at least ${String(fewest)} files.`] : [];
    expectNothingMissing(task, [
      ...few('right', right.length, fewestRight),
      ...few('wrong', kindsOfFiles.flat().length, fewestWrong),
    ]);
  });

  test('has a wrong file for each of its own kinds', ({ task }) => {
    expectNothingMissing(
      task,
      kindsWithoutExample(tested).map((kind) => `wrong/${kind}/ has no file.`),
    );
  });

  test('has no wrong file for a kind that it does not know', ({ task }) => {
    const known = lesson.kinds.map(({ kind }) => kind);
    const unknown = files.list('wrong').filter((kind) => !known.includes(kind));
    expectNothingMissing(
      task,
      unknown.map((kind) => `wrong/${kind}/ is for a kind that the lesson does not know.`),
    );
  });

  const isRequests = lesson.subject.type === 'requests';
  const written = isRequests ? '.http' : '.js';
  const solutions: readonly (readonly [string, string])[] = isRequests
    ? [['solution.http', '.http']]
    : [
        ['solution.js', '.js'],
        ['solution.mjs', '.mjs'],
      ];

  test.each(solutions)('%s passes without advice', async (file, ending) => {
    expectSolved(await judgeText(files.text(file), {}, { by: lesson, ending }));
  });

  test.runIf(hasTypes && !isRequests).each([
    ['solution.js', '.ts'],
    ['solution.js', '.cts'],
    ['solution.mjs', '.ts'],
    ['solution.mjs', '.mts'],
  ])('%s with types passes as a %s file', async (file, ending) => {
    const { subject } = lesson;
    const source = typed(files.text(file), subject.type === 'function' ? subject.parameters : []);
    expectSolved(await judgeText(source, {}, { by: lesson, ending }));
  });

  test('the starter fails its first step and passes no other', async () => {
    const judgement = await judgeText(files.text(`starter${written}`), {}, { by: lesson, ending: written });
    expect(statuses(judgement)).toBe(
      lesson.steps.map((_, at) => (at === 0 ? 'failed' : 'blocked')).join(' '),
    );
  });

  test('every report on its files keeps to the schema', async () => {
    const entries = [...judged].map(([file, judgement]) =>
      entryOf(judgement, { source: files.text(file), file, id }),
    );
    isReport(JSON.parse(await textOf(json, entries)));
    expect(isReport.errors).toBeNull();
  });

  test.each(right)('right/%s passes', (file) => {
    const judgement = judgementFor(`right/${file}`);
    // `let` or `async` only give advice.
    const found = problems(judgement);
    expect(found, `right/${file} fails: ${found.join(', ')}`).toEqual([]);
    expect(statuses(judgement)).toBe(allPass(tested));
    expectGranted(judgement, tested);
  });

  test.each(wrong)('wrong/%s/%s yields this kind first', (kind, file) => {
    const judgement = judgementFor(`wrong/${kind}/${file}`);
    const [found = 'nothing'] = kinds(judgement);
    expect(found, `wrong/${kind}/${file} yields ${found}`).toBe(kind);
    for (const { findings } of judgement.steps) {
      const failing = findings.filter(({ severity }) => severity === 'problem').length;
      expect(failing).toBeLessThanOrEqual(1);
      expect(findings.length - failing).toBeLessThanOrEqual(2);
    }
  });

  test.each(isApp(tested) ? right : [])('right/%s withstands every attack', (file) => {
    const { stories } = judgementFor(`right/${file}`);
    expect(stories.map(({ name, status }) => [name, status])).toEqual(
      attackNames(tested).map((name) => [name, 'withstood']),
    );
  });

  test.runIf(isApp(tested))('every attack that gets through, in one file', async () => {
    const fallen = [...judged].flatMap(([file, { steps }]) =>
      steps.flatMap(({ findings }) => findings.flatMap(({ attack }) => (attack ? [{ file, attack }] : []))),
    );
    const rows = fallen.map(({ file, attack }) => `${file}  ${attack}`).sort();
    const known = isWhole ? rows : readFileSync(golden('attacks.txt'), 'utf8').trimEnd().split('\n');
    expect([...new Set(known.map((row) => row.split('  ')[1]))].sort()).toEqual(attackNames(tested).sort());
    if (isWhole) return expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(golden('attacks.txt'));
    expect(rows).toEqual(known.filter((row) => judged.has(row.split('  ')[0] ?? '')));
  });

  test('every verdict, in one file that shows what a change to the judge changes', async () => {
    const verdicts = [...judged].map(([file, { steps }]) => [file, verdictText(file, steps)] as const);
    const texts = verdicts.map(([, text]) => text).sort();
    if (isWhole) return expect(`${texts.join('\n')}\n`).toMatchFileSnapshot(golden('verdicts.txt'));
    const known = verdictsIn(golden('verdicts.txt'));
    for (const [file, text] of verdicts) expect(text).toBe(known.get(file));
  });

  test('every message, in one file that can be read from top to bottom', async () => {
    const said = firsts.map(([kind, file]) => {
      const judgement = judgementFor(`wrong/${kind}/${file}`);
      const findings = judgement.steps.flatMap((step) => step.findings);
      const { message = '', fix = '' } = findings.find((finding) => finding.kind === kind) ?? {};
      return { kind, all: kinds(judgement), message, fix };
    });
    const text = said.map(({ kind, message, fix }) => `${kind}\n  ${message}\n  ${fix}\n`).join('\n');
    await expect(unvarying(text)).toMatchFileSnapshot(golden('messages.txt'));
    for (const one of said) expectPlain(one);
    // `explain` shows the first file of a kind.
    expect(said.filter((one) => one.all.some((kind) => kind !== one.kind))).toEqual([]);
  });

  test('why a mistake matters is a sentence', () => {
    for (const { kind, why } of lesson.kinds.filter(({ kind }) => !kind.startsWith('syntax-')))
      expect(why, kind).toMatch(/^[A-Z].*[.)]$/);
  });

  function expectSolved(judgement: Judgement): void {
    expect(kinds(judgement)).toEqual([]);
    expect(statuses(judgement)).toBe(allPass(tested));
    expect(judgement.exchanges.length).toBeGreaterThan(0);
    expectGranted(judgement, tested);
  }
});

async function judgementOf(file: string, { lesson, files }: TestedLesson): Promise<Judgement> {
  const [source, ending] = [files.text(file), extname(file)];
  const unreadable = ending === '.js' ? await judgeUnreadable(source, lesson) : undefined;
  const attacks = isApp({ lesson }) && file.startsWith('right/') ? attackNames({ lesson }) : undefined;
  return (
    unreadable ?? (await judgeText(source, limitsFor(file), { by: lesson, ending, seed: file, attacks }))
  );
}

/** Its attacks share a process, so all can be played against each right file. */
function isApp({ lesson }: Pick<TestedLesson, 'lesson'>): boolean {
  return lesson.subject.type === 'app';
}

function attackNames({ lesson }: Pick<TestedLesson, 'lesson'>): string[] {
  return lesson.attacks.map(({ name }) => name);
}

/** Requests by hand are also meant to be refused: then one of them got a token. */
function expectGranted({ exchanges }: Judgement, { lesson }: TestedLesson): void {
  const granted = exchanges.filter(({ status }) => status === 'granted');
  if (lesson.subject.type !== 'requests') expect(granted).toEqual(exchanges);
  else expect(granted.some(({ records }) => records.length === 1)).toBe(true);
}

function allPass({ lesson }: TestedLesson): string {
  return lesson.steps.map(() => 'passed').join(' ');
}

/** Two sentences and a fix, without jargon. */
function expectPlain({ kind, message, fix }: Record<'kind' | 'message' | 'fix', string>): void {
  const own = message.replace(/ \(JavaScript says: .*\)$/s, '').replace(/`[^`]*`/g, 'it');
  expect(own, kind).toMatch(/[.?!]$/);
  expect(fix, kind).toMatch(/[.?!]$/);
  expect(own.match(/[.?!](?= |$)/g)?.length, kind).toBeLessThanOrEqual(2);
  expect(message + fix, kind).not.toMatch(/\[object|mark_/);
  expect(own + fix, kind).not.toMatch(
    /\b(?:undefined|AST|enumerable|prototype|descriptor|idempotent|invoke|instantiate)\b/i,
  );
}
