import { becauseSilent, inWords, quoted, sortOf, type Ending, type Thrown } from '#lesson';
import type { Caught } from '../evidence/caught.js';
import type { LackingExport } from '../evidence/lacking-export.js';
import type { LostName } from '../evidence/lost-name.js';
import type { FunctionSubject } from '../subject.js';
import { databaseLists } from '../evidence/database-text.js';
import { counted } from './counted.js';
import { insteadOfForeign } from './foreign-names.js';

interface Known {
  readonly missing?: string | undefined;
  readonly isWaiting?: boolean | undefined;
  readonly caught?: Caught | undefined;
  readonly lacking?: LackingExport | undefined;
}

/** Completes the sentence "It stopped because …". */
export function because(ending: Ending, { missing, isWaiting, caught, lacking }: Known = {}): string {
  if (lacking) return becauseLacking(lacking);
  switch (ending.type) {
    case 'threw':
      return (
        becauseThrown(ending.error, caught) +
        (missing === undefined ? '' : `; ${quoted(missing)} has no value here`)
      );
    case 'pending':
      return 'of a promise that never resolves or rejects';
    default:
      return becauseSilent(ending, isWaiting);
  }
}

export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${quoted(meant)}?`;
}

function becauseLacking({ name, path, exported }: LackingExport): string {
  return exported.length === 0
    ? `${quoted(path)} exports nothing, so ${quoted(name)} does not exist`
    : `${quoted(path)} exports ${inWords(exported.map(quoted))}, but no ${quoted(name)}`;
}

const hiding: Readonly<Record<Exclude<Caught['by'], 'background'>, string>> = {
  catch: 'the `catch`',
  '.catch': 'the `.catch`',
  '.then': 'the second function of `then`',
  finally: 'the `return` in `finally`',
  allSettled: '`Promise.allSettled`',
};

export function hiddenBy({ by, line, isReplaced = false }: Caught): string | undefined {
  if (by === 'background') return undefined;
  return `${hiding[by]} on line ${String(line)} ${isReplaced ? 'replaces by another one' : 'hides'}`;
}

function becauseThrown({ name, message: said, isError, origin }: Thrown, caught?: Caught): string {
  const [first = ''] = said.split('\n');
  // Without our flags and the paths of this machine.
  const message = first.replace(/ Use --allow-\S+ to manage permissions\.$| imported from .+$/, '');
  const hidden = caught ? hiddenBy(caught) : undefined;
  if (!isError)
    return `it threw ${name === 'string' ? quoted(message) : sortOf(name)}${hidden ? `, which ${hidden}` : ''}`;
  const line = origin?.line ? `, line ${String(origin.line)}` : '';
  const from = origin ? ` in ${quoted(origin.file)}${line}` : '';
  const where = caught?.by === 'background' ? ' in the background' : hidden ? ` that ${hidden}` : '';
  return `of an error${from}${where}: ${quoted(message === '' ? name : `${name}: ${message}`)}`;
}

export function remedyForLoading(ending: Ending, subject: FunctionSubject): string {
  if (ending.type === 'pending')
    return 'Make sure that the promise after `await` is resolved or rejected, or remove the line.';
  return ending.type === 'threw' && ending.error.code === 'ERR_ACCESS_DENIED' && !isNative(ending.error)
    ? 'While a lesson is checked, a file can use only its own folder and the installed packages, and no network. `--root` opens a folder further up, and `--db` names the module that is the database of your app.'
    : remedy(ending, subject);
}

/** Packages with native code ask for these. */
function isNative({ message }: Thrown): boolean {
  return /native (?:addon|build)|ERR_DLOPEN|bindings file|\.node'|process\.dlopen/.test(message);
}

export function remedyForLost({ name, place }: LostName): string {
  return `${quoted(name)} has no value because line ${String(place.line)} failed while the file was loaded. Fix that line first.`;
}

export function remedyForLacking({ name, path }: LackingExport): string {
  return `Use a name that ${quoted(path)} exports, or export ${quoted(name)} there.`;
}

export function remedy(ending: Ending, subject: FunctionSubject, isWaiting = false): string {
  if (isWaiting)
    return 'Look for a timer, a promise or a connection that takes too long. `db` is in memory, so you do not need to wait for it.';
  switch (ending.type) {
    case 'threw':
      return remedyThrown(ending, subject);
    case 'hung':
      return `${ending.afterMs < shortMs ? 'This time limit is short: raise it with `--timeout`. If that does not help, look' : 'Look'} for a loop whose condition never becomes false, or a function that calls itself again and again.`;
    case 'pending':
      return `Make sure that \`resolve\` is called, or return the ${subject.texts.result} without a promise.`;
    case 'exited':
      return 'Remove `process.exit`: a function ends with `return`.';
    case 'crashed':
      return 'Look for a loop that never ends, or an array that keeps growing.';
    case 'tampered':
      return 'Use `console.log` to print, and write to no other channel.';
  }
}

/** Such a short limit was set with `--timeout`; a busy machine may need more. */
const shortMs = 1_000;

function remedyThrown({ error }: Extract<Ending, { type: 'threw' }>, subject: FunctionSubject): string {
  if (error.message === 'done is not a function' || error.message === 'callback is not a function')
    return `The server does not pass a callback: remove this call, and return the ${subject.texts.result}.`;
  if (isNative(error))
    return 'A package with native code cannot be loaded while a lesson is checked, even with `--root`. Use a package written in JavaScript, or load this one in another file.';
  if (error.origin) return remedyElsewhere(error, error.origin);
  const path = /^Cannot find (?:module|package) '(.+?)'/.exec(error.message)?.[1];
  if (path !== undefined) return remedyNotFound(path);
  const unknown = /^(\S+) is not defined$/.exec(error.message)?.[1];
  const foreign = unknown === undefined ? undefined : insteadOfForeign(unknown, subject);
  if (foreign !== undefined) return foreign;
  const known = remedies(subject).find(([said]) => said.test(error.message));
  if (known) return known[1];
  if (!error.isError || error.name === 'Error')
    return 'Look for a `throw` or a rejected promise: a successful call must not throw or reject.';
  return 'Check this line: is every name spelled as it was declared, and does it exist when the line runs?';
}

function remedyElsewhere({ name }: Thrown, { file, line }: Thrown['origin'] & object): string {
  const place = line === 0 ? quoted(file) : `line ${String(line)} of ${quoted(file)}`;
  return name === 'SyntaxError'
    ? `JavaScript cannot read that file. Fix ${place} first.`
    : `Look at ${place}: the error comes from there.`;
}

/** Other names than paths are packages. */
function remedyNotFound(path: string): string {
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
  if (/^[./\\]|^\w:/.test(path))
    return `There is no such file. A path starts at the folder of this file, as in \`./db.js\`: look at its folders and its spelling.`;
  return name === path
    ? `The package ${quoted(name)} is not installed here: install it, or remove this line. For your own file, start the path with \`./\`.`
    : `The package ${quoted(name)} is not installed here, or it has no such file. For your own file, start the path with \`./\`.`;
}

const remedies = (subject: FunctionSubject): readonly (readonly [RegExp, string])[] => [
  [/ is not defined$/, 'Check the spelling of this name, and check that it is declared above.'],
  [
    /^db\.\w+ is not a function$/,
    `The database is an object with ${counted(databaseLists(subject), 'array')} and has no methods: remove this, or ${subject.texts.use} instead.`,
  ],
  [
    /\(intermediate value\)\}? is not a function$/,
    'A line that begins with a parenthesis calls the value at the end of the line above: end that line with `;`.',
  ],
  [
    /\.(?:push|unshift)\(\.\.\.\)\.\w+ is not a function$/,
    '`push` returns a number, the new length of the array: end the statement after its parentheses.',
  ],
  [
    / is not a constructor$/,
    'Remove `new`: this is not a class. Write an object with braces, a name, a colon and a value.',
  ],
  [
    /\.(?:equals|equalsIgnoreCase|isEqual|isEqualTo|compareTo|eq)(?:\(\.\.\.\))? is not a function$/,
    'JavaScript compares strings with `===`: write it between the two.',
  ],
  [
    / is not a (?:function|constructor)$/,
    'Only a function can be called. For a value, remove the parentheses after it; for a function, check its spelling.',
  ],
  [
    /^Cannot (?:read|set) properties of/,
    'The name before the dot has no value: check its spelling, and check that it is set before this line runs.',
  ],
  [
    /^Assignment to constant/,
    'A `const` variable cannot get a new value: use another variable, or declare it with `let`.',
  ],
  [/^Cannot access '.+' before init/, 'Move this line below the one that declares the name.'],
  [
    /^ENOENT\b/,
    "The file is not in the folder where the server runs. For the database, use `db`: it is the result of `require('./db.js')`.",
  ],
  [/\.json: /, 'That file is not valid JSON. Look at its quotes, its commas and its braces.'],
  [/needs an import attribute/, "To import a JSON file, write `with { type: 'json' }` after its path."],
  [/call stack/, 'The function calls itself again and again: remove that call.'],
  [/iterable/, 'Three dots and `of` need an array, but this value is not an array.'],
  [
    /^There is no access to (?!the module)/,
    'Remove this call: a model needs no network while a lesson is checked. `db` has all the data that it needs.',
  ],
  [
    /^(?:Access to this API|There is no access to the module)/,
    'The checker does not allow files, other programs or the network. Remove this line: `db` has all the data that you need.',
  ],
  [
    /not extensible|read only property/,
    'This object cannot be changed, for example because of `Object.freeze`: use it without that.',
  ],
];
