import {
  inWords,
  quoted,
  shellWord,
  withHints,
  type Ending,
  type Finding,
  type Findings,
  type SharedHints,
} from '#lesson';
import type { Unknown } from '../evidence/unknown.js';
import type { Caught } from '../evidence/caught.js';
import type { LackingExport } from '../evidence/lacking-export.js';
import type { LostName } from '../evidence/lost-name.js';
import type { FunctionSubject } from '../subject.js';
import { databaseLists } from '../evidence/database-text.js';
import { capital, counted } from './counted.js';
import { because, didYouMean, hiddenBy, remedy, remedyForLacking, remedyForLost } from './endings.js';
import { arrayHints, errorHints } from './shared-hints.js';
import { insteadOfForeign } from './foreign-names.js';

type Nothing = Readonly<Record<string, never>>;

interface Ended {
  readonly ending: Ending;
}

export interface Loading {
  readonly load: string;
}

interface MaybeCaught {
  readonly caught?: Caught;
}

function alsoHidden(caught: Caught | undefined): string {
  const hidden = caught && hiddenBy(caught);
  return hidden === undefined ? '' : `, and ${hidden} the error`;
}

export interface CallDetails {
  threw: Ended &
    MaybeCaught & { readonly missing?: string; readonly lost?: LostName; readonly lacking?: LackingExport };
  'never-ends': Ended & { readonly isWaiting?: boolean };
  'promise-pending': Nothing;
  'ended-process': { readonly code: number };
  crashed: Ended;
  tampered: Nothing;
  stray: Ended;
  'database-not-loaded': Ended & Loading;
  'database-not-required': { readonly name: string } & Loading;
  'database-unnamed': { readonly name: string };
  'database-other-name': { readonly name: string; readonly meant: string; readonly isPart: boolean };
  'database-other-value': { readonly name: string; readonly type: OtherValue } & Loading;
  'other-database': {
    readonly name: string;
    readonly path: string;
    readonly database?: string;
  } & Loading;
  'database-itself': { readonly method: string } & MaybeCaught;
  'database-method': { readonly method: string } & MaybeCaught;
  'push-swapped': Nothing;
  'name-unknown': Unknown & MaybeCaught;
  'list-unknown': Unknown & MaybeCaught;
  'method-unknown': Unknown & MaybeCaught;
  'method-without-function': WithoutFunction & MaybeCaught;
}

interface WithoutFunction {
  readonly method: string;
  readonly type: 'nothing' | 'object' | 'name' | 'other';
  readonly name?: string;
}

export type OtherValue =
  | 'uncalled'
  | 'awaitable'
  | 'array'
  | 'text'
  | 'function'
  | 'promise'
  | 'part'
  | 'parameter'
  | 'own'
  | 'other';

const otherValues = (list: string): Readonly<Record<OtherValue, string>> => ({
  uncalled: '`require` has no parentheses, so nothing is loaded',
  awaitable: 'it is a promise, because the function that loads it is `async`',
  array: `it is already the array of ${list}, which has no ${quoted(list)} of its own`,
  text: 'it is only a string',
  function: 'it is a function that is not called',
  promise: '`import(…)` returns a promise, and the database comes only later',
  part: 'only one property of the module was taken, and that property does not exist',
  parameter: 'it is a parameter, and the server passes no value for it',
  own: 'it is a new value that was made in this file',
  other: 'it was set to another value',
});

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

export type CallFinding = Finding<CallDetails>;

export function callFindings(subject: FunctionSubject): Findings<CallDetails> {
  return withHints(callWords(subject), callHints(subject));
}

function callWords(subject: FunctionSubject): Findings<CallDetails> {
  const { name: wanted, texts } = subject;
  const lists = databaseLists(subject);
  const result = `the ${texts.result}`;
  const endsServer = `One ${texts.request} would end the server for everyone.`;
  const lowered = texts.values[0] ?? '';
  const first = capital(lowered);
  return {
    threw: {
      severity: 'problem',
      meaning: `The function stops with an error before it returns ${result}.`,
      say: ({ ending, missing, lost, caught, lacking }) => ({
        message: `\`${wanted}\` stopped early, because ${because(ending, { missing, caught, lacking })}.${didYouMean(lacking?.meant)}`,
        fix: lacking ? remedyForLacking(lacking) : lost ? remedyForLost(lost) : remedy(ending, subject),
      }),
      danger:
        'The server sends the message of such an error to the client, in `error_description`, so it must not contain anything internal (RFC 6749, section 5.2).',
    },
    'never-ends': {
      severity: 'problem',
      meaning: 'The function does not finish.',
      say: ({ ending, isWaiting }) => ({
        message: `\`${wanted}\` did not finish: ${because(ending, { isWaiting })}.`,
        fix: remedy(ending, subject, isWaiting),
      }),
      danger: 'While a loop runs, a Node server answers no other request: one request blocks all clients.',
    },
    'promise-pending': {
      severity: 'problem',
      meaning: 'The function returns a promise that never resolves or rejects.',
      say: () => ({
        message: `The promise that \`${wanted}\` returns never finishes, so the server would wait forever.`,
        fix: `Return ${result} itself, or make sure that \`resolve\` is called with it.`,
      }),
      danger: 'The client that asked waits for an answer that never comes.',
    },
    'ended-process': {
      severity: 'problem',
      meaning: 'The function ends the whole process.',
      say: ({ code }) => ({
        message: `\`${wanted}\` ended the whole process (exit code ${String(code)}). A real server would stop after its first ${texts.first}.`,
        fix: 'Remove `process.exit`: a function ends with `return`.',
      }),
      danger: endsServer,
    },
    crashed: {
      severity: 'problem',
      meaning: 'The process crashes while the function runs.',
      say: ({ ending }) => ({
        message: `\`${wanted}\` did not finish, because ${because(ending)}.`,
        fix: remedy(ending, subject),
      }),
      danger: endsServer,
    },
    tampered: {
      severity: 'problem',
      meaning: 'The code writes to the channel of the checker.',
      say: () => ({
        message:
          'The code wrote to a channel that only the checker may use, so the result cannot be trusted.',
        fix: 'Print with `console.log`, and write to no other channel.',
      }),
    },
    stray: {
      severity: 'problem',
      meaning:
        'An error happens in the background: in a timer, or in a promise that the function does not wait for.',
      say: ({ ending }) => ({
        message: `${texts.done}, but something else failed in the background, because ${because(ending)}. On a real server, that ends the process.`,
        fix: 'Look for a timer or a promise that the function does not wait for. Remove it, or handle its error.',
      }),
    },
    'database-not-loaded': {
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
    'database-not-required': {
      severity: 'problem',
      meaning: 'The database is used, but never loaded.',
      say: ({ name, load }) => ({
        message: `${quoted(name)} is used here, but this file does not declare it.`,
        fix: load.startsWith('import')
          ? `Load the database at the top of the file: ${quoted(load)}.`
          : `Load the database at the top of the file: write \`const db =\`, then ${quoted(load)}.`,
      }),
    },
    'database-other-name': {
      severity: 'problem',
      meaning: 'The database was loaded under another name.',
      say: ({ name, meant, isPart }) => ({
        message: `${quoted(name)} does not exist here: ${isPart ? `only ${quoted(meant)} was taken from the database` : `the database was loaded under the name ${quoted(meant)}`}.`,
        fix: isPart
          ? `Use ${quoted(meant)} alone, without ${quoted(`${name}.`)} before it.`
          : 'Use the same name in both places.',
      }),
    },
    'database-unnamed': {
      severity: 'problem',
      meaning: 'The database is loaded, but not stored in a variable.',
      say: ({ name }) => ({
        message: `${quoted(name)} does not exist here: the file loads the database, but does not store it in a variable.`,
        fix: 'Write `const db =` before the `require` that loads it.',
      }),
    },
    'database-other-value': {
      severity: 'problem',
      meaning: 'The variable for the database holds something else.',
      say: ({ name, type, load }) => ({
        message: `${quoted(name)} is not the database here: ${otherValues(subject.list)[type]}.`,
        fix:
          type === 'awaitable'
            ? `Write \`await\` before the call, inside \`${wanted}\`. It is simpler to load the database at the top of the file with ${quoted(load)}.`
            : type === 'array'
              ? `Write \`const ${name} = ${load};\`, without \`.${subject.list}\`.`
              : storeWhole(name, load),
      }),
    },
    'other-database': {
      severity: 'problem',
      meaning: `${texts.traffic} a module that is not the database of the check.`,
      say: ({ name, path, load, database }) => ({
        message: `${quoted(name)} comes from ${quoted(path)}, but the database of this lesson is in ${quoted(database ?? 'db.js')}.`,
        fix: database === undefined ? elsewhere(path, load) : named(path, database, load),
      }),
    },
    'database-method': {
      severity: 'problem',
      meaning: 'A method is called that the database does not have.',
      say: ({ method, caught }) => ({
        message: `The database has no ${quoted(method)}${alsoHidden(caught)}. It is an object with ${counted(lists, 'array')}, and everything added to them is kept.`,
        fix: `Remove this line, or ${texts.use} instead.`,
      }),
    },
    'push-swapped': {
      severity: 'problem',
      meaning: `${first} and the array are swapped.`,
      say: () => ({
        message: `This line calls the method on ${lowered}, but ${lowered} is not an array.`,
        fix: `Write it the other way round: the array before the dot, and ${lowered} in the parentheses.`,
      }),
    },
    'database-itself': {
      severity: 'problem',
      meaning: `${texts.misuse} instead of its array of ${subject.list}.`,
      say: ({ method, caught }) => ({
        message: `The database itself has no ${quoted(method)}${alsoHidden(caught)}. It has ${counted(lists, 'array')}: ${inWords(lists.map(quoted))}.`,
        fix: `Name the array that ${texts.owner}.`,
      }),
    },
    'name-unknown': {
      severity: 'problem',
      meaning: 'A name is used that was never declared.',
      say: ({ name, meant, caught }) => ({
        message: `${quoted(name)} is used here, but nothing with that name exists${alsoHidden(caught)}.${didYouMean(meant)}`,
        fix: insteadOfForeign(name, subject) ?? 'Use a name that is declared above, with the same spelling.',
      }),
    },
    'list-unknown': {
      severity: 'problem',
      meaning: 'The database has no array with that name.',
      say: ({ name, meant, caught }) => ({
        message: `The database has no array named ${quoted(name)}${alsoHidden(caught)}.${didYouMean(meant)}`,
        fix: `Use one of its arrays: ${inWords(lists.map(quoted), 'or')}.`,
      }),
    },
    'method-unknown': {
      severity: 'problem',
      meaning: 'Arrays have no method with that name.',
      say: ({ name, meant, caught }) => ({
        message: `An array has no method named ${quoted(name)}${alsoHidden(caught)}.${didYouMean(meant)}`,
        fix: `Use the array method that ${texts.method}.`,
      }),
    },
    'method-without-function': {
      severity: 'problem',
      meaning: 'An array method that needs a function gets something else.',
      say: ({ method, type, name = '', caught }) => ({
        message: `${quoted(method)} needs a function in its parentheses, and it gets ${insteadOfFunction(type, name)}${alsoHidden(caught)}.`,
        fix: `Write a function that tests one item: ${quoted('(item) => …')}.`,
      }),
    },
  };
}

function callHints(subject: FunctionSubject): SharedHints<CallDetails> {
  const { texts } = subject;
  const code = texts.code.map((line) => `    ${line}`).join('\n');
  return [
    [
      [
        'database-not-loaded',
        'database-not-required',
        'database-other-value',
        'database-other-name',
        'database-unnamed',
        'other-database',
        'name-unknown',
      ],
      [
        'Where does the name on the marked line come from?',
        'A name must be declared before you can use it. The database comes from its own file, and the starting code loads it in its first line.',
        "Once, at the top. Use the same name below:\n    const name = require('./file.js');",
      ],
    ],
    [['database-itself', 'database-method', 'push-swapped', 'list-unknown'], arrayHints(subject)],
    [
      ['method-without-function'],
      [
        'What does this method do with each item of the array?',
        'It calls a function of yours with one item after the other, and looks at what your function returns.',
        'The shape of such a call:\n    array.method((item) => test)',
      ],
    ],
    [['threw', 'stray', 'crashed'], errorHints],
    [
      ['never-ends', 'promise-pending'],
      [
        'What is your function waiting for?',
        'A loop needs a condition that ends it, and so does a function that calls itself. A promise needs code that resolves it.',
        `You need no loop and no waiting. The lines run one after the other:\n${code}`,
      ],
    ],
    [
      ['ended-process', 'tampered'],
      [
        'Which line affects more than this file?',
        'A server handles many requests in one process. Code that ends the process, or uses its channels, affects all of them.',
        `Remove the marked line. All that ${texts.doing} needs:\n${code}`,
      ],
    ],
  ];
}

function insteadOfFunction(type: WithoutFunction['type'], name: string): string {
  const values = { nothing: 'nothing', object: 'an object', other: 'another value' };
  return type === 'name' ? `${quoted(name)}, which is not a function` : values[type];
}
