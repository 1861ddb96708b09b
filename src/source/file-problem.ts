import type { Finding } from '../verdict/finding.js';
import type { SyntaxDetails } from './syntax/details.js';

/** The largest file that is read, in bytes. */
export const largestSource = 1024 * 1024;

/** Why a file is too large to be read. */
export function sizeProblem(source: string): Finding<SyntaxDetails> | undefined {
  return Buffer.byteLength(source) > largestSource ? { kind: 'file-too-large', details: {} } : undefined;
}

/** Why a file that V8 cannot read is not text in UTF-8. */
export function encodingProblem(source: string): Finding<SyntaxDetails> | undefined {
  const start = source.slice(0, sampled);
  if (isUtf16(start)) return { kind: 'file-utf-16', details: {} };
  return isBinary(start) ? { kind: 'file-binary', details: {} } : undefined;
}

/** Both encodings and binary data show within so many characters. */
const sampled = 4_096;

/** Read as UTF-8, each plain character of UTF-16 has a zero byte next to it. */
function isUtf16(text: string): boolean {
  const pairs = text.match(/[^\0]\0/g) ?? [];
  return pairs.length > 3 && pairs.length * 2 > text.length * 0.6;
}

/** Zero bytes, other control characters, and the sign that stands for bytes that are not UTF-8. */
function isBinary(text: string): boolean {
  const odd = Array.from(text).filter(
    (sign) => sign === '\ufffd' || (sign < ' ' && !plainControls.includes(sign)),
  );
  return odd.length > Math.max(2, text.length * 0.05);
}

const plainControls = '\t\n\v\f\r\u001b';
