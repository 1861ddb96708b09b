import { describe, expect, test } from 'vitest';
import type { HintLevels } from '../../src/lesson/hints.js';
import { everyLesson, testedLessons, type TestedLesson } from '../support/every-lesson.js';

type Row = readonly [id: string, hints: HintLevels];

const forSteps = ({ lesson }: TestedLesson): Row[] => lesson.steps.map(({ id, hints }) => [id, hints]);

const forKinds = ({ lesson }: TestedLesson): Row[] =>
  lesson.kinds.flatMap(({ kind }): Row[] => {
    const hints = lesson.hintsOn(kind);
    return hints ? [[kind, hints]] : [];
  });

/** Hints that an earlier lesson has are in its file. */
function ownHints(tested: TestedLesson): Row[] {
  const earlier = everyLesson.slice(0, everyLesson.indexOf(tested));
  const known = new Set(earlier.flatMap(forKinds).map(([, hints]) => hints.join('\n')));
  return [...forSteps(tested), ...forKinds(tested).filter(([, hints]) => !known.has(hints.join('\n')))];
}

const answers = {
  app: ['token', 'urlencoded'],
  requests: ['Bearer', 'Basic', 'grant_type', 'client_credentials', 'urlencoded'],
};

describe.each(testedLessons)('the hints of $id', (tested) => {
  const { lesson, golden } = tested;
  const own = ownHints(tested);

  test('all of them, in one file that can be read from top to bottom', async () => {
    const shared = new Map<string, string[]>();
    for (const [id, hints] of own) {
      const text = hints.join('\n');
      shared.set(text, [...(shared.get(text) ?? []), id]);
    }
    const rows = [...shared].map(([hints, ids]) => `${ids.join(', ')}\n${hints}\n`);
    await expect(rows.join('\n')).toMatchFileSnapshot(golden('hints.txt'));
  });

  test.each(own)('for %s: a question, a pointer, the shape as code', (_id, hints) => {
    const [question, pointer, shape] = hints;
    expect(question).toMatch(/\?$/);
    expect(pointer).toMatch(/[.?]$/);
    expect(shape).toMatch(/^[^\n]+:(?:\n {4}[^\n]{1,35})+$/); // code that fits 40 columns
    for (const hint of hints) expect(hint.length).toBeLessThanOrEqual(240);
  });

  test.each(own)('for %s: the first does not hold the answer', (_id, [question]) => {
    const { subject } = lesson;
    const reads = subject.type === 'function' ? [...subject.reads, subject.list] : answers[subject.type];
    const names = reads.map((name) => name.split('.').at(-1));
    const answer = new RegExp(`[=(){}\`]|\\b(?:push|return|const|exports|${names.join('|')})\\b`);
    expect(question).not.toMatch(answer);
  });

  test('every mistake in the source has hints of its own', () => {
    const syntax = lesson.kinds.map(({ kind }) => kind).filter((kind) => kind.startsWith('syntax-'));
    expect(syntax.filter((kind) => !lesson.hintsOn(kind))).toEqual([]);
  });

  test('only where nothing of a step is there yet, its own hints are the ones to read', () => {
    const problems = lesson.kinds.filter(({ severity }) => severity === 'problem');
    const without = problems.filter(({ kind }) => !lesson.hintsOn(kind)).map(({ kind }) => kind);
    const isNothing = (kind: string): boolean => /-(?:absent|empty-file)$/.test(kind);
    expect(without.filter((kind) => !isNothing(kind))).toEqual([]);
  });
});
