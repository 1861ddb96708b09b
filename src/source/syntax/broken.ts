import type { Place } from '../../verdict/finding.js';
import type { V8Problem } from './compiles.js';
import { readLines } from './lines.js';
import { pairBrackets, type Pairs } from './pairs.js';
import type { Reader } from './reader.js';
import { tokensOf, type Token } from './tokens.js';

/** A source that V8 cannot read. */
export interface Broken extends Pairs {
  readonly source: string;
  /** The name of the function that the file should export. */
  readonly wanted?: string | undefined;
  /** Also reads repaired sources. */
  readonly reader: Reader;
  readonly v8: V8Problem;
  /** Offset of the place where V8 stopped. */
  readonly at: number;
  readonly tokens: readonly Token[];
  /** The tokens without comments. */
  readonly code: readonly Token[];
  readonly place: (offset: number) => Place;
  /** How many blanks begin the line with this offset. */
  readonly indent: (offset: number) => number;
}

export function readBroken(source: string, v8: V8Problem, reader: Reader, wanted?: string): Broken {
  const { starts, place, indent } = readLines(source);
  const tokens = tokensOf(source);
  const code = tokens.filter(({ type }) => type !== 'comment');
  return {
    source,
    wanted,
    reader,
    v8,
    at: Math.min(source.length, (starts[v8.line - 1] ?? source.length) + v8.column - 1),
    tokens,
    code,
    ...pairBrackets(code),
    place,
    indent,
  };
}

/** The index of the token at which V8 stopped, or of the next one. */
export function stoppedAt({ code, at }: Broken): number {
  const index = code.findIndex(({ end }) => end > at);
  return index < 0 ? code.length : index;
}

/** Matches V8's message. */
export function says({ v8 }: Broken, pattern: RegExp): RegExpExecArray | null {
  return pattern.exec(v8.message);
}
