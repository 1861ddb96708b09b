import type { WireThrown } from '../wire.js';
import { append, charCode, indexOf, isNativeError, slice, toText } from './natives.js';

type Frame = WireThrown['frames'][number];

/** What was thrown, with the places in the learner's file, innermost first. Runs getters of the learner's: call it guarded. */
export function describeThrown(error: unknown, file: string): WireThrown {
  const isError = isNativeError(error) || error instanceof Error;
  if (typeof error !== 'object' || error === null) {
    return {
      name: typeof error === 'object' ? 'null' : typeof error,
      message: short(toText(error)),
      isError,
      frames: [],
    };
  }
  const { name, message, code, stack } = error as Readonly<Record<string, unknown>>;
  return {
    name: isError ? text(name) || 'Error' : 'object',
    message: short(text(message)),
    ...(typeof code === 'string' && { code }),
    isError,
    frames: framesIn(text(stack), file),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function short(message: string): string {
  return slice(message, 0, 1_000);
}

/** The places behind each mention of the file: `…/model.js:4:7`. A syntax error's has no column. */
function framesIn(stack: string, file: string): Frame[] {
  const frames: Frame[] = [];
  let rest = slice(stack, 0, 20_000);
  for (let at = indexOf(rest, `${file}:`); at >= 0; at = indexOf(rest, `${file}:`)) {
    rest = slice(rest, at + file.length + 1);
    const line = leadingNumber(rest);
    const column = rest[line.length] === ':' ? leadingNumber(slice(rest, line.length + 1)) : '';
    if (line !== '') append(frames, { line: Number(line), column: Number(column || '1') });
  }
  return frames;
}

function leadingNumber(from: string): string {
  let length = 0;
  while (isDigit(charCode(from, length))) length += 1;
  return slice(from, 0, length);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
