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

/** @throws SyntaxError for a source that is not an ES module */
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

/** Of a CommonJS module that V8 accepts. The few that acorn rejects are parsed by acorn-loose. */
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

/** Blanks a byte order mark and a first line `#!…`, so that offsets stay the same. */
export function blankPreamble(source: string): string {
  return source.replace(/^\uFEFF?(#![^\n\r\u2028\u2029]*)?/, (preamble) => ' '.repeat(preamble.length));
}
