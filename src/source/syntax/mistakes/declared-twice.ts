import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { nameHints } from '../hints.js';
import { mayBeComma, redeclared, wasNoDot } from '../redeclared.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { isOneOf, type Token } from '../tokens.js';

export const declaredTwice = syntaxMistake({
  kind: 'syntax-declared-twice',
  summary: 'A name is declared twice.',
  recognise: { type: 'certain', find: (broken) => (mayBeComma(broken) ? undefined : find(broken)) },
  words: ({ name, firstLine }) => [
    `${quoted(name)} is declared a second time here${firstLine > 0 ? `; the first is on line ${String(firstLine)}` : ''}.`,
    'Keep one of the two, or remove the keyword before the second one.',
  ],
  hints: nameHints,
});

export const declaredTwiceAfterComma = syntaxMistake({
  ...declaredTwice,
  recognise: { type: 'last-resort', find: (broken) => (wasNoDot(broken) ? find(broken) : undefined) },
});

/** `firstLine` is 0 if it is unknown. */
function find(broken: Broken): Found<{ name: string; firstLine: number }> | undefined {
  const twice = redeclared(broken);
  if (!twice) return undefined;
  const { code, at, place } = broken;
  const first = code
    .slice(0, Math.max(twice.index, 0))
    .find(({ text }, index) => text === twice.name && declares(code[index - 1]));
  return { details: { name: twice.name, firstLine: first ? place(first.start).line : 0 }, at };
}

function declares(before: Token | undefined): boolean {
  return isOneOf(before?.text, 'const let var function class ( ,');
}
