import type { Broken, Notice } from '../broken.js';
import { lineStart, wordOfLine } from './line-words.js';

/** What is written as in Python: the head of a block, `from … import`, `lambda`, and texts with marks of their own. */
export function python(broken: Broken): Notice | undefined {
  return (
    wordOfLine(
      broken,
      'syntax-python',
      /^[ \t]*(def|elif|class|with|for|while|if|else|try)\b(?:[^={};]|[=!<>]=)*:[ \t]*(?:#.*)?$/m,
    ) ??
    wordOfLine(broken, 'syntax-python', /^[ \t]*(if|elif|while)[ \t]+(?!\()[^={};?'"]*:[ \t]+\w/) ??
    wordOfLine(broken, 'syntax-python', /^[ \t]*(from)[ \t]+[.\w]+[ \t]+import\b/) ??
    lambda(broken) ??
    documentation(broken) ??
    formatted(broken)
  );
}

/** `lambda token, client, user: token`, where V8 stumbled. */
function lambda({ code, source, v8, place }: Broken): Notice | undefined {
  const found = code.find(
    ({ text, start }) =>
      text === 'lambda' && place(start).line === v8.line && /^lambda\b[\w ,*=]*:/.test(source.slice(start)),
  );
  return found && { kind: 'syntax-python', details: { word: 'lambda' }, at: found.start };
}

/** Three quotes at the start of a line: to JavaScript an empty text, and the beginning of another one. */
function documentation({ code, source, place }: Broken): Notice | undefined {
  const found = code.find(({ type, text, start }, index) => {
    const before = code[index - 1];
    const isFirst = before === undefined || place(before.start).line < place(start).line;
    return type === 'text' && text.length === 2 && isFirst && source[start + 2] === text.charAt(0);
  });
  return (
    found && { kind: 'syntax-python', details: { word: found.text + found.text.charAt(0) }, at: found.start }
  );
}

/** `f"{client.clientId}"` */
function formatted(broken: Broken): Notice | undefined {
  const { code, source } = broken;
  const from = lineStart(broken);
  const found = code.find(
    ({ type, text, start, end }, index) =>
      type === 'word' &&
      text === 'f' &&
      start >= from &&
      code[index + 1]?.type === 'text' &&
      code[index + 1]?.start === end,
  );
  const word = found && `f${source[found.end] ?? ''}`;
  return word === undefined
    ? undefined
    : { kind: 'syntax-python', details: { word }, at: found?.start ?? from };
}
