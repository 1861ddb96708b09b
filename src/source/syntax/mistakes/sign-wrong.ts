import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { neighbourHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, wordBefore, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const signWrong = syntaxMistake({
  kind: 'syntax-sign-wrong',
  summary: 'One sign is used instead of another.',
  recognise: { type: 'guess', rules: [comparison, loopColon, loopCommas, spreadDots, keyArrow, joiningDot] },
  words: ({ sign, meant }) => [
    `There is ${quoted(sign)} here instead of ${quoted(meant)}.`,
    `Change ${quoted(sign)} to ${quoted(meant)}.`,
  ],
  hints: neighbourHints,
});

/** `if (token <> client)` */
function comparison(
  { token, index }: TokenContext,
  broken: Broken,
): Proposal<{ sign: string; meant: string }>[] {
  if (!isOneOf(wordBefore(index, broken), 'if while')) return [];
  const sign = /^[=!<>]+(?: [=!<>]+)*/.exec(broken.source.slice(token.start))?.[0] ?? '';
  const meant = Object.hasOwn(comparisons, sign) ? comparisons[sign] : undefined;
  return meant === undefined ? [] : [wrongSign({ sign, meant, at: token.start })];
}

const comparisons: Readonly<Record<string, string>> = {
  '<>': '!==',
  '= =': '===',
  '= = =': '===',
  '== =': '===',
  '= ==': '===',
  '=!': '!==',
  '=!=': '!==',
  '=! =': '!==',
  '! =': '!==',
  '! ==': '!==',
  '=<': '<=',
  '> =': '>=',
  '< =': '<=',
};

function wrongSign({
  sign,
  meant,
  at,
}: {
  sign: string;
  meant: string;
  at: number;
}): Proposal<{ sign: string; meant: string }> {
  const edit = { from: at, to: at + sign.length, text: ` ${meant} ` };
  return { details: { sign, meant }, at, edit };
}

/** `for (const one : list)` */
function loopColon(
  { token, index }: TokenContext,
  broken: Broken,
): Proposal<{ sign: string; meant: string }>[] {
  if (token.text !== ':' || wordBefore(index, broken) !== 'for') return [];
  return [wrongSign({ sign: ':', meant: 'of', at: token.start })];
}

/** `for (let i = 0, i < 3, i += 1)` */
function loopCommas(
  { token, index }: TokenContext,
  broken: Broken,
): Proposal<{ sign: string; meant: string }>[] {
  if (token.text !== ',' || wordBefore(index, broken) !== 'for') return [];
  const { code, around, source } = broken;
  const commas = code.filter(({ text }, at) => text === ',' && around[at] === around[index]);
  const [first, second] = commas;
  if (!first || !second || commas.length > 2) return [];
  const edit = {
    from: first.start,
    to: second.end,
    text: `;${source.slice(first.end, second.start)};`,
  };
  return [{ details: { sign: ',', meant: ';' }, at: first.start, edit }];
}

/** `{ ..client }` */
function spreadDots({ token, after, before }: TokenContext): Proposal<{ sign: string; meant: string }>[] {
  const isSpread = token.text === '.' && after.text === '.' && isOneOf(before.text, '{ ( [ ,');
  return isSpread ? [wrongSign({ sign: '..', meant: '...', at: token.start })] : [];
}

/** `['id' => client.clientId]`, `array('id' => …)`: an object in PHP. */
function keyArrow(
  { token, before, index }: TokenContext,
  broken: Broken,
): Proposal<{ sign: string; meant: string }>[] {
  const { code, around, source } = broken;
  const opener = around[index];
  const closer = opener && closerOf(broken, opener);
  if (token.text !== '=>' || before.type !== 'text' || !closer || opener.text === '{') return [];
  const word = code[code.indexOf(opener) - 1];
  const from = word?.text === 'array' ? word.start : opener.start;
  const inside = source.slice(opener.end, closer.start).replaceAll('=>', ':');
  return [
    {
      details: { sign: '=>', meant: ':' },
      at: token.start,
      edit: {
        from,
        to: closer.end,
        text: `{${inside}}`,
      },
    },
  ];
}

/** `client.clientId . ''`: strings are joined in PHP. */
function joiningDot({ token, before, after }: TokenContext): Proposal<{ sign: string; meant: string }>[] {
  const isJoining = token.text === '.' && (after.type === 'text' || after.type === 'template');
  return isJoining && before.end < token.start ? [wrongSign({ sign: '.', meant: '+', at: token.start })] : [];
}
