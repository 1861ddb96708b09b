import type { Broken } from './broken.js';
import { restOfLine } from './lines.js';
import type { Found } from './syntax-mistake.js';

/** The offset at which V8's line begins. */
export function lineStart({ at, source }: Broken): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}

/** The word of another language that begins V8's line. */
export function wordOfLine(broken: Broken, pattern: RegExp): Found<{ word: string }> | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const found = pattern.exec(line);
  if (found?.[1] === undefined) return undefined;
  const at = start + line.search(/\S/);
  const isCode = broken.tokens.some((token) => token.start === at && /^[\w#]/.test(token.text));
  return isCode ? { details: { word: found[1] }, at } : undefined;
}

/** Whether the line begins outside of strings, templates and comments. */
export function startsCode({ tokens }: Broken, start: number, line: string): boolean {
  const at = start + line.search(/\S/);
  return tokens.some((token) => token.start === at && token.type !== 'comment');
}
