import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { bracketHints } from '../hints.js';
import { closings, isCloser } from '../pairs.js';
import { inserted, syntaxMistake, type Found, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf, type Token } from '../tokens.js';

export const bracketOpen = syntaxMistake({
  kind: 'syntax-bracket-open',
  summary: 'A bracket is never closed.',
  recognise: { type: 'distant-guess', rule: propose },
  partialRepair: 'proves this line',
  words: ({ sign, closing }) => [
    `The ${quoted(sign)} here is never closed.`,
    `Add the missing ${quoted(closing)} where ${bracketed[sign] ?? 'this part'} should end.`,
  ],
  hints: bracketHints,
});

export const objectOpen = syntaxMistake({
  ...bracketOpen,
  recognise: { type: 'guess', rules: [proposeForObject] },
});

export const conditionOpen = syntaxMistake({
  ...bracketOpen,
  recognise: { type: 'guess', rules: [proposeForCondition] },
});

export const bracketLeftOpen = syntaxMistake({ ...bracketOpen, recognise: { type: 'last-resort', find } });

const bracketed: Readonly<Record<string, string>> = {
  '{': 'this block or object',
  '(': 'these parentheses',
  '[': 'these brackets',
};

function propose(broken: Broken): Proposal<{ sign: string; closing: string }>[] {
  return suspects(broken).flatMap((opener) => {
    const closing = closings[opener.text] ?? '';
    const details = { sign: opener.text, closing };
    return placesToClose(opener, broken).map((at) => ({
      details,
      at: opener.start,
      edit: inserted(at, closing),
    }));
  });
}

/** Openers that may have no closer, the last one first. */
function suspects({ pairs, open, at, indent, place }: Broken): Token[] {
  // The indentation of the closer says that it belongs to an outer, open bracket.
  const robbing = pairs
    .filter(
      ({ opener, closer }) =>
        place(closer.start).line > place(opener.start).line &&
        indent(closer.start) < indent(opener.start) &&
        open.some((one) => one.text === opener.text && indent(one.start) === indent(closer.start)),
    )
    .map(({ opener }) => opener);
  // Any opener above V8's place may have taken the closer of another.
  const near = pairs.map(({ opener }) => opener).filter(({ start }) => start <= at);
  return [
    ...new Set([
      ...robbing.toReversed(),
      ...open.toReversed(),
      ...near.sort((one, other) => other.start - one.start).slice(0, 12),
    ]),
  ];
}

/** Before the arrow, before the semicolon, at the end of the line, before the next line that is indented less. */
function placesToClose(opener: Token, { code, indent, place }: Broken): number[] {
  const later = code.filter(({ start }) => start > opener.start);
  const line = place(opener.start).line;
  const sameLine = later.filter(({ start }) => place(start).line === line);
  const before = (text: string): number | undefined => {
    const index = sameLine.findIndex((token) => token.text === text);
    return index < 0 ? undefined : (sameLine[index - 1] ?? opener).end;
  };
  const shallower = later.find(
    (token, index) =>
      place(token.start).line > place(later[index - 1]?.start ?? opener.start).line &&
      indent(token.start) <= indent(opener.start) &&
      !isCloser(token),
  );
  const last = shallower && code[code.indexOf(shallower) - 1];
  const isEnded = last?.text === ';';
  return [
    before('=>'),
    before(';'),
    (sameLine.at(-1) ?? opener).end,
    isEnded ? last.start : last?.end,
  ].filter((one) => one !== undefined);
}

/** `{ id = client.clientId;`: the colon is missing too, but the brace is reported first. */
function proposeForObject(
  { token, inside, index }: TokenContext,
  { code, around, source, place }: Broken,
): Proposal<{ sign: string; closing: string }>[] {
  const opener = around[index];
  if (token.text !== '=' || inside !== 'object' || opener === undefined) return [];
  const end = code.slice(index).find(({ text }) => isOneOf(text, '; } )'));
  if (end?.text !== ';' || place(end.start).line !== place(opener.start).line) return [];
  const text = `:${source.slice(token.end, end.start)} }`;
  const edit = { from: token.start, to: end.start, text };
  return [{ details: { sign: '{', closing: '}' }, at: opener.start, edit }];
}

/** `if (token {` */
function proposeForCondition(
  { token, before, index }: TokenContext,
  { code, around }: Broken,
): Proposal<{ sign: string; closing: string }>[] {
  const opener = around[index];
  const word = opener && code[code.indexOf(opener) - 1]?.text;
  if (token.text !== '{' || opener?.text !== '(' || !isOneOf(word, 'if while switch for')) return [];
  const details = { sign: '(', closing: ')' };
  return [{ details, at: opener.start, edit: inserted(before.end, ')') }];
}

function find(broken: Broken): Found<{ sign: string; closing: string }> | undefined {
  const { pairs, open } = broken;
  const line = (token: Token): number => broken.place(token.start).line;
  const wrong = pairs.filter(({ opener, closer }) => closings[opener.text] !== closer.text);
  const near = wrong.findLast(({ opener }) => Math.abs(line(opener) - broken.v8.line) <= 1)?.opener;
  const opener = near ?? open.at(-1);
  if (!opener) return undefined;
  const details = { sign: opener.text, closing: closings[opener.text] ?? '' };
  return { details, at: opener.start };
}
