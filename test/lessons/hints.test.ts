import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';

const forSteps = lesson.steps.map(({ id, hints }) => [id, hints] as const);
const forKinds = lesson.kinds.flatMap(({ kind }) => {
  const hints = lesson.hintsOn(kind);
  return hints ? [[kind, hints] as const] : [];
});

describe('hints', () => {
  test('all of them, in one file that can be read from top to bottom', async () => {
    const shared = new Map<string, string[]>();
    for (const [id, hints] of [...forSteps, ...forKinds]) {
      const text = hints.join('\n');
      shared.set(text, [...(shared.get(text) ?? []), id]);
    }
    const rows = [...shared].map(([hints, ids]) => `${ids.join(', ')}\n${hints}\n`);
    await expect(rows.join('\n')).toMatchFileSnapshot('hints.txt');
  });

  test.each([...forSteps, ...forKinds])('for %s: a question, a pointer, the shape', (_id, hints) => {
    const [question, pointer, shape] = hints;
    expect(question).toMatch(/\?$/);
    expect(pointer).toMatch(/[.?]$/);
    expect(shape).toMatch(/\.$/);
    for (const hint of hints) expect(hint.length).toBeLessThanOrEqual(240);
  });

  test.each([...forSteps, ...forKinds])('for %s: the first does not hold the answer', (_id, [question]) => {
    expect(question).not.toMatch(/[=(){}`]|\b(?:push|return|const|exports|clientId|username|tokens)\b/);
  });

  test('every mistake in the text has hints of its own', () => {
    const syntax = lesson.kinds.map(({ kind }) => kind).filter((kind) => kind.startsWith('syntax-'));
    expect(syntax.filter((kind) => !lesson.hintsOn(kind))).toEqual([]);
  });

  test('only where nothing of a step is there yet, its own hints are the ones to read', () => {
    const kinds = lesson.kinds.filter(({ severity }) => severity === 'problem').map(({ kind }) => kind);
    expect(kinds.filter((kind) => !lesson.hintsOn(kind))).toMatchInlineSnapshot(`
      [
        "declare-empty-file",
        "declare-absent",
        "client-absent",
        "user-absent",
        "save-absent",
        "export-absent",
      ]
    `);
  });
});
