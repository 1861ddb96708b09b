import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { assignmentHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';

export const equalsWrong = syntaxMistake({
  kind: 'syntax-equals-wrong',
  summary: 'Another sign is used instead of an equals sign.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign, name }) => [
    `There is ${quoted(sign)} after ${quoted(name)} instead of a single \`=\`.`,
    'Set a value with one `=`.',
  ],
  hints: assignmentHints,
});

/** `:=`, `=:`, `==`, `= =`, `<-`, `=>` */
function propose(
  { token, before }: TokenContext,
  { source }: Broken,
): Proposal<{ sign: string; name: string }>[] {
  const sign = /^(?:[:<=>-]=?>?(?: ?[=:-])?)/.exec(source.slice(token.start))?.[0].trimEnd() ?? '';
  if (!/^(?::=|=:|={2,3}|= =|<-|=>|=-)$/.test(sign) || before.type !== 'word' || isDeclaring(before))
    return [];
  const edit = { from: token.start, to: token.start + sign.length, text: '=' };
  return [{ details: { sign, name: before.text }, at: token.start, edit }];
}
