import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { propertyHints } from '../hints.js';
import { syntaxMistake, type Found, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const dotReplaced = syntaxMistake({
  kind: 'syntax-dot-replaced',
  summary: 'Another sign is used instead of a dot.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [
    `There is ${quoted(sign)} here, but JavaScript reads a property with a dot.`,
    `Write a dot instead of ${quoted(sign)}.`,
  ],
  hints: propertyHints,
});

export const arrowForDot = syntaxMistake({ ...dotReplaced, recognise: { type: 'last-resort', find } });

/** `token->client`, `token::client`, without spaces. */
function propose({ token, before }: TokenContext, { source }: Broken): Proposal<{ sign: string }>[] {
  const sign = /^(?:->|::|:)(?=[a-zA-Z_$])/.exec(source.slice(token.start))?.[0];
  if (sign === undefined || before.type !== 'word' || before.end !== token.start) return [];
  const chain = /^(?:[\w$]|->|:)+(?<=[\w$])/.exec(source.slice(token.start))?.[0] ?? sign;
  const edit = { from: token.start, to: token.start + chain.length, text: chain.replaceAll(sign, '.') };
  return [{ details: { sign }, at: token.start, edit }];
}

/** `token->client = ['id' => client->clientId]`: dots alone do not repair this. */
function find({ source, v8, place, code }: Broken): Found<{ sign: string }> | undefined {
  const found = code.find(
    ({ text, start, end }, index) =>
      text === '->' &&
      place(start).line === v8.line &&
      code[index - 1]?.type === 'word' &&
      code[index - 1]?.end === start &&
      /[\w$]/.test(source.charAt(end)),
  );
  return found && { details: { sign: '->' }, at: found.start };
}
