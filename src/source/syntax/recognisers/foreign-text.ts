import type { Recogniser } from '../broken.js';

/** Text that was never meant to be JavaScript: marks around pasted code, of a merge, of another language. */
export const foreignRecognisers: readonly Recogniser[] = [fence, mergeMark, python];

function fence({ source, v8, place }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const found = /^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/m.exec(source);
  return found ? { kind: 'syntax-fence', details: { v8: v8.message }, place: place(found.index) } : undefined;
}

function mergeMark({ source, v8, place }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const found = /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/m.exec(source);
  return found
    ? { kind: 'syntax-merge-mark', details: { v8: v8.message, mark: found[0] }, place: place(found.index) }
    : undefined;
}

function python({ source, v8, place, tokens }: Parameters<Recogniser>[0]): ReturnType<Recogniser> {
  const found = /^[ \t]*(def|elif)\b[^=;]*:[ \t]*$/m.exec(source);
  if (!found?.[1]) return undefined;
  const start = found.index + found[0].search(/\S/);
  if (!tokens.some((token) => token.start === start && token.type === 'word')) return undefined;
  return { kind: 'syntax-python', details: { v8: v8.message, word: found[1] }, place: place(start) };
}
