import type { Finding, Kinds, Place } from '../../verdict/finding.js';
import type { V8Problem } from './compiles.js';
import type { SyntaxFacts } from './details.js';
import { readLines } from './lines.js';
import { pairBrackets, type Pairs } from './pairs.js';
import type { Reader } from './reader.js';
import { tokensOf, type Token } from './tokens.js';

/** A text that V8 cannot read, and what it takes to find out why. */
export interface Broken extends Pairs {
  readonly source: string;
  /** Who could not read it, and can be asked about a repaired text. */
  readonly reader: Reader;
  readonly v8: V8Problem;
  /** Offset of the place where V8 stumbled. */
  readonly at: number;
  readonly tokens: readonly Token[];
  /** The tokens without comments. */
  readonly code: readonly Token[];
  readonly place: (offset: number) => Place;
  /** How many blanks stand at the start of the line with this offset. */
  readonly indent: (offset: number) => number;
}

/** A mistake as it is recognised: the finding without V8's words, and the offset at which to show it. */
export type Notice<Kind extends Kinds<SyntaxFacts> = Kinds<SyntaxFacts>> = Omit<
  Finding<SyntaxFacts, Kind>,
  'place'
> & { readonly at: number };

/** Knows one mistake, from the text's shape or from V8's words, and keeps silent about everything else. */
export type Recogniser = (broken: Broken) => Notice | undefined;

export function readBroken(source: string, v8: V8Problem, reader: Reader): Broken {
  const { starts, place, indent } = readLines(source);
  const tokens = tokensOf(source);
  const code = tokens.filter(({ type }) => type !== 'comment');
  return {
    source,
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

/** The index of the token at which V8 stumbled, or that follows. */
export function stumbledAt({ code, at }: Broken): number {
  const index = code.findIndex(({ end }) => end > at);
  return index < 0 ? code.length : index;
}
