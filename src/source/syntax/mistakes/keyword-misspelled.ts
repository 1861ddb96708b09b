import { closestName } from '../../closest-name.js';
import { quoted } from '../../quoted.js';
import { keywordHints } from '../hints.js';
import { commonKeywords } from '../keywords.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const keywordMisspelled = syntaxMistake({
  kind: 'syntax-keyword-misspelled',
  summary: 'A keyword is misspelled.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word, meant }) => [
    `${quoted(word)} is not a JavaScript word. Did you mean ${quoted(meant)}?`,
    /[^ -~]/.test(word)
      ? 'Type the word again: one of its letters only looks like the right one.'
      : 'Correct the spelling, in small letters.',
  ],
  hints: keywordHints,
});

/** `retrun`, `Const`, `re turn` */
function propose({ token, after }: TokenContext): Proposal<{ word: string; meant: string }>[] {
  const { type, text, start } = token;
  const joined = text + after.text;
  if (type === 'word' && after.type === 'word' && commonKeywords.includes(joined)) {
    const details = { word: `${text} ${after.text}`, meant: joined };
    return [{ details, at: start, edit: { from: start, to: after.end, text: joined } }];
  }
  const meant =
    type !== 'word' || commonKeywords.includes(text) ? undefined : closestName(text, commonKeywords);
  if (meant === undefined) return [];
  return [{ details: { word: text, meant }, at: start, edit: replaced(token, meant) }];
}
