import type { Broken, Notice } from '../broken.js';
import { wordOfLine } from './line-words.js';

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
    ({ start }) => place(start).line === v8.line && /^lambda\b[\w ,*=]*:/.test(source.slice(start)),
  );
  return found && { kind: 'syntax-python', details: { word: 'lambda' }, at: found.start };
}

/** Three quotes: to JavaScript an empty text, and the beginning of another one. */
function documentation({ code, source }: Broken): Notice | undefined {
  const found = code.find(
    ({ type, text, end }) => type === 'text' && text.length === 2 && source[end] === text.charAt(0),
  );
  return (
    found && { kind: 'syntax-python', details: { word: found.text + found.text.charAt(0) }, at: found.start }
  );
}

/** `f"{client.clientId}"` */
function formatted({ code, source }: Broken): Notice | undefined {
  const found = code.find(({ text, end }, index) => {
    const next = code[index + 1];
    return text === 'f' && next?.type === 'text' && next.start === end;
  });
  return (
    found && { kind: 'syntax-python', details: { word: `f${source.charAt(found.end)}` }, at: found.start }
  );
}
