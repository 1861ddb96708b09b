import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { isOneOf } from '../tokens.js';

export const decorator = syntaxMistake({
  kind: 'syntax-decorator',
  summary: 'A decorator is used.',
  recognise: { type: 'certain', find },
  words: ({ name }) => [
    `${quoted(`@${name}`)} is a decorator. Node cannot run decorators, and removing the types does not remove them.`,
    'Remove it, or check the JavaScript that your build makes of this file.',
  ],
  hints: [
    'Does Node run this file as it is, or does a build make another file of it first?',
    'Types can be blanked out, and the rest is JavaScript. A decorator is code of its own, which only a build can turn into JavaScript.',
    'Remove the marked word with its `@` and its parentheses. This stays:\n    class Name {\n      method() { … }\n    }',
  ],
});

/** `@Service` before a class, `@Column()` before a member of one. */
function find({ source, code, at, around }: Broken): Found<{ name: string }> | undefined {
  const index = code.findLastIndex(({ text, start }) => text === '@' && start <= at);
  const [sign, name] = [code[index], code[index + 1]];
  if (!sign || name?.type !== 'word' || name.start !== sign.end || at > name.end) return undefined;
  const opener = around[index];
  const isMember = opener !== undefined && /\bclass\b[^{};]*$/.test(source.slice(0, opener.start));
  const next = /^@[\w$.]+\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)\s*)?(\w+|@)/.exec(
    source.slice(sign.start),
  )?.[1];
  const isOfClass = opener === undefined && isOneOf(next, 'class export abstract default @');
  return isMember || isOfClass ? { details: { name: name.text }, at: sign.start } : undefined;
}
