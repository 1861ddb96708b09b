import vm from 'node:vm';
import { blankPreamble } from '../reading/parse.js';

/** V8's message, and the place where it stopped, counted from 1. */
export interface V8Problem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Only the imports and exports of an ES module cannot be read. */
  readonly isOfModule?: boolean;
  /** TypeScript that cannot be removed like a type. */
  readonly isMoreThanTypes?: boolean;
}

const file = 'model.js';
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/** Compiles a CommonJS module without running it. Not wrapped: the source could close a wrapper function. */
export function compileProblem(source: string): V8Problem | undefined {
  try {
    vm.compileFunction(blankPreamble(source), parameters, { filename: file });
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) throw error; // nested too deeply for V8 itself
    return problemOf(error as Error, file);
  }
}

/** V8 reports the place only at the head of the stack: `model.js:3`, the line, and carets below it. */
export function problemOf({ message, stack = '' }: Error, file: string): V8Problem {
  const [head = '', ...rest] = stack.split('\n');
  const line = Number(new RegExp(`^${file}:(\\d+)`).exec(head)?.[1] ?? 1);
  const carets = rest.find((text) => /^\s*\^+\s*$/.test(text));
  return { message, line, column: carets === undefined ? 1 : carets.indexOf('^') + 1 };
}
