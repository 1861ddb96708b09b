import type { Facts } from './facts.js';
import { noCode, readCode, readComments } from './reading/code.js';
import { findBinding, type Wanted } from './reading/find-binding.js';
import { blankPreamble, parseSource } from './reading/parse.js';
import { readStatements } from './reading/statements.js';
import { usesOf } from './reading/uses.js';
import { compileProblem } from './syntax/compiles.js';

/** Reads what a text says about the wanted function, without running it. V8 decides whether it can be read at all. */
export async function readFacts(source: string, wanted: Wanted): Promise<Facts> {
  if (compileProblem(source) !== undefined) return unreadable(source);
  const { program, comments, isExact } = await parseSource(blankPreamble(source));
  const commentFacts = readComments(comments);
  const fence = /^\s*```/.exec(source);
  return {
    statements: readStatements(program),
    binding: findBinding(program, commentFacts, wanted),
    ...readCode(program),
    comments: commentFacts,
    uses: isExact ? usesOf(program) : 'node',
    ...(fence && { fence: { line: fence[0].split('\n').length, column: 1 } }),
  };
}

async function unreadable(source: string): Promise<Facts> {
  const { explainSyntax } = await import('./syntax/explain.js');
  const problem = explainSyntax(source);
  return {
    ...(problem && { problem }),
    statements: [],
    binding: { found: 'nowhere' },
    ...noCode(),
    comments: [],
    uses: 'node',
  };
}
