import { quoted, shellWord, type Ending, type Words } from '#lesson';
import type { Unknown } from '../evidence/unknown.js';
import type { LostName } from '../evidence/lost-name.js';
import { because, didYouMean, remedy, remedyForLost } from './endings.js';
import { insteadOfForeign } from './foreign-names.js';

type Nothing = Readonly<Record<string, never>>;

interface Ended {
  readonly ending: Ending;
}

/** How the database is loaded in such a file: `require('./db.js')`. */
export interface Loading {
  readonly load: string;
}

/** `isCaught`: a `catch` of the learner's hides the error. */
interface Caught {
  readonly isCaught?: boolean;
}

function caught(isCaught: boolean | undefined): string {
  return isCaught ? ' The error is caught, so you do not see it.' : '';
}

/** The function did not get to its end. */
export interface SaveEndingDetails {
  /** `missing`: the expression that had no value. */
  'save-threw': Ended & { readonly missing?: string; readonly lost?: LostName };
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
    /** How the database is asked for, where that was said with `--db`. */
    readonly database?: string;
  } & Loading;
  'save-database-itself': { readonly method: string } & Caught;
  'save-database-method': { readonly method: string } & Caught;
  'save-push-swapped': Nothing;
  'save-name-unknown': Unknown;
  'save-list-unknown': Unknown & Caught;
  'save-method-unknown': Unknown & Caught;
}

/** What a name stands for that should stand for the database. */
export type OtherValue =
  'uncalled' | 'tokens' | 'text' | 'function' | 'promise' | 'part' | 'parameter' | 'own' | 'other';

const otherValues: Readonly<Record<OtherValue, string>> = {
  uncalled: '`require` stands there without parentheses, so nothing is loaded',
  tokens: 'it is already the array of tokens, which has no `tokens` of its own',
  text: 'it is only a text',
  function: 'it is a function, and nothing calls that',
  promise: '`import(…)` gives a promise, which holds the database only later',
  part: 'only a part of what the file gives was taken, and there is no such part',
  parameter: 'it is a parameter, and the server passes nothing in its place',
  own: 'it is something new that was made in this file',
  other: 'it was given another value',
};

function elsewhere(path: string, load: string): string {
  return path.startsWith('node:')
    ? `Load the database with ${quoted(load)}.`
    : `Load the database with ${quoted(load)}; or, where ${quoted(path)} is the database of your own app, check with \`--db ${shellWord(path)}\`.`;
}

/** `--db` was given: more likely than the file it is what is not right. */
function named(path: string, database: string, load: string): string {
  const advice = `Check with \`--db ${shellWord(path)}\`, as this file asks for it`;
  if (path === `./${database}`)
    return `${advice}: ${quoted(database)} alone, without \`./\`, names a package.`;
  return `${advice}; or, where ${quoted(database)} is the right one, load it with ${quoted(load)}.`;
}

export const saveEndingWords: Words<SaveEndingDetails> = {
  'save-threw': {
    severity: 'problem',
    meaning: 'The function stops with an error before it gives the token back.',
    say: ({ ending, missing, lost }) => ({
      message: `\`saveToken\` stopped before its end, because ${because(ending, missing)}.`,
      fix: lost ? remedyForLost(lost) : remedy(ending),
    }),
  },
  'save-never-ends': {
    severity: 'problem',
    meaning: 'The function does not come to an end.',
    say: ({ ending, isWaiting }) => ({
      message: `\`saveToken\` gave no answer, because ${because(ending, undefined, isWaiting)}.`,
      fix: remedy(ending, isWaiting),
    }),
  },
  'save-promise-pending': {
    severity: 'problem',
    meaning: 'The function gives a promise that is never settled.',
    say: () => ({
      message:
        '`saveToken` gave back a promise, and nothing is left that could settle it: the server would wait for ever.',
      fix: 'Give the token itself back with `return`, or see to it that `resolve` is called with it.',
    }),
  },
  'save-ended-process': {
    severity: 'problem',
    meaning: 'The function ends the whole process.',
    say: ({ code }) => ({
      message: `\`saveToken\` ended the whole process (exit code ${String(code)}). A real server would be gone after its first token.`,
      fix: 'Take the `process.exit` away: a function ends with `return`.',
    }),
  },
  'save-crashed': {
    severity: 'problem',
    meaning: 'The process breaks down while the function runs.',
    say: ({ ending }) => ({
      message: `\`saveToken\` broke down, because ${because(ending)}.`,
      fix: remedy(ending),
    }),
  },
  'save-tampered': {
    severity: 'problem',
    meaning: 'The code writes to the channel of the checker.',
    say: () => ({
      message: 'The code wrote to a channel that belongs to the checker, so its answer cannot be trusted.',
      fix: 'Print with `console.log`, and write to no other channel.',
    }),
  },
  'save-stray': {
    severity: 'problem',
    meaning: 'An error comes up beside the answer: in a timer, or in a promise that nobody waits for.',
    say: ({ ending }) => ({
      message: `The token was saved and given back, but something went wrong aside, because ${because(ending)}. In a real server that ends the process.`,
      fix: 'Look for a timer or a promise that nobody waits for, and take it away or handle its error.',
    }),
  },
  'save-database-not-loaded': {
    severity: 'problem',
    meaning: 'The statement that loads the database fails.',
    say: ({ ending, load }) => ({
      message: `The line that loads the database failed, because ${because(ending)}.`,
      fix:
        ending.how === 'threw' && /^require\(\.\.\.\)(?:\.\w+)? is not a function$/.test(ending.error.message)
          ? `Remove the \`()\` after ${quoted(load)}: it returns the database, which is not a function.`
          : `The database stands beside this file: ${quoted(load)} loads it.`,
    }),
  },
  'save-database-not-required': {
    severity: 'problem',
    meaning: 'The database is used, but never loaded.',
    say: ({ name, load }) => ({
      message: `${quoted(name)} is used here, but nothing in this file says what it is.`,
      fix: load.startsWith('import')
        ? `Load the database at the top of the file: ${quoted(load)}.`
        : `Load the database at the top of the file: ${quoted(load)} gives it, \`const db =\` gives it its name.`,
    }),
  },
  'save-database-other-name': {
    severity: 'problem',
    meaning: 'The database was loaded under another name.',
    say: ({ name, meant, isPart }) => ({
      message: `${quoted(name)} is not known here: ${isPart ? `only ${quoted(meant)} was taken out of the database` : `the database was loaded under the name ${quoted(meant)}`}.`,
      fix: isPart
        ? `Use ${quoted(meant)} as it is, without ${quoted(`${name}.`)} in front.`
        : 'Use the same name in both places.',
    }),
  },
  'save-database-unnamed': {
    severity: 'problem',
    meaning: 'The database is loaded, but gets no name.',
    say: ({ name }) => ({
      message: `${quoted(name)} is not known here: the file loads the database, but gives it no name.`,
      fix: 'Write `const db =` in front of the `require` that loads it.',
    }),
  },
  'save-database-other-value': {
    severity: 'problem',
    meaning: 'The name of the database stands for something else.',
    say: ({ name, is, load }) => ({
      message: `${quoted(name)} is not the database here: ${otherValues[is]}.`,
      fix:
        is === 'tokens'
          ? `Write \`const ${name} = ${load};\`, without \`.tokens\`.`
          : `At the top of the file, give what ${quoted(load)} gives a name, all of it.`,
    }),
  },
  'save-other-database': {
    severity: 'problem',
    meaning: 'The token goes to a module that is not the one which stands for the database.',
    say: ({ name, path, load, database }) => ({
      message: `${quoted(name)} comes from ${quoted(path)}, and that is not the database that this check looks into.`,
      fix: database === undefined ? elsewhere(path, load) : named(path, database, load),
    }),
  },
  'save-database-method': {
    severity: 'problem',
    meaning: 'The database is asked for something that it does not do.',
    say: ({ method, isCaught }) => ({
      message: `The database has no ${quoted(method)}: it is an object with three lists, and what is added to them is kept.${caught(isCaught)}`,
      fix: 'Take this line away, or add to a list instead.',
    }),
  },
  'save-push-swapped': {
    severity: 'problem',
    meaning: 'The token and the list have changed places.',
    say: () => ({
      message: 'The token is asked to take something in here, and it is no list.',
      fix: 'Swap the two: the list stands in front of the method, the token in its parentheses.',
    }),
  },
  'save-database-itself': {
    severity: 'problem',
    meaning: 'The record is added to the database object instead of its list of tokens.',
    say: ({ method, isCaught }) => ({
      message: `The database itself has no ${quoted(method)}: it holds three lists, \`clients\`, \`users\` and \`tokens\`.${caught(isCaught)}`,
      fix: 'Name the list that the token belongs to.',
    }),
  },
  'save-name-unknown': {
    severity: 'problem',
    meaning: 'A name is used that was never declared.',
    say: ({ name, meant }) => ({
      message: `${quoted(name)} is used here, but nothing with that name exists.${didYouMean(meant)}`,
      fix: insteadOfForeign(name) ?? 'Use a name that was declared above, spelled the same way.',
    }),
  },
  'save-list-unknown': {
    severity: 'problem',
    meaning: 'The database has no list of that name.',
    say: ({ name, meant, isCaught }) => ({
      message: `The database has no list named ${quoted(name)}.${didYouMean(meant)}${caught(isCaught)}`,
      fix: 'Its lists are `clients`, `users` and `tokens`.',
    }),
  },
  'save-method-unknown': {
    severity: 'problem',
    meaning: 'Arrays have no method of that name.',
    say: ({ name, meant, isCaught }) => ({
      message: `An array has no method named ${quoted(name)}.${didYouMean(meant)}${caught(isCaught)}`,
      fix: 'Look for the method that adds one item at the end of an array.',
    }),
  },
};
