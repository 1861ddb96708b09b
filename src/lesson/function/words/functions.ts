import { quoted } from '#lesson';
import type { Late } from '../evidence/own-functions.js';

/** The end of a sentence. */
export function lateWords(late: Late | undefined): string {
  switch (late?.type) {
    case 'async-callback':
      return `${quoted(late.method)} does not wait for its \`async\` callback`;
    case 'timer':
      return `${quoted(late.method)} runs this line later`;
    case 'then':
      return `nothing waits for the callback of ${quoted(late.method)}`;
    case 'async-function':
      return late.name === undefined
        ? 'nothing waits for this `async` function'
        : `nothing waits for ${quoted(late.name)}, which is \`async\``;
    case undefined:
      return 'a timer or a callback runs later';
  }
}

export function lateRemedy(late: Late | undefined): string | undefined {
  switch (late?.type) {
    case 'async-callback':
      return `Use a \`for … of\` loop with \`await\` in it, or a callback without \`async\` and \`await\`.`;
    case 'timer':
      return `Move the line out of ${quoted(late.method)}.`;
    case 'then':
      return 'Write `return` or `await` before the promise, so that the server waits for it.';
    case 'async-function':
      return `Write \`await\` before the call of ${late.name === undefined ? 'this function' : quoted(late.name)}, inside an \`async\` function.`;
    case undefined:
      return undefined;
  }
}

export function callIt(name: string): string {
  return `Write \`()\` after ${quoted(name)}, with the values that it needs in them.`;
}

export const compareIt =
  'If you wanted to compare, write `===`: a single `=` sets a value. Otherwise remove this change.';
