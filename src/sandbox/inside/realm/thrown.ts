import type { WireThrown } from '../../wire.js';
import { foreignError, host } from './host.js';

const maxMessage = 1_000;
const maxStack = 20_000;

/** Frames in the learner's file only, innermost first. May run the learner's getters. */
export function describeThrown(thrown: unknown, file: string): WireThrown {
  const error = foreignError(thrown); // Node formats the stack of any error with the learner's `prepareStackTrace`
  const isError = host.types.isNativeError(error) || host.isError(error);
  if (typeof error !== 'object' || error === null) {
    const name = error === null ? 'null' : typeof error;
    return { name, message: host.text(error).slice(0, maxMessage), isError, frames: [] };
  }
  const [name, message, code, stack] = ['name', 'message', 'code', 'stack'].map((one) =>
    host.get(error, one),
  );
  return {
    name: isError ? text(name) || 'Error' : 'object',
    message: text(message).slice(0, maxMessage),
    ...(typeof code === 'string' && { code: code.slice(0, maxMessage) }),
    isError,
    frames: framesIn(text(stack).slice(0, maxStack), file),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** `…/model.js:4:7`; a syntax error has no column. */
function framesIn(stack: string, file: string): WireThrown['frames'] {
  return stack
    .split(`${file}:`)
    .slice(1)
    .flatMap((rest) => {
      const [, line, column = '1'] = /^(\d+)(?::(\d+))?/.exec(rest) ?? [];
      return line === undefined ? [] : [{ line: Number(line), column: Number(column) }];
    });
}
