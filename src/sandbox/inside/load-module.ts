import type { LoadQuestion } from '../wire.js';
import { decodeAll, type Records } from './decode.js';
import { onEnd } from './endings.js';
import { guarded, type Outcome } from './guarded.js';
import { prepareModule } from './learner-module.js';
import { lookAtExports, lookAtValue } from './look-at-module.js';
import { append, defineProperty, keys, set } from './natives.js';
import { tell } from './pipe.js';
import { describeThrown } from './thrown.js';
import type { WireEnding } from '../wire.js';

/** A learner's module that ran to its end, and the database that it was given. */
export interface LoadedModule {
  readonly file: string;
  readonly module: { readonly exports: unknown };
  /** What the name that the lesson asks for is bound to. */
  readonly binding: unknown;
  readonly database: Record<string, unknown>;
  readonly records: Records;
}

/** Runs the module and tells how that went; gives undefined where it did not come to its end. */
export function loadModule(question: LoadQuestion): LoadedModule | undefined {
  const { file, marker, limit } = question;
  onEnd((ending) => tell({ is: 'ended', ending }));
  const marks = listenToMarks(marker);
  const prepared = guarded(limit, () => {
    const made = makeDatabase(question);
    return { ...made, ...prepareModule(question, made.database) };
  });
  if (prepared.how !== 'done') {
    failed(prepared, question);
    return;
  }
  const { module, run, records, database } = prepared.value;
  const ran = guarded(limit, run);
  if (ran.how !== 'done') {
    failed(ran, question);
    return;
  }
  const bound = guarded(limit, () => marks.handedOut?.());
  const binding = bound.how === 'done' ? bound.value : undefined;
  const looks = guarded(limit, () => ({
    binding: bound.how === 'done' && marks.handedOut ? lookAtValue(binding) : ({ type: 'none' } as const),
    exports: lookAtExports(module.exports, binding),
  }));
  if (looks.how !== 'done') {
    failed(looks, question);
    return;
  }
  onEnd(undefined);
  tell({ is: 'loaded', ...looks.value });
  return { file, module, binding, database, records };
}

/** The one database of this process, and its arrays as they were made. */
const own: Record<string, unknown> = {};
const arrays: Record<string, unknown[]> = {};

/**
 * Fills the database. It stays the same object with the same arrays when the module is loaded anew: whoever got
 * hold of them, be it through an `import()` that Node remembers, sees what they hold now.
 */
function makeDatabase({ database }: LoadQuestion): { records: Records; database: Record<string, unknown> } {
  const records: Record<string, unknown[]> = {};
  const names = keys(database);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const values = decodeAll(database[name] ?? [], {});
    records[name] = values;
    arrays[name] ??= [];
    refill(arrays[name], values);
    set(own, name, arrays[name]);
  }
  return { records, database: own };
}

function refill(list: unknown[], values: readonly unknown[]): void {
  list.length = 0;
  for (let index = 0; index < values.length; index += 1) append(list, values[index]);
}

interface Marks {
  handedOut?: () => unknown;
}

/** The function that the marks in the script call. It is a global only as long as the module loads. */
function listenToMarks(marker: string): Marks {
  const marks: Marks = {};
  const listen = (mark: number | (() => unknown)): void => {
    if (typeof mark === 'number') tell({ is: 'at', statement: mark });
    else marks.handedOut ??= mark;
  };
  set(globalThis, marker, listen);
  defineProperty(globalThis, marker, { enumerable: false });
  return marks;
}

function failed(
  outcome: Exclude<Outcome<unknown>, { how: 'done' }>,
  { file, limit }: LoadQuestion,
): undefined {
  onEnd(undefined);
  tell({ is: 'ended', ending: endingOf(outcome, file, limit) });
  return undefined;
}

/** What to tell of code that did not come to its end. */
export function endingOf(
  outcome: Exclude<Outcome<unknown>, { how: 'done' }>,
  file: string,
  limit: number,
): WireEnding {
  if (outcome.how === 'hung') return { how: 'hung', afterMs: limit };
  const described = guarded(limit, () => describeThrown(outcome.error, file));
  const unreadable = { name: 'Error', message: '', isError: true, frames: [] };
  return { how: 'threw', error: described.how === 'done' ? described.value : unreadable };
}
