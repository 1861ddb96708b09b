import type { Broken } from '../broken.js';
import { propose, replaced, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, type Spot } from '../spots.js';
import { isOneOf } from '../tokens.js';

/** Signs that stand where another one belongs: of a comparison, in the head of a loop, of a spread. */
export const signRules: readonly SpotRule[] = [
  comparison,
  loopColon,
  loopCommas,
  spreadDots,
  keyArrow,
  joiningDot,
  holeBare,
];

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

/** `<>`, `= =`, `=! =` in a condition. */
function comparison({ token, index }: Spot, broken: Broken): Proposal[] {
  if (!isOneOf(wordBefore(index, broken), 'if while')) return [];
  const sign = /^[=!<>]+(?: [=!<>]+)*/.exec(broken.source.slice(token.start))?.[0] ?? '';
  const meant = Object.hasOwn(comparisons, sign) ? comparisons[sign] : undefined;
  return meant === undefined ? [] : [wrongSign({ sign, meant, at: token.start })];
}

/** `for (const one : list)` */
function loopColon({ token, index }: Spot, broken: Broken): Proposal[] {
  if (token.text !== ':' || wordBefore(index, broken) !== 'for') return [];
  return [wrongSign({ sign: ':', meant: 'of', at: token.start })];
}

/** `for (let i = 0, i < 3, i += 1)`: both commas are mended. */
function loopCommas({ token, index }: Spot, broken: Broken): Proposal[] {
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
  return [propose('syntax-sign-wrong', { sign: ',', meant: ';' }, first.start, edit)];
}

/** `{ ..client }` */
function spreadDots({ token, after, before }: Spot): Proposal[] {
  const isSpread = token.text === '.' && after.text === '.' && isOneOf(before.text, '{ ( [ ,');
  return isSpread ? [wrongSign({ sign: '..', meant: '...', at: token.start })] : [];
}

/** `['id' => client.clientId]`, `array('id' => …)`: an object, as PHP writes it. */
function keyArrow({ token, before, index }: Spot, broken: Broken): Proposal[] {
  const { code, around, source } = broken;
  const opener = around[index];
  const closer = opener && closerOf(broken, opener);
  if (token.text !== '=>' || before.type !== 'text' || !closer || opener.text === '{') return [];
  const word = code[code.indexOf(opener) - 1];
  const from = word?.text === 'array' ? word.start : opener.start;
  const inside = source.slice(opener.end, closer.start).replaceAll('=>', ':');
  return [
    propose('syntax-sign-wrong', { sign: '=>', meant: ':' }, token.start, {
      from,
      to: closer.end,
      text: `{${inside}}`,
    }),
  ];
}

/** `client.clientId . ''`: texts are joined by another sign. */
function joiningDot({ token, before, after }: Spot): Proposal[] {
  const isJoining = token.text === '.' && (after.type === 'text' || after.type === 'template');
  return isJoining && before.end < token.start ? [wrongSign({ sign: '.', meant: '+', at: token.start })] : [];
}

function wrongSign({ sign, meant, at }: { sign: string; meant: string; at: number }): Proposal {
  const edit = { from: at, to: at + sign.length, text: ` ${meant} ` };
  return propose('syntax-sign-wrong', { sign, meant }, at, edit);
}

/** `${client.clientId}` with no backticks around it. */
function holeBare({ token, after }: Spot, broken: Broken): Proposal[] {
  const closer = token.text === '$' && after.text === '{' ? closerOf(broken, after) : undefined;
  if (!closer || after.start !== token.end) return [];
  const text = broken.source.slice(after.end, closer.start);
  return [
    propose(
      'syntax-hole-bare',
      { code: text.trim() },
      token.start,
      replaced({ start: token.start, end: closer.end }, text),
    ),
  ];
}

/** The word in front of the parenthesis around a token. */
export function wordBefore(index: number, { code, around }: Broken): string {
  const opener = around[index];
  return opener?.text === '(' ? (code[code.indexOf(opener) - 1]?.text ?? '') : '';
}
