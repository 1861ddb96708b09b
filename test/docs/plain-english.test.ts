import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commentsOf, stringsOf, wrongIn } from '../support/plain-words.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const tracked = execFileSync('git', ['ls-files', '--', 'src', 'lessons', 'bin', 'scripts', 'docs', '*.md'], {
  cwd: root,
  encoding: 'utf8',
}).split('\n');

const isCode = (file: string): boolean => /\.(?:ts|js)$/.test(file);
const isLearners = (file: string): boolean => /\/(?:right|wrong)\/|\/(?:starter|solution)\.m?js$/.test(file);
const code = tracked.filter((file) => isCode(file) && !isLearners(file));
const docs = tracked.filter(
  (file) => file.endsWith('.md') && !/findings\.md$|^test\/|\/(?:right|wrong)\//.test(file),
);

describe('plain English', () => {
  test.each(code.filter((file) => !/^src\/(?:source|lesson\/common\/syntax)\//.test(file)))(
    'in the comments of %s',
    (file) => {
      expect(commentsOf(`${root}${file}`).flatMap((text) => wrongIn(text))).toEqual([]);
    },
  );

  test.each(code.filter((file) => /^(?:src|bin)\//.test(file)))('in the sentences of %s', (file) => {
    expect(stringsOf(`${root}${file}`).flatMap((text) => wrongIn(text))).toEqual([]);
  });

  test.each(docs)('in %s', (file) => {
    const paragraphs = readFileSync(`${root}${file}`, 'utf8').split('\n\n');
    expect(paragraphs.flatMap((text) => wrongIn(text))).toEqual([]);
  });
});
