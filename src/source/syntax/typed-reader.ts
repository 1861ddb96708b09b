import { blankPreamble } from '../reading/parse.js';
import { stripTypes } from '../strip-types.js';
import { problemOf, type V8Problem } from './compiles.js';
import type { Reader } from './reader.js';

/** Removes the types, then uses another reader. */
export function typedReader(reader: Reader): Reader {
  return {
    ...reader,
    isTyped: true,
    code: (source) => stripTypes(blankPreamble(source)),
    problem: (source) => {
      try {
        return reader.problem(stripTypes(blankPreamble(source)));
      } catch (error) {
        return stripProblem(error as NodeError);
      }
    },
  };
}

interface NodeError extends Error {
  readonly code?: string;
}

/** Node reports the place like V8, for a file without a name. */
function stripProblem(error: NodeError): V8Problem {
  const isMore = error.code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX';
  return { ...problemOf(error, ''), ...(isMore && { isMoreThanTypes: true }) };
}
