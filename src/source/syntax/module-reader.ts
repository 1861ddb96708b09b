import { parseModule } from '../reading/parse.js';
import { compileProblem, type V8Problem } from './compiles.js';
import { hasModuleWords, withoutModuleWords } from './module-words.js';
import type { Reader } from './reader.js';

/**
 * V8 compiles ES modules only with a flag at the start of the process, so acorn decides. The message is V8's if it
 * also rejects the source without imports and exports.
 */
export const moduleReader: Reader = {
  format: 'module',
  isTyped: false,
  code: (source) => source,
  problem: (source) => {
    const refusal = refusalOf(source);
    if (!refusal) return undefined;
    const script = withoutModuleWords(source);
    return (script === undefined ? undefined : compileProblem(script)) ?? { ...refusal, isOfModule: true };
  },
};

/** Whether a source that is not CommonJS is, or was meant as, an ES module. */
export function looksLikeModule(source: string, reader: Reader): boolean {
  return reader.problem(source) === undefined || hasModuleWords(source);
}

function refusalOf(source: string): V8Problem | undefined {
  try {
    parseModule(source);
    return undefined;
  } catch (error) {
    return problemOf(error as Refusal);
  }
}

/** An error of acorn; `loc` counts columns from 0. */
interface Refusal {
  readonly message: string;
  readonly loc?: { readonly line: number; readonly column: number };
}

/** acorn appends the place to its message. */
function problemOf({ message, loc }: Refusal): V8Problem {
  return {
    message: message.replace(/ \(\d+:\d+\)$/, ''),
    line: loc?.line ?? 1,
    column: (loc?.column ?? 0) + 1,
  };
}
