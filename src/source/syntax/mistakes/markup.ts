import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { isOneOf } from '../tokens.js';

interface Details {
  readonly tag: string;
  /** The sign that a web page writes as `tag`. */
  readonly meant?: string;
}

export const markup = syntaxMistake({
  kind: 'syntax-markup',
  summary: 'The code is HTML, PHP or similar.',
  recognise: { type: 'certain', find: (broken) => findTag(broken) ?? findEntity(broken) },
  words: ({ tag, meant }) =>
    meant === undefined
      ? [
          `${quoted(tag)} begins a tag, as in a web page. This file must contain only JavaScript.`,
          'Remove the tags and keep the code between them.',
        ]
      : [
          `The source of a web page writes ${inWords(meant)} as ${quoted(tag)}. It was copied with the code.`,
          `Write ${inWords(meant)} instead, and search the file for more of these.`,
        ],
  hints: pastedHints,
});

function inWords(meant: string): string {
  return meant === ' ' ? 'a space' : quoted(meant);
}

/** A tag where a statement or a value could begin. */
function findTag({ code }: Broken): Found<Details> | undefined {
  const found = code.findIndex(({ text, start }, index) => {
    const [before, next] = [code[index - 1], code[index + 1]];
    const isStart = before === undefined || isOneOf(before.text, '; { } ( = > , => return');
    const isGlued = before?.text === '=' && before.end === start; // `=<` was meant for `<=`
    return text === '<' && isStart && !isGlued && (next?.type === 'word' || isOneOf(next?.text, '? ! /'));
  });
  const [sign, name] = [code[found], code[found + 1]];
  if (!sign || !name) return undefined;
  // `<T>(token) => …` is TypeScript.
  if (code[found + 2]?.text === '>' && code[found + 3]?.text === '(') return undefined;
  // `<your code here>` is a placeholder.
  if (name.type === 'word' && code[found + 2]?.type === 'word' && code[found + 3]?.text !== '=')
    return undefined;
  return { details: { tag: `<${name.text}` }, at: sign.start };
}

/** `=&gt;`, `&amp;&amp;` outside of strings and comments. */
function findEntity({ source, code }: Broken): Found<Details> | undefined {
  for (const found of source.matchAll(/&(#?\w+);/g)) {
    const meant = Object.hasOwn(entities, found[1] ?? '') ? entities[found[1] ?? ''] : undefined;
    const isCode = code.some(({ type, start }) => type === 'sign' && start === found.index);
    if (meant !== undefined && isCode) return { details: { tag: found[0], meant }, at: found.index };
  }
  return undefined;
}

const entities: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#34': '"',
};
