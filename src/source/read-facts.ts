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
  const asked = askedOf(wanted);
  const tooLarge = sizeProblem(source);
  if (tooLarge) return { ...without(source, kind.format, tooLarge), ...asked };
  try {
    return await read(source, wanted, kind);
  } catch (error) {
    // All recursion here follows the nesting of the source.
    if (!(error instanceof RangeError)) throw error;
    return { ...without(source, kind.format, depthProblem(source)), ...asked };
  }
}

async function read(source: string, wanted: Wanted, kind: SourceKind): Promise<Facts> {
  const { reader, isReadable } = await readerFor(source, kind);
  const { format } = reader;
  const asked = askedOf(wanted);
  if (!isReadable) return { ...(await unreadable(source, reader, wanted)), ...asked };
  const code = reader.code(source);
  const { program, comments } = format === 'module' ? parseModule(code) : await parseSource(code);
  const commentFacts = readComments(comments);
  const commas = readCommas(program);
  const fence = /^\s*```/.exec(source);
  return {
    format,
    code,
    ...asked,
    statements: readStatements(program),
    ...readModule(program),
    ...readCode(program),
    ...(commas.length > 0 && { commas }),
    binding: findBinding(program, commentFacts, wanted),
    comments: commentFacts,
    ...(fence && { fence: { line: fence[0].split('\n').length, column: 1 } }),
  };
}

/** Of a file that is not JavaScript. */
export function factsWithoutCode(source: string): Facts {
  const problem = sizeProblem(source) ?? encodingProblem(source);
  const wanted = { name: '', parameters: [], reads: [], list: '' };
  return { ...without(source, 'commonjs', problem), ...askedOf(wanted) };
}

type Asked = Pick<Facts, 'wanted' | 'database'>;

function askedOf({ name, parameters, reads, list, database = './db.js' }: Wanted): Asked {
  return { wanted: { name, parameters, reads, list }, database };
}

async function unreadable(
  source: string,
  reader: Reader,
  { name }: Wanted,
): Promise<Omit<Facts, keyof Asked>> {
  const notText = encodingProblem(source);
  if (notText) return without(source, reader.format, notText);
  const { explainSyntax } = await import('./syntax/explain.js');
  return without(source, reader.format, explainSyntax(source, reader, name));
}

/** The facts about a source that cannot be read. */
function without(
  source: string,
  format: SourceKind['format'],
  problem: Facts['problem'] | undefined,
): Omit<Facts, keyof Asked> {
  return {
    ...(problem && { problem }),
    format: format === 'module' ? 'module' : 'commonjs',
    code: source,
    statements: [],
    ...noModule,
    binding: { type: 'nowhere' },
    ...noCode(),
    comments: [],
  };
}
