import { parse, type Comment, type Options, type Program } from 'acorn';
import { ModuleParser } from './module-parser.js';

export interface Parsed {
  readonly program: Program;
  readonly comments: readonly Comment[];
}

const options: Options = {
  ecmaVersion: 'latest',
  sourceType: 'script',
  allowReturnOutsideFunction: true,
  locations: true,
};

/** The tree of an ES module. @throws SyntaxError where it is none. */
export function parseModule(source: string): Parsed {
  const comments: Comment[] = [];
  const program = ModuleParser.parse(blankPreamble(source), {
    ...options,
    sourceType: 'module',
    allowReturnOutsideFunction: false,
    onComment: comments,
  });
  return { program, comments };
}

/** The tree of a CommonJS module that V8 reads. acorn-loose stands in for the rare text that V8 reads and acorn does not. */
export async function parseSource(source: string): Promise<Parsed> {
  const text = blankPreamble(source);
  const comments: Comment[] = [];
  try {
    return { program: parse(text, { ...options, onComment: comments }), comments };
  } catch {
    const loose = await import('acorn-loose');
    return { program: loose.parse(text, options), comments: [] };
  }
}

/** A byte order mark and a first line `#!…` are no JavaScript: blanked, so that every offset stays what it was. */
export function blankPreamble(source: string): string {
  return source.replace(/^\uFEFF?(#![^\n\r\u2028\u2029]*)?/, (preamble) => ' '.repeat(preamble.length));
}
