import type { Broken, Notice, Recogniser } from '../broken.js';
import { isOneOf, type Token } from '../tokens.js';

/** Characters that only look right, and texts and comments without an end: they spoil every later token. */
export const literalRecognisers: readonly Recogniser[] = [
  oddSign,
  openComment,
  nestedComment,
  commentUnbegun,
  openTemplate,
  openText,
  decorator,
  sigil,
];

const smartQuotes = /[‘’‚‛“”„‟«»‹›´′＂＇]/;
/** Formats, controls and what is not assigned; letters that are drawn as nothing. */
const invisible = /^[\p{Cf}\p{Cc}\p{Cn}\p{Default_Ignorable_Code_Point}]$/u;

/** Signs that look like, or stand in print for, signs of JavaScript. */
const lookAlikes: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
  '×': '*',
  '÷': '/',
  '–>': '=>',
  '—>': '=>',
  '−>': '=>',
  '→': '=>',
  '⇒': '=>',
  '⟹': '=>',
  '➜': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '!==',
  '·': '.',
  '•': '.',
  '∙': '.',
  '․': '.',
  '\u037E': ';',
  '؛': ';',
  '،': ',',
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '❴': '{',
  '❵': '}',
};

function oddSign({ tokens, source }: Broken): Notice | undefined {
  const found = tokens.find(({ type, text }) => type === 'odd' && !isOneOf(text, '\\ \' " `'));
  const next = found && tokens[tokens.indexOf(found) + 1];
  const isArrow = found && isOneOf(found.text, '– — −') && next?.text === '>' && next.start === found.end;
  if (found?.text === '…' && !isSpread(next, found))
    return { kind: 'syntax-placeholder', details: { sign: found.text }, at: found.start };
  if (found && isBullet(found, source))
    return { kind: 'syntax-line-marks', details: { mark: found.text }, at: found.start };
  return found && character(isArrow ? { ...found, text: `${found.text}>` } : found);
}

/** A dot in front of a line, as in a list of a web page. */
function isBullet({ text, start, end }: Token, source: string): boolean {
  return (
    isOneOf(text, '• ◦ ‣ ▪ ●') && /(?:^|[\n\r])[ \t]*$/.test(source.slice(0, start)) && source[end] === ' '
  );
}

/** `{ …client }`: everywhere else the dots stand for code that was left out. */
function isSpread(next: Token | undefined, { end }: Token): boolean {
  return next?.type === 'word' && next.start === end;
}

function character({ text: sign, start: at }: Token): Notice {
  const code = sign.codePointAt(0) ?? 0;
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (smartQuotes.test(sign)) return { kind: 'syntax-smart-quote', details: { sign, codePoint }, at };
  const isFullWidth = code >= 0xff01 && code <= 0xff5e;
  if (isFullWidth) {
    const plain = String.fromCodePoint(code - 0xfee0);
    return { kind: 'syntax-full-width', details: { sign, codePoint, plain }, at };
  }
  const plain = lookAlikes[sign];
  if (plain !== undefined) return { kind: 'syntax-look-alike', details: { sign, codePoint, plain }, at };
  if (invisible.test(sign)) return { kind: 'syntax-invisible-character', details: { codePoint }, at };
  return { kind: 'syntax-odd-character', details: { sign, codePoint }, at };
}

function openComment({ tokens }: Broken): Notice | undefined {
  const open = tokens.find(({ type, isOpen }) => isOpen && type === 'comment');
  return open && { kind: 'syntax-comment-open', details: {}, at: open.start };
}

/** The first end ends the outer comment; the second `*` and `/` stand in the open. */
function nestedComment({ tokens, at }: Broken): Notice | undefined {
  const index = tokens.findIndex(({ end }) => end > at);
  const before = tokens.slice(0, index + 1).findLast(({ type }) => type === 'comment');
  if (!before?.text.startsWith('/*') || !before.text.slice(2).includes('/*')) return undefined;
  const rest = tokens.filter(({ start }) => start >= before.end).slice(0, 400);
  const isLeft = rest.some(
    (token, one) => token.text === '*' && rest[one + 1]?.text.startsWith('/') === true,
  );
  return isLeft
    ? { kind: 'syntax-comment-nested', details: {}, at: before.start + before.text.indexOf('/*', 2) }
    : undefined;
}

/** `saves a token *` and a slash: the end of a comment that nothing began. */
function commentUnbegun({ code, v8, place }: Broken): Notice | undefined {
  const end = code.find(
    ({ text, start }, index) =>
      text === '*' && code[index + 1]?.text.startsWith('/') === true && place(start).line === v8.line,
  );
  return end && { kind: 'syntax-comment-unbegun', details: {}, at: end.start };
}

function openTemplate({ tokens }: Broken): Notice | undefined {
  const open = tokens.find(({ type, isOpen }) => isOpen && type === 'template');
  if (open) return { kind: 'syntax-template-open', details: {}, at: open.start };
  const hole = tokens.find(({ type, text }) => type === 'template' && /\$\{[^}]*$/.test(text));
  return (
    hole && { kind: 'syntax-template-hole-open', details: {}, at: hole.start + hole.text.lastIndexOf('${') }
  );
}

/** A text that has no end; where a word stands right before it, an apostrophe ended it too early. */
function openText({ tokens, source }: Broken): Notice | undefined {
  const index = tokens.findIndex(({ type, isOpen }) => isOpen && type === 'text');
  const open = tokens[index];
  if (!open) return undefined;
  const sign = open.text.charAt(0);
  const text = tokens.slice(0, index).findLast((one) => one.type === 'text');
  const inside = text && tokens[tokens.indexOf(text) + 1];
  const isSplit =
    text !== undefined && text.text.startsWith(sign) && inside?.type === 'word' && inside.start === text.end;
  if (isSplit) return { kind: 'syntax-apostrophe', details: { sign }, at: text.end - 1 };
  const begin = beginOfPath(open, source);
  if (begin !== undefined) return { kind: 'syntax-text-unbegun', details: { sign }, at: begin };
  const other = /(["'`])\)?;?\s*$/.exec(open.text)?.[1];
  return {
    kind: 'syntax-text-open',
    details: { sign, ...(other !== undefined && other !== sign && { other }) },
    at: open.start,
  };
}

/** `require(./db.js')`: the quote that is there is the second one. */
function beginOfPath({ start, text }: Token, source: string): number | undefined {
  const path = /\(\s*([.\w/\\-]+)$/.exec(source.slice(0, start))?.[1];
  return path !== undefined && /^['"]\s*\)/.test(text) ? start - path.length : undefined;
}

/** `@Service` in front of a class, `@Column()` in front of one of its members. */
function decorator({ source, code, at, around }: Broken): Notice | undefined {
  const index = code.findLastIndex(({ text, start }) => text === '@' && start <= at);
  const [sign, name] = [code[index], code[index + 1]];
  if (!sign || name?.type !== 'word' || name.start !== sign.end || at > name.end) return undefined;
  const opener = around[index];
  const isMember = opener !== undefined && /\bclass\b[^{};]*$/.test(source.slice(0, opener.start));
  const next = /^@[\w$.]+\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)\s*)?(\w+|@)/.exec(
    source.slice(sign.start),
  )?.[1];
  const isOfClass = opener === undefined && isOneOf(next, 'class export abstract default @');
  return isMember || isOfClass
    ? { kind: 'syntax-decorator', details: { name: name.text }, at: sign.start }
    : undefined;
}

/** `@name`, `\name`, `#name`: signs before names, as in other languages. V8 knows `#name` in classes. */
function sigil({ code, at }: Broken): Notice | undefined {
  const index = code.findIndex(({ start, end }) => start <= at && end > at);
  const sign = [code[index], code[index - 1], code[index + 1]].find((one) => isOneOf(one?.text, '@ # \\'));
  const name = sign && code[code.indexOf(sign) + 1];
  if (!sign || name?.type !== 'word' || name.start !== sign.end) return undefined;
  return { kind: 'syntax-sigil', details: { sign: sign.text, name: name.text }, at: sign.start };
}
