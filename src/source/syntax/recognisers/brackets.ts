import type { Broken, Recogniser } from '../broken.js';
import type { Token } from '../tokens.js';

/** Brackets that do not come in pairs. Points at the one that was opened, where that is the odd one. */
export const bracketRecognisers: readonly Recogniser[] = [unpaired];

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function unpaired(broken: Broken): ReturnType<Recogniser> {
  const open: Token[] = [];
  for (const token of broken.code) {
    if (token.type !== 'sign') continue;
    if (token.text in closers) open.push(token);
    else if (/^[)\]}]$/.test(token.text)) {
      const last = open.pop();
      const odd = last ? mismatch(last, token, open, broken) : extra(token, broken);
      if (odd) return odd;
    }
  }
  const left = leftOpen(open, broken);
  return left && opened(left, broken);
}

function extra({ text, start }: Token, { v8, place }: Broken): ReturnType<Recogniser> {
  return { kind: 'syntax-bracket-extra', details: { v8: v8.message, sign: text }, place: place(start) };
}

function opened({ text, start }: Token, { v8, place }: Broken): ReturnType<Recogniser> {
  const closing = closers[text] ?? '';
  return {
    kind: 'syntax-bracket-open',
    details: { v8: v8.message, sign: text, closing },
    place: place(start),
  };
}

/** Another bracket than the last opened one is closed: either that one was forgotten, or this is the wrong one. */
function mismatch(last: Token, token: Token, open: readonly Token[], broken: Broken): ReturnType<Recogniser> {
  const closing = closers[last.text] ?? '';
  if (closing === token.text) return undefined;
  if (broken.helps(token.start, token.end, closing)) {
    const details = { v8: broken.v8.message, sign: last.text, closing, found: token.text };
    return { kind: 'syntax-bracket-mismatch', details, place: broken.place(token.start) };
  }
  const closesOuter = open.some(({ text }) => closers[text] === token.text);
  return closesOuter ? opened(last, broken) : extra(token, broken);
}

/** Of those that are left open at the end: the one whose block is not indented below it any more. */
function leftOpen(open: readonly Token[], { source, place, code }: Broken): Token | undefined {
  const indent = (token: Token): number => {
    const lineStart = token.start - place(token.start).column + 1;
    return source.slice(lineStart).search(/[^ \t]/);
  };
  const startsLine = (token: Token): boolean =>
    source.slice(token.start - place(token.start).column + 1, token.start).trim() === '';
  const escaped = open.findLast((opener) =>
    code.some(
      (token) =>
        token.start > opener.end &&
        place(token.start).line > place(opener.start).line &&
        startsLine(token) &&
        !/^[)\]}]$/.test(token.text) &&
        indent(token) <= indent(opener),
    ),
  );
  return escaped ?? open.at(-1);
}
