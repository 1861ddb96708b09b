import type { Facts } from './facts.js';
import { plainSource, type SourceKind } from './source-kind.js';
import { noCode, readCode, readComments } from './reading/code.js';
import { findBinding, type Wanted } from './reading/find-binding.js';
import { noModule, readModule } from './reading/modules.js';
import { parseModule, parseSource } from './reading/parse.js';
import { readStatements } from './reading/statements.js';
import { readerFor } from './syntax/reader-for.js';
import type { Reader } from './syntax/reader.js';

/** A source whose parts are nested so deeply that reading it takes more memory than there is. */
export class NestedTooDeeplyError extends Error {
  override readonly name = 'NestedTooDeeplyError';
}

/**
 * Reads what a source says about the wanted function, without running it. V8 decides whether it can be read at all.
 * @throws NestedTooDeeplyError
 */
export async function readFacts(
  source: string,
  wanted: Wanted,
  kind: SourceKind = plainSource,
): Promise<Facts> {
  try {
    return await read(source, wanted, kind);
  } catch (error) {
    // All recursion in this room goes into the source.
    throw error instanceof RangeError ? new NestedTooDeeplyError(error.message, { cause: error }) : error;
  }
}

async function read(source: string, wanted: Wanted, kind: SourceKind): Promise<Facts> {
  const { reader, isReadable } = await readerFor(source, kind);
  const { format } = reader;
  const { database = './db.js' } = wanted;
  if (!isReadable) return { ...(await unreadable(source, reader)), database };
  const code = reader.code(source);
  const { program, comments } = format === 'module' ? parseModule(code) : await parseSource(code);
  const commentFacts = readComments(comments);
  const fence = /^\s*```/.exec(source);
  return {
    format,
    code,
    database,
    statements: readStatements(program),
    ...readModule(program),
    ...readCode(program),
    binding: findBinding(program, commentFacts, wanted),
    comments: commentFacts,
    ...(fence && { fence: { line: fence[0].split('\n').length, column: 1 } }),
  };
}

async function unreadable(source: string, reader: Reader): Promise<Omit<Facts, 'database'>> {
  const { explainSyntax } = await import('./syntax/explain.js');
  const problem = explainSyntax(source, reader);
  return {
    ...(problem && { problem }),
    format: reader.format,
    code: source,
    statements: [],
    ...noModule,
    binding: { found: 'nowhere' },
    ...noCode(),
    comments: [],
  };
}
