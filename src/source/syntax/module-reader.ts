import { parseModule } from '../reading/parse.js';
import { compileProblem, type V8Problem } from './compiles.js';
import { hasModuleWords, withoutModuleWords } from './module-words.js';
import type { Reader } from './reader.js';

/**
 * Reads ES modules. V8 reads them only where it was told so at the start of the process: here acorn decides, and the
 * words are V8's where it stumbles over the same text without its imports and exports.
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

/** Whether a text that is no CommonJS module is an ES module, or is meant to be one. */
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

/** What acorn throws; `loc` counts columns from 0. */
interface Refusal {
  readonly message: string;
  readonly loc?: { readonly line: number; readonly column: number };
}

/** acorn puts the place behind its words. */
function problemOf({ message, loc }: Refusal): V8Problem {
  return {
    message: message.replace(/ \(\d+:\d+\)$/, ''),
    line: loc?.line ?? 1,
    column: (loc?.column ?? 0) + 1,
  };
}
