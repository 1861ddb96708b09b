import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { otherLanguageHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, isDeclaring, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const typescript = syntaxMistake({
  kind: 'syntax-typescript',
  summary: 'A type is given as in TypeScript.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ code }) => [
    `${quoted(code.trim())} belongs to TypeScript. This file is plain JavaScript.`,
    'Remove the types.',
  ],
  hints: otherLanguageHints,
});

const name = String.raw`[A-Za-z_$][\w.$]*`;
const some = String.raw`${name}(?:<[^<>=()]*>)?(?:\[\])*`;
const type = String.raw`${some}(?:\s*\|\s*${some})*`;
const types = String.raw`${type}(?:\s*,\s*${type})*`;

/** Each matches nothing but types, so removing them proves the mistake. */
const annotations = [
  /^[ \t]*(?:export\s+)?(?:interface|(?:const\s+)?enum)\s+\w+[^{]*\{[^{}]*\}/gm,
  /^[ \t]*(?:export\s+)?type\s+\w+\s*=[^;\n]*;?/gm,
  new RegExp(String.raw`(?<=[\w$)])\??\s*:\s*(?:${type}|\{[^{}]*\})(?=\s*(?:[,)=]|=>|\{))`, 'g'),
  new RegExp(String.raw`\s+as\s+${type}`, 'g'),
  /(?<=[\w$)\]])!(?=[.);,\s])(?!\s*=)/g,
  new RegExp(String.raw`(?<=[\w$=(,]\s*)<${types}>(?=\()`, 'g'),
  /(?<=[\w$])\?(?=\s*[,)])/g,
];

function propose(context: TokenContext, broken: Broken): Proposal<{ code: string }>[] {
  if (broken.reader.isTyped || !isTypeLike(context, broken)) return [];
  const { source } = broken;
  const found: { code: string; at: number }[] = [];
  const text = annotations.reduce(
    (stripped, annotation) =>
      stripped.replace(annotation, (whole: string, from: number) => {
        found.push({ code: whole.trim(), at: from + whole.search(/\S/) });
        return ' '.repeat(whole.length);
      }),
    source,
  );
  const [first] = found.sort((one, other) => one.at - other.at);
  if (!first) return [];
  return [{ details: { code: head(first.code) }, at: first.at, edit: { from: 0, to: source.length, text } }];
}

function isTypeLike({ token, before, beforeThat, after, index }: TokenContext, broken: Broken): boolean {
  if (isOneOf(token.text, 'interface type as enum')) return after.type === 'word';
  if (token.text === '!' && (before.type === 'word' || isOneOf(before.text, ') ]'))) return true;
  if (token.text === '<' && (before.type === 'word' || isOneOf(before.text, '= ( ,')))
    return after.type === 'word';
  if (token.text === '?' && before.type === 'word') return isOneOf(after.text, ': , )');
  if (token.text !== ':') return false;
  if (before.text === ')') return true;
  if (before.type === 'word' && isDeclaring(beforeThat)) return true;
  const opener = broken.around[index];
  const closer = opener?.text === '(' ? closerOf(broken, opener) : undefined;
  const next = closer && broken.code[broken.code.indexOf(closer) + 1]?.text;
  return before.type === 'word' && (next === '=>' || next === '{' || next === ':');
}

/** A declaration is shown up to its name. */
function head(code: string): string {
  return /^(?:export\s+)?(?:interface|type|(?:const\s+)?enum)\s+\w+/.exec(code)?.[0] ?? code;
}
