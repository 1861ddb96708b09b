import type { Facts } from './facts.js';
import { plainSource, type SourceKind } from './source-kind.js';
import { depthProblem, encodingProblem, sizeProblem } from './file-problem.js';
import { noCode, readCode, readComments } from './reading/code.js';
import { readCommas } from './reading/commas.js';
import { findBinding, type Wanted } from './reading/find-binding.js';
import { noModule, readModule } from './reading/modules.js';
import { parseModule, parseSource } from './reading/parse.js';
import { readStatements } from './reading/statements.js';
import { readerFor } from './syntax/reader-for.js';
import type { Reader } from './syntax/reader.js';

/** Reads a source without running it. V8 decides whether it is valid. */
export async function readFacts(
  source: string,
  wanted: Wanted,
  kind: SourceKind = plainSource,
): Promise<Facts> {
  const { database = './db.js' } = wanted;
  const tooLarge = sizeProblem(source);
  if (tooLarge) return { ...without(source, kind.format, tooLarge), database };
  try {
    return await read(source, wanted, kind);
  } catch (error) {
    // All recursion here follows the nesting of the source.
    if (!(error instanceof RangeError)) throw error;
    return { ...without(source, kind.format, depthProblem(source)), database };
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
  const commas = readCommas(program);
  const fence = /^\s*```/.exec(source);
  return {
    format,
    code,
    database,
    statements: readStatements(program),
    ...readModule(program),
    ...readCode(program),
    ...(commas.length > 0 && { commas }),
    binding: findBinding(program, commentFacts, wanted),
    comments: commentFacts,
    ...(fence && { fence: { line: fence[0].split('\n').length, column: 1 } }),
  };
}

async function unreadable(source: string, reader: Reader): Promise<Omit<Facts, 'database'>> {
  const notText = encodingProblem(source);
  if (notText) return without(source, reader.format, notText);
  const { explainSyntax } = await import('./syntax/explain.js');
  return without(source, reader.format, explainSyntax(source, reader));
}

/** The facts about a source that cannot be read. */
function without(
  source: string,
  format: SourceKind['format'],
  problem: Facts['problem'] | undefined,
): Omit<Facts, 'database'> {
  return {
    ...(problem && { problem }),
    format: format === 'module' ? 'module' : 'commonjs',
    code: source,
    statements: [],
    ...noModule,
    binding: { found: 'nowhere' },
    ...noCode(),
    comments: [],
  };
}
