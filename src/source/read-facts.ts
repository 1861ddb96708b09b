import type { Facts, Outline } from './facts.js';
import { plainManner, type Manner } from './manner.js';
import { noCode, readCode, readComments } from './reading/code.js';
import { findBinding, type Wanted } from './reading/find-binding.js';
import { noModule, readModule } from './reading/modules.js';
import { parseModule, parseSource } from './reading/parse.js';
import { readStatements } from './reading/statements.js';
import { readerFor } from './syntax/reader-for.js';
import type { Reader } from './syntax/reader.js';

/** What of a text must be known to run it, and all else, which can be read while it runs. */
export interface Read {
  readonly outline: Outline;
  readonly facts: () => Facts;
}

/** Reads what a text says about the wanted function, without running it. V8 decides whether it can be read at all. */
export async function readFacts(source: string, wanted: Wanted, manner?: Manner): Promise<Facts> {
  return (await readOutline(source, wanted, manner)).facts();
}

/** A text whose parts lie in each other so deeply that reading it takes more room than there is. */
export class NestedTooDeeplyError extends Error {
  override readonly name = 'NestedTooDeeplyError';
}

/**
 * The same in two parts, so that the text is on its way before all of it is read.
 * @throws NestedTooDeeplyError, as `facts` does
 */
export async function readOutline(
  source: string,
  wanted: Wanted,
  manner: Manner = plainManner,
): Promise<Read> {
  try {
    const { outline, facts } = await readInTwo(source, wanted, manner);
    return { outline, facts: () => withinRoom(facts) };
  } catch (error) {
    throw nestedTooDeeply(error);
  }
}

function withinRoom<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw nestedTooDeeply(error);
  }
}

/** All in this room that goes deep goes into the text. */
function nestedTooDeeply(error: unknown): unknown {
  return error instanceof RangeError ? new NestedTooDeeplyError(error.message, { cause: error }) : error;
}

async function readInTwo(source: string, wanted: Wanted, manner: Manner): Promise<Read> {
  const { reader, isReadable } = await readerFor(source, manner);
  const { format } = reader;
  const { database = './db.js' } = wanted;
  if (!isReadable) {
    const facts = { ...(await unreadable(source, reader)), database };
    return { outline: facts, facts: () => facts };
  }
  const code = reader.code(source);
  const { program, comments } = format === 'module' ? parseModule(code) : await parseSource(code);
  const commentFacts = readComments(comments);
  const fence = /^\s*```/.exec(source);
  const outline: Outline = {
    format,
    code,
    database,
    statements: readStatements(program),
    ...readModule(program),
    binding: findBinding(program, commentFacts, wanted),
    comments: commentFacts,
    ...(fence && { fence: { line: fence[0].split('\n').length, column: 1 } }),
  };
  return { outline, facts: () => ({ ...outline, ...readCode(program) }) };
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
