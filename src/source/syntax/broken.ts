import type { Finding, Place } from '../../verdict/finding.js';
import { compileProblem, type V8Problem } from './compiles.js';
import type { SyntaxDetails } from './details.js';
import { tokensOf, type Token } from './tokens.js';

/** A text that V8 cannot read, and what it takes to find out why. */
export interface Broken {
  readonly source: string;
  readonly v8: V8Problem;
  /** Offset of the place where V8 stumbled. */
  readonly at: number;
  readonly tokens: readonly Token[];
  /** The tokens without comments. */
  readonly code: readonly Token[];
  /** Whether the text is read further when `[from, to)` is replaced: the proof of a guess. */
  readonly helps: (from: number, to: number, replacement: string) => boolean;
  readonly place: (offset: number) => Place;
}

/** Knows one mistake, or one family of them; keeps silent about everything else. */
export type Recogniser = (broken: Broken) => Finding<SyntaxDetails> | undefined;

/** A guess costs one run of V8's parser over the text. */
const mostGuesses = 60;

export function readBroken(source: string, v8: V8Problem): Broken {
  const starts = lineStarts(source);
  const offsetOf = ({ line, column }: Place): number => (starts[line - 1] ?? source.length) + column - 1;
  const at = offsetOf(v8);
  const tokens = tokensOf(source);
  let guesses = 0;
  return {
    source,
    v8,
    at,
    tokens,
    code: tokens.filter(({ type }) => type !== 'comment'),
    place: (offset) => placeIn(starts, offset),
    helps: (from, to, replacement) => {
      guesses += 1;
      if (guesses > mostGuesses) return false;
      const next = compileProblem(source.slice(0, from) + replacement + source.slice(to));
      if (!next) return true;
      // Another mistake further down is another matter.
      return next.line > v8.line + 1;
    },
  };
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (const end of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length);
  return starts;
}

function placeIn(starts: readonly number[], offset: number): Place {
  const index = starts.findLastIndex((start) => start <= offset);
  return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
}

/** The index of the token at which V8 stumbled, or that follows. */
export function stumbledAt({ code, at }: Broken): number {
  const index = code.findIndex(({ end }) => end > at);
  return index < 0 ? code.length : index;
}
