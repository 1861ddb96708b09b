import type { Broken, Notice, Recogniser } from '../broken.js';
import { closings, isCloser } from '../pairs.js';
import { inserted, propose, replaced, type Proposal, type TextRule } from '../repair.js';
import type { Token } from '../tokens.js';

/** Brackets that do not come in pairs, proved by closing, changing or dropping one. */
export const bracketRules: readonly TextRule[] = [mismatched, closedTooLate, extraClosers];

/** By counting and by indentation alone, where no single edit helps. */
export const bracketRecognisers: readonly Recogniser[] = [leftOpen, leftOver];

function mismatched({ pairs }: Broken): Proposal[] {
  return pairs.flatMap(({ opener, closer }) => {
    const closing = closings[opener.text] ?? '';
    if (closing === closer.text) return [];
    const details = { sign: opener.text, closing, found: closer.text };
    return [propose('syntax-bracket-mismatch', details, closer.start, replaced(closer, closing))];
  });
}

/** For each opener: its closer before the arrow, before the semicolon, at its line's end, before a shallower line. */
function closedTooLate(broken: Broken): Proposal[] {
  return suspects(broken).flatMap((opener) => {
    const closing = closings[opener.text] ?? '';
    const details = { sign: opener.text, closing };
    return placesToClose(opener, broken).map((at) =>
      propose('syntax-bracket-open', details, opener.start, inserted(at, closing)),
    );
  });
}

/** Openers that nothing closes, and those that another bracket closes; the last opened first. */
function suspects({ pairs, open, at, indent, place }: Broken): Token[] {
  // Its closer stands in the column of another one, which nothing closes: that one's closer it is.
  const robbing = pairs
    .filter(
      ({ opener, closer }) =>
        place(closer.start).line > place(opener.start).line &&
        indent(closer.start) < indent(opener.start) &&
        open.some((one) => one.text === opener.text && indent(one.start) === indent(closer.start)),
    )
    .map(({ opener }) => opener);
  // One that is closed by the next one's closer is not seen as open: those before V8's place are all suspected.
  const near = pairs.map(({ opener }) => opener).filter(({ start }) => start <= at);
  return [
    ...new Set([
      ...robbing.toReversed(),
      ...open.toReversed(),
      ...near.sort((one, other) => other.start - one.start).slice(0, 12),
    ]),
  ];
}

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

/** A closer too many: the one whose line is indented otherwise than its opener's, else the last. */
function extraClosers({ code, pairs, indent, place }: Broken): Proposal[] {
  const odd = pairs
    .filter(
      ({ opener, closer }) =>
        place(opener.start).line < place(closer.start).line && indent(opener.start) !== indent(closer.start),
    )
    .map(({ closer }) => closer);
  const near = code.filter((token) => isCloser(token)).reverse();
  return [...new Set([...odd, ...near])]
    .slice(0, 20)
    .map((closer) =>
      propose('syntax-bracket-extra', { sign: closer.text }, closer.start, replaced(closer, '')),
    );
}

function leftOpen(broken: Broken): Notice | undefined {
  const { pairs, open } = broken;
  const line = (token: Token): number => broken.place(token.start).line;
  const wrong = pairs.filter(({ opener, closer }) => closings[opener.text] !== closer.text);
  const near = wrong.findLast(({ opener }) => Math.abs(line(opener) - broken.v8.line) <= 1)?.opener;
  const opener = near ?? open.at(-1);
  if (!opener) return undefined;
  const details = { sign: opener.text, closing: closings[opener.text] ?? '' };
  return { kind: 'syntax-bracket-open', details, at: opener.start };
}

function leftOver({ code }: Broken): Notice | undefined {
  let depth = 0;
  const extra = code.find((token) => {
    if (token.type === 'sign' && token.text in closings) depth += 1;
    else if (isCloser(token)) depth -= 1;
    return depth < 0;
  });
  return extra && { kind: 'syntax-bracket-extra', details: { sign: extra.text }, at: extra.start };
}
