import type { Finding } from '../../../verdict/finding.js';
import type { Recogniser } from '../broken.js';
import type { SyntaxDetails } from '../details.js';

/** Mistakes that V8 itself names precisely. */
export const preciseRecognisers: readonly Recogniser[] = [byMessage];

const meanings: readonly (readonly [
  RegExp,
  (said: string, found: string) => Pick<Finding<SyntaxDetails>, 'kind' | 'details'>,
])[] = [
  [
    /^Identifier '(.+)' has already been declared$/,
    (v8, name) => ({ kind: 'syntax-declared-twice', details: { v8, name } }),
  ],
  [/^await is only valid/, (v8) => ({ kind: 'syntax-await', details: { v8 } })],
  [
    /^Unexpected (?:reserved word|strict mode reserved word)$/,
    (v8) => ({ kind: 'syntax-reserved-name', details: { v8, word: '' } }),
  ],
];

function byMessage({ v8, code, at }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const place = { line: v8.line, column: v8.column };
  for (const [pattern, meaning] of meanings) {
    const found = pattern.exec(v8.message);
    if (!found) continue;
    const word = code.find(({ start }) => start === at)?.text ?? '';
    if (/reserved/.test(v8.message) && word === 'await')
      return { kind: 'syntax-await', details: { v8: v8.message }, place };
    // The cast-free way would be a switch on the message; each entry pairs kind and details itself.
    return { ...meaning(v8.message, found[1] ?? word), place } as Finding<SyntaxDetails>;
  }
  return undefined;
}
