import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';

/** Phrases that a learner has to decode, and what to write instead. */
const words: readonly (readonly [phrase: RegExp, write: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\b(?:give[sn]?|gave|giving) (?:\S+ ){0,3}back\b/i, 'return'],
  [/\bgets? (?:\S+ ){0,3}back\b/i, 'receive, return'],
  [/\bst(?:ands?|ood) (?!for\b)/i, 'is'],
  [/\bbehind\b/i, 'after'],
  [/\b(?:a|the|one|this|two) text\b(?! file)|\btexts\b/i, 'string'],
  [/\b(?:a|the|this|new|old|other|two|three|several|no) lists?\b|\blists\b/i, 'array'],
  [/\b(?:is|are) none\b/i, 'is not an X'],
  [/(?<!\b(?:there|that) )\b(?:is|are) no (?!longer\b)/i, 'is not an X'],
  [/\b(?:tells?|told)\b/i, 'reports, says, sends'],
  [/\btakes? (?:\S+ ){0,6}away\b/i, 'remove'],
  [/\btakes? (?:\S+ ){0,4}apart\b/i, 'unpack'],
  [/\b(?:lies?|lay) (?:in|beside|on|at|one)\b/i, 'is in'],
  [/\bhand(?:s|ed)? (?:\S+ ){0,2}out\b/i, 'export'],
  [/\bbesides?\b/i, 'also, next to'],
  [/\bcomes? to (?:nothing|an end|its end)\b|\b(?:to|before) its end\b/i, 'finishes, early'],
  [/\b(?:who|what|which)ever\b|\b(?:some|every|no)body\b/i, 'the learner, the caller'],
  [/\bbelongs? into\b/i, 'belongs in'],
  [/\b(?:broke|breaks?) down\b/i, 'crashes'],
  [/\bwaited for\b/i, 'waits for'],
  [/\banew\b|\bat once\b|\bon the spot\b|\bin vain\b/i, 'again, immediately'],
  [/\bleave (?:\S+ ){0,4}out\b/i, 'remove'],
  [/\bin front of\b/i, 'before'],
  [/\ball of it\b/i, 'the whole X'],
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const lessonFolder = 'lessons/01-save-token';

const inFolder = (folder: string): string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

/** Every string in the source: messages have variants that no example shows. */
function stringsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}${file}`, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node))
      found.push(
        [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((one) => one.text).join('…'),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => text.includes(' '));
}

const withoutCode = (text: string): string => text.replace(/```.*?```/gs, ' it ').replace(/`[^`]*`/g, 'it');

/** The phrases that are found in a text, each with its sentence. */
function wrongIn(text: string): string[] {
  const own = withoutCode(text).replace(/\s+/g, ' ');
  return words.filter(([phrase]) => phrase.test(own)).map(([, write]) => `${write}: ${text}`);
}

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
    expect(stringsOf(file).flatMap(wrongIn)).toEqual([]);
  });

  test('in the instructions', () => {
    const paragraphs = readFileSync(`${root}${lessonFolder}/README.md`, 'utf8').split('\n\n');
    expect(paragraphs.flatMap(wrongIn)).toEqual([]);
  });

  test('in the titles, hints, meanings and reasons', () => {
    const texts = [
      ...lesson.steps.flatMap(({ title, hints }) => [title, ...hints]),
      ...lesson.kinds.flatMap(({ kind, meaning, why }) => [meaning, why, ...(lesson.hintsOn(kind) ?? [])]),
    ];
    expect([...new Set(texts)].flatMap(wrongIn)).toEqual([]);
  });
});
