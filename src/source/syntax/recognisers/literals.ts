import type { Recogniser } from '../broken.js';

/** Characters that only look right, and texts and comments without an end. */
export const literalRecognisers: readonly Recogniser[] = [smartQuote, oddCharacter, openText, openComment];

const smartQuotes = /[‘’‚‛“”„‟«»‹›＂＇]/;

function smartQuote({ tokens, v8, place }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const found = tokens.find(({ type, text }) => type === 'odd' && smartQuotes.test(text));
  if (!found) return undefined;
  const { text: sign, start } = found;
  return {
    kind: 'syntax-smart-quote',
    details: { v8: v8.message, sign, codePoint: codePointOf(sign) },
    place: place(start),
  };
}

function oddCharacter({ tokens, v8, place }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const found = tokens.find(({ type, text }) => type === 'odd' && !/^[\\'"`]$/.test(text));
  if (!found) return undefined;
  const { text: sign, start } = found;
  return {
    kind: 'syntax-odd-character',
    details: { v8: v8.message, sign, codePoint: codePointOf(sign) },
    place: place(start),
  };
}

function codePointOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function openText({ tokens, v8, place }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const open = tokens.find(({ type, isOpen }) => isOpen && (type === 'text' || type === 'template'));
  if (!open) return undefined;
  return {
    kind: 'syntax-text-open',
    details: { v8: v8.message, sign: open.text.charAt(0) },
    place: place(open.start),
  };
}

function openComment({ tokens, v8, place }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const open = tokens.find(({ type, isOpen }) => isOpen && type === 'comment');
  return open && { kind: 'syntax-comment-open', details: { v8: v8.message }, place: place(open.start) };
}
