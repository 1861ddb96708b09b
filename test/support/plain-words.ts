import { readFileSync } from 'node:fs';
import ts from 'typescript';

const words: readonly (readonly [phrase: RegExp, write: string])[] = [
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [/\b(?:give[sn]?|gave|giving) (?:\S+ ){0,3}back\b/i, 'return'],
  [/\bst(?:ands?|ood) (?!for\b)/i, 'is'],
  [/\bbehind\b/i, 'after'],
  [/(?<!\bthere )\b(?:is|are) none\b/i, 'is not an X'],
  [/(?<!\b(?:there|that) )\b(?:is|are) no (?!longer\b)/i, 'is not an X'],
  [/\b(?:tells?|told)\b/i, 'reports, says, sends'],
  [/\btakes? (?:\S+ ){0,6}away\b/i, 'remove'],
  [/\btakes? (?:\S+ ){0,4}apart\b/i, 'unpack'],
  [/\b(?:lies?|lay) (?:in|beside|on|at|one)\b/i, 'is in'],
  [/\bhand(?:s|ed)? (?:\S+ ){0,2}out\b/i, 'export'],
  [/\bcomes? to (?:nothing|an end|its end)\b|\b(?:to|before) its end\b/i, 'finishes, early'],
  [/\bwhoever\b|\b(?:some|every|no)body\b/i, 'the learner, the caller'],
  [/\bbelongs? into\b/i, 'belongs in'],
  [/\b(?:broke|breaks?) down\b/i, 'crashes'],
  [/\bwaited for\b/i, 'waits for'],
  [/\ball of it\b/i, 'the whole X'],
];

/** Comments may use these in another sense. */
const unclear: typeof words = [
  [/\b(?:what|which)ever\b/i, 'any'],
  [/\bgets? (?:\S+ ){0,3}back\b/i, 'receive, return'],
  [/\b(?:a|the|one|this|two) text\b(?! file)|\btexts\b/i, 'string'],
  [/\b(?:a|the|this|new|old|other|two|three|several|no) lists?\b|\blists\b/i, 'array'],
  [/\bbesides?\b/i, 'also, next to'],
  [/\banew\b|\bat once\b|\bon the spot\b|\bin vain\b/i, 'again, immediately'],
  [/\bleave (?:\S+ ){0,4}out\b/i, 'remove'],
  [/\bin front of\b/i, 'before'],
];

/** Messages have variants that no example shows. */
export function stringsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
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

export function commentsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    const ranges = [
      ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
    ];
    for (const { pos, end } of ranges)
      found.set(pos, text.slice(pos, end).replace(/^\s*(?:\/\*\*?|\*\/?|\/\/)/gm, ''));
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return [...found.values()];
}

const withoutCode = (text: string): string => text.replace(/```.*?```/gs, ' it ').replace(/`[^`]*`/g, 'it');

export function wrongIn(text: string, phrases = words): string[] {
  const own = withoutCode(text).replace(/\s+/g, ' ');
  return phrases.filter(([phrase]) => phrase.test(own)).map(([, write]) => `${write}: ${text}`);
}

export function wrongForLearners(text: string): string[] {
  return wrongIn(text, [...words, ...unclear]);
}
