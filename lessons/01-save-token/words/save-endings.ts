import { quoted, shellWord, type Ending, type Words } from '#lesson';
import type { Unknown } from '../evidence/unknown.js';
import type { Caught } from '../evidence/caught.js';
import type { LackingExport } from '../evidence/lacking-export.js';
import type { LostName } from '../evidence/lost-name.js';
import { because, didYouMean, hiddenBy, remedy, remedyForLacking, remedyForLost } from './endings.js';
import { insteadOfForeign } from './foreign-names.js';

type Nothing = Readonly<Record<string, never>>;

interface Ended {
  readonly ending: Ending;
}

export interface Loading {
  readonly load: string;
}

/** The learner's own code hides the error. */
interface MaybeCaught {
  readonly caught?: Caught;
}

function alsoHidden(caught: Caught | undefined): string {
  const hidden = caught && hiddenBy(caught);
  return hidden === undefined ? '' : `, and ${hidden} the error`;
}

export interface SaveEndingDetails {
  /** `missing`: the expression that had no value. */
  'save-threw': Ended &
    MaybeCaught & { readonly missing?: string; readonly lost?: LostName; readonly lacking?: LackingExport };
  'save-never-ends': Ended & { readonly isWaiting?: boolean };
  'save-promise-pending': Nothing;
  'save-ended-process': { readonly code: number };
  'save-crashed': Ended;
  'save-tampered': Nothing;
  'save-stray': Ended;
  'save-database-not-loaded': Ended & Loading;
  'save-database-not-required': { readonly name: string } & Loading;
  'save-database-unnamed': { readonly name: string };
  'save-database-other-name': { readonly name: string; readonly meant: string; readonly isPart: boolean };
  'save-database-other-value': { readonly name: string; readonly is: OtherValue } & Loading;
  'save-other-database': {
    readonly name: string;
    readonly path: string;
    readonly database?: string;
  } & Loading;
  'save-database-itself': { readonly method: string } & MaybeCaught;
  'save-database-method': { readonly method: string } & MaybeCaught;
  'save-push-swapped': Nothing;
  'save-name-unknown': Unknown & MaybeCaught;
  'save-list-unknown': Unknown & MaybeCaught;
  'save-method-unknown': Unknown & MaybeCaught;
}

export type OtherValue =
  | 'uncalled'
  | 'awaitable'
  | 'tokens'
  | 'text'
  | 'function'
  | 'promise'
  | 'part'
  | 'parameter'
  | 'own'
  | 'other';

const otherValues: Readonly<Record<OtherValue, string>> = {
  uncalled: '`require` has no parentheses, so nothing is loaded',
  awaitable: 'it is a promise, because the function that loads it is `async`',
  tokens: 'it is already the array of tokens, which has no `tokens` of its own',
  text: 'it is only a string',
  function: 'it is a function that is not called',
  promise: '`import(…)` returns a promise, and the database comes only later',
  part: 'only one property of the module was taken, and that property does not exist',
  parameter: 'it is a parameter, and the server passes no value for it',
  own: 'it is a new value that was made in this file',
  other: 'it was set to another value',
};

function storeWhole(name: string, load: string): string {
  return load.startsWith('import')
    ? `Load the whole database at the top of the file: ${quoted(load)}.`
    : `At the top of the file, store the whole result of ${quoted(load)} in ${quoted(name)}.`;
}

function elsewhere(path: string, load: string): string {
  return path.startsWith('node:')
    ? `Load the database with ${quoted(load)}.`
    : `Load the database with ${quoted(load)}. If ${quoted(path)} is the database of your own app, check with \`--db ${shellWord(path)}\`.`;
}

/** With `--db`, the option is the likelier mistake. */
function named(path: string, database: string, load: string): string {
  const advice = `Check with \`--db ${shellWord(path)}\`, the path that this file loads`;
  if (path === `./${database}`)
    return `${advice}: ${quoted(database)} alone, without \`./\`, names a package.`;
  return `${advice}. If ${quoted(database)} is the right one, load it with ${quoted(load)}.`;
}

export const saveEndingWords: Words<SaveEndingDetails> = {
  'save-threw': {
    severity: 'problem',
    meaning: 'The function stops with an error before it returns the token.',
    say: ({ ending, missing, lost, caught, lacking }) => ({
      message: `\`saveToken\` stopped early, because ${because(ending, { missing, caught, lacking })}.${didYouMean(lacking?.meant)}`,
      fix: lacking ? remedyForLacking(lacking) : lost ? remedyForLost(lost) : remedy(ending),
    }),
  },
  'save-never-ends': {
    severity: 'problem',
    meaning: 'The function does not finish.',
    say: ({ ending, isWaiting }) => ({
      message: `\`saveToken\` did not finish: ${because(ending, { isWaiting })}.`,
      fix: remedy(ending, isWaiting),
    }),
  },
  'save-promise-pending': {
    severity: 'problem',
    meaning: 'The function returns a promise that never resolves or rejects.',
    say: () => ({
      message: 'The promise that `saveToken` returns never finishes, so the server would wait forever.',
      fix: 'Return the token itself, or make sure that `resolve` is called with it.',
    }),
  },
  'save-ended-process': {
    severity: 'problem',
    meaning: 'The function ends the whole process.',
    say: ({ code }) => ({
      message: `\`saveToken\` ended the whole process (exit code ${String(code)}). A real server would stop after its first token.`,
      fix: 'Remove `process.exit`: a function ends with `return`.',
    }),
  },
  'save-crashed': {
    severity: 'problem',
    meaning: 'The process crashes while the function runs.',
    say: ({ ending }) => ({
      message: `\`saveToken\` did not finish, because ${because(ending)}.`,
      fix: remedy(ending),
    }),
  },
  'save-tampered': {
    severity: 'problem',
    meaning: 'The code writes to the channel of the checker.',
    say: () => ({
      message: 'The code wrote to a channel that only the checker may use, so the result cannot be trusted.',
      fix: 'Print with `console.log`, and write to no other channel.',
    }),
  },
  'save-stray': {
    severity: 'problem',
    meaning:
      'An error happens in the background: in a timer, or in a promise that the function does not wait for.',
    say: ({ ending }) => ({
      message: `The token was saved and returned, but something else failed in the background, because ${because(ending)}. On a real server, that ends the process.`,
      fix: 'Look for a timer or a promise that the function does not wait for. Remove it, or handle its error.',
    }),
  },
  'save-database-not-loaded': {
    severity: 'problem',
    meaning: 'The statement that loads the database fails.',
    say: ({ ending, load }) => ({
      message: `The line that loads the database failed, because ${because(ending)}.`,
      fix:
        ending.type === 'threw' &&
        /^require\(\.\.\.\)(?:\.\w+)? is not a function$/.test(ending.error.message)
          ? `Remove the \`()\` after ${quoted(load)}: it returns the database, which is not a function.`
          : `The database is in the same folder as this file: load it with ${quoted(load)}.`,
    }),
  },
  'save-database-not-required': {
    severity: 'problem',
    meaning: 'The database is used, but never loaded.',
    say: ({ name, load }) => ({
      message: `${quoted(name)} is used here, but this file does not declare it.`,
      fix: load.startsWith('import')
        ? `Load the database at the top of the file: ${quoted(load)}.`
        : `Load the database at the top of the file: write \`const db =\`, then ${quoted(load)}.`,
    }),
  },
  'save-database-other-name': {
    severity: 'problem',
    meaning: 'The database was loaded under another name.',
    say: ({ name, meant, isPart }) => ({
      message: `${quoted(name)} does not exist here: ${isPart ? `only ${quoted(meant)} was taken from the database` : `the database was loaded under the name ${quoted(meant)}`}.`,
      fix: isPart
        ? `Use ${quoted(meant)} alone, without ${quoted(`${name}.`)} before it.`
        : 'Use the same name in both places.',
    }),
  },
  'save-database-unnamed': {
    severity: 'problem',
    meaning: 'The database is loaded, but not stored in a variable.',
    say: ({ name }) => ({
      message: `${quoted(name)} does not exist here: the file loads the database, but does not store it in a variable.`,
      fix: 'Write `const db =` before the `require` that loads it.',
    }),
  },
  'save-database-other-value': {
    severity: 'problem',
    meaning: 'The variable for the database holds something else.',
    say: ({ name, is, load }) => ({
      message: `${quoted(name)} is not the database here: ${otherValues[is]}.`,
      fix:
        is === 'awaitable'
          ? `Write \`await\` before the call, inside \`saveToken\`. It is simpler to load the database at the top of the file with ${quoted(load)}.`
          : is === 'tokens'
            ? `Write \`const ${name} = ${load};\`, without \`.tokens\`.`
            : storeWhole(name, load),
    }),
  },
  'save-other-database': {
    severity: 'problem',
    meaning: 'The token goes to a module that is not the database of the check.',
    say: ({ name, path, load, database }) => ({
      message: `${quoted(name)} comes from ${quoted(path)}, which is not the database that this check looks into.`,
      fix: database === undefined ? elsewhere(path, load) : named(path, database, load),
    }),
  },
  'save-database-method': {
    severity: 'problem',
    meaning: 'A method is called that the database does not have.',
    say: ({ method, caught }) => ({
      message: `The database has no ${quoted(method)}${alsoHidden(caught)}. It is an object with three arrays, and everything added to them is kept.`,
      fix: 'Remove this line, or add to an array instead.',
    }),
  },
  'save-push-swapped': {
    severity: 'problem',
    meaning: 'The token and the array are swapped.',
    say: () => ({
      message: 'This line calls a method of the token to add something, but the token is not an array.',
      fix: 'Swap the two: write the array before the method, and the token in the parentheses.',
    }),
  },
  'save-database-itself': {
    severity: 'problem',
    meaning: 'The record is added to the database object instead of its array of tokens.',
    say: ({ method, caught }) => ({
      message: `The database itself has no ${quoted(method)}${alsoHidden(caught)}. It has three arrays: \`clients\`, \`users\` and \`tokens\`.`,
      fix: 'Name the array that the token belongs to.',
    }),
  },
  'save-name-unknown': {
    severity: 'problem',
    meaning: 'A name is used that was never declared.',
    say: ({ name, meant, caught }) => ({
      message: `${quoted(name)} is used here, but nothing with that name exists${alsoHidden(caught)}.${didYouMean(meant)}`,
      fix: insteadOfForeign(name) ?? 'Use a name that is declared above, with the same spelling.',
    }),
  },
  'save-list-unknown': {
    severity: 'problem',
    meaning: 'The database has no array with that name.',
    say: ({ name, meant, caught }) => ({
      message: `The database has no array named ${quoted(name)}${alsoHidden(caught)}.${didYouMean(meant)}`,
      fix: 'Its arrays are `clients`, `users` and `tokens`.',
    }),
  },
  'save-method-unknown': {
    severity: 'problem',
    meaning: 'Arrays have no method with that name.',
    say: ({ name, meant, caught }) => ({
      message: `An array has no method named ${quoted(name)}${alsoHidden(caught)}.${didYouMean(meant)}`,
      fix: 'Use the array method that adds one item at the end.',
    }),
  },
};
