import type { WireThrown } from '../../wire.js';
import { mainRealmError, host } from './host.js';

const maxMessage = 1_000;
const maxStack = 20_000;

/** Frames in the learner's file only, innermost first. May run the learner's getters. */
export function describeThrown(thrown: unknown, file: string): WireThrown {
  const error = mainRealmError(thrown); // Node formats the stack of any error with the learner's `prepareStackTrace`
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
    ...placesIn(text(stack).slice(0, maxStack), file),
  };
}

function placesIn(stack: string, file: string): Pick<WireThrown, 'frames' | 'origin'> {
  const origin = syntaxOrigin(stack, file) ?? innermostFrame(stack, file);
  return { frames: framesIn(stack, file), ...(origin && { origin }) };
}

/** The stack of a syntax error begins with its file and line. */
function syntaxOrigin(stack: string, file: string): WireThrown['origin'] {
  const [, other = '', line] = /^(.+):(\d+)\r?\n/.exec(stack) ?? [];
  return host.path.isAbsolute(other) && other !== file ? originAt(other, Number(line), file) : undefined;
}

function innermostFrame(stack: string, file: string): WireThrown['origin'] {
  const folder = host.path.dirname(file) + host.path.sep;
  const [inner = ''] = stack.split(`${file}:`);
  for (const row of inner.split('\n')) {
    const start = /^\s+at /.test(row) ? row.indexOf(folder) : -1;
    const [, other = '', line] = /^(.+?):(\d+):\d+/.exec(start < 0 ? '' : row.slice(start)) ?? [];
    if (other !== '' && !other.includes('node_modules')) return originAt(other, Number(line), file);
  }
  return undefined;
}

function originAt(other: string, line: number, file: string): WireThrown['origin'] {
  const { relative, dirname, sep } = host.path;
  return { file: relative(dirname(file), other).split(sep).join('/').slice(0, maxMessage), line };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function framesIn(stack: string, file: string): WireThrown['frames'] {
  return stack
    .split(`${file}:`)
    .slice(1)
    .flatMap((rest) => {
      const [, line, column = '1'] = /^(\d+)(?::(\d+))?/.exec(rest) ?? [];
      return line === undefined ? [] : [{ line: Number(line), column: Number(column) }];
    });
}
