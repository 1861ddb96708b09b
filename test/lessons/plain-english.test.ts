import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { stringsOf, wrongForLearners } from '../support/plain-words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lessonFolder = 'lessons/01-save-token';

const inFolder = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

const files = [
  `${lessonFolder}/lesson.ts`,
  ...[`${lessonFolder}/words`, `${lessonFolder}/steps`, 'src/lesson/common'].flatMap(inFolder),
  ...inFolder('src/source/syntax/mistakes'),
  'src/source/syntax/hints.ts',
  'src/source/file-problem.ts',
  'src/lesson/phrases.ts',
];

describe('plain English', () => {
  test.each(files)('in the sentences of %s', (file) => {
    expect(stringsOf(`${root}${file}`).flatMap(wrongForLearners)).toEqual([]);
  });

  test('in the instructions', () => {
    const paragraphs = readFileSync(`${root}${lessonFolder}/README.md`, 'utf8').split('\n\n');
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
