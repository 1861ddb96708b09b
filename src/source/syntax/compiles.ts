import vm from 'node:vm';
import { blankPreamble } from '../reading/parse.js';

/** Why V8 cannot read a text: its own words, and where it stumbled, counted from 1. */
export interface V8Problem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** The trouble is with the imports and exports of an ES module: without them the text could be read. */
  readonly isOfModule?: boolean;
  /** It is TypeScript that cannot simply be taken away, as types can. */
  readonly isMoreThanTypes?: boolean;
}

const file = 'model.js';
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/**
 * Has V8 read a text as the body of a CommonJS module, without running it. Nothing is put around the
 * text, so that it cannot close what we opened. Gives nothing where V8 can read it.
 */
export function compileProblem(source: string): V8Problem | undefined {
  try {
    vm.compileFunction(blankPreamble(source), parameters, { filename: file });
    return undefined;
  } catch (error) {
    if (error instanceof RangeError) throw error; // nested too deeply for V8 itself
    return problemOf(error as Error, file);
  }
}

/** V8 tells the place at the head of the stack only: `model.js:3`, the line's text, and carets below it. */
export function problemOf({ message, stack = '' }: Error, file: string): V8Problem {
  const [head = '', ...rest] = stack.split('\n');
  const line = Number(new RegExp(`^${file}:(\\d+)`).exec(head)?.[1] ?? 1);
  const carets = rest.find((text) => /^\s*\^+\s*$/.test(text));
  return { message, line, column: carets === undefined ? 1 : carets.indexOf('^') + 1 };
}
