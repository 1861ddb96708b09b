import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { testedLessons } from '../support/every-lesson.js';
import { stringsOf, wrongForLearners } from '../support/plain-words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const inFolder = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/^(?:right|wrong)[\\/]/.test(name))
    .map((name) => `${folder}/${name}`);

const shared = [
  ...inFolder('src/lesson/common'),
  ...inFolder('src/source/syntax/mistakes'),
  'src/source/syntax/hints.ts',
  'src/source/file-problem.ts',
  'src/lesson/phrases.ts',
];

test.each(shared)('plain English in the sentences of %s', (file) => {
  expect(stringsOf(`${root}${file}`).flatMap(wrongForLearners)).toEqual([]);
});

describe.each(testedLessons)('plain English in $id', ({ lesson, files }) => {
  const folder = files.folder.slice(root.length, -1);

  test.each(inFolder(folder))('in the sentences of %s', (file) => {
    expect(stringsOf(`${root}${file}`).flatMap(wrongForLearners)).toEqual([]);
  });

  test('in the instructions', () => {
    const paragraphs = files.text('README.md').split('\n\n');
    expect(paragraphs.flatMap(wrongForLearners)).toEqual([]);
  });

  test('in the titles, hints, meanings and reasons', () => {
    const texts = [
      ...lesson.steps.flatMap(({ title, hints }) => [title, ...hints]),
      ...lesson.kinds.flatMap(({ kind, meaning, why }) => [meaning, why, ...(lesson.hintsOn(kind) ?? [])]),
    ];
    expect([...new Set(texts)].flatMap(wrongForLearners)).toEqual([]);
  });
});
