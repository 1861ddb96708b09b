import type { Broken, Notice } from '../broken.js';
import { restOfLine } from '../lines.js';

/** A line that begins in the way of another language, where V8 stumbled at it. */
export function wordOfLine(
  broken: Broken,
  kind: 'syntax-python' | 'syntax-other-language',
  pattern: RegExp,
): Notice | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const found = pattern.exec(line);
  if (found?.[1] === undefined) return undefined;
  const at = start + line.search(/\S/);
  const isCode = broken.tokens.some((token) => token.start === at && /^[\w#]/.test(token.text));
  return isCode ? { kind, details: { word: found[1] }, at } : undefined;
}

/** Where the line begins at which V8 stumbled: an offset into the source. */
export function lineStart({ at, source }: Broken): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}
