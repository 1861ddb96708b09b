import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { openerOf, type TokenContext } from '../token-context.js';

export const declarationBare = syntaxMistake({
  kind: 'syntax-declaration-bare',
  summary: 'A function is written, but not declared.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `${quoted(name)} with parentheses and braces is not a declaration.`,
    'Declare it: `const`, the name, `=`, the parameters in parentheses, `=>`, and the body.',
  ],
  hints: arrowHints,
});

/** `saveToken(token, client, user) { … }` */
function propose({ token, before }: TokenContext, broken: Broken): Proposal<{ name: string }>[] {
  if (before.text !== ')' || token.text !== '{') return [];
  const opener = openerOf(broken, before);
  const name = opener === undefined ? undefined : broken.code[opener - 1];
  if (name?.type !== 'word') return [];
  const details = { name: name.text };
  return [{ details, at: name.start, edit: inserted(name.start, 'function ') }];
}
