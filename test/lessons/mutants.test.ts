import { describe, expect, test } from 'vitest';
import type { ModelSubject } from '../../src/lesson/subject.js';
import { allPassed } from '../../src/verdict/verdict.js';
import { expectNothingMissing } from '../support/complete.js';
import { confusedNames } from '../support/confused-names.js';
import { partOf, functionLessons } from '../support/every-lesson.js';
import { inParallel } from '../support/in-parallel.js';
import { judgeText } from '../support/lesson.js';
import { mutantsOf } from '../support/mutants.js';
import type { LessonFiles } from '../support/lesson-files.js';
import { oracle, type Oracle } from '../support/oracle.js';
import { sample } from '../support/sample.js';

/** Judge and oracle may disagree on these, each with a reason. */
const reviewed: readonly string[] = [
  // Twice as long with each client: it never ends with 200 of them, and the oracle has three.
  'line 8: search(index + 1) → search(index + 1), search(index + 1)',
];

describe.each(functionLessons)('$id', ({ id, lesson, subject, files }) => {
  const confused = confusedNames(subject);
  const missing = `test/lessons/${id}/oracle.ts is missing.`;
  const readOracle = (): Promise<Oracle | undefined> => partOf<Oracle>(id, 'oracle');

  test('the oracle knows the solution from the starter', async ({ task }) => {
    const part = await readOracle();
    expectNothingMissing(task, part ? [] : [missing]);
    if (!part) return;
    expect(await oracle(files.text('solution.js'), subject, part.works)).toBe(true);
    expect(await oracle(files.text('starter.js'), subject, part.works)).toBe(false);
  });

  test('a source with one small change passes if and only if it does what it should', async () => {
    const part = await readOracle();
    if (!part) throw new Error(missing);
    const ofSolution = mutantsOf(files.text('solution.js'), confused);
    const originals = await originalsOf(part, files, subject);
    const ofOthers = originals.flatMap((source) => mutantsOf(source, confused));
    expect(ofSolution.length + ofOthers.length).toBeGreaterThanOrEqual(fewestMutants);
    const mutants = [...sample(ofSolution, 3), ...sample(ofOthers, 64)];
    const disagreements = await inParallel(mutants, async ({ change, source }) => {
      const judged = allPassed((await judgeText(source, { runMs: 1_000 }, { by: lesson })).steps);
      const wanted = await oracle(source, subject, part.works);
      return judged === wanted || reviewed.includes(change) ? [] : [{ change, judged, wanted }];
    });
    expect(disagreements.flat()).toEqual([]);
  }, 3_600_000);
});

const fewestMutants = 50;
const mostOriginals = 10;

/** Some right files use modules that the oracle does not have. */
async function originalsOf(
  { works, originals }: Oracle,
  files: LessonFiles,
  subject: ModelSubject,
): Promise<string[]> {
  const names = originals ?? files.list('right').filter((file) => file.endsWith('.js'));
  const sources = names.map((file) => files.text('right', file)).filter((text) => !text.includes('import('));
  const isKnown = await Promise.all(sources.map((source) => oracle(source, subject, works)));
  const known = sources.filter((_, index) => isKnown[index]);
  const every = Math.ceil(known.length / mostOriginals);
  return known.filter((_, index) => index % every === 0);
}
