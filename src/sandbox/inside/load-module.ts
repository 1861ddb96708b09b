import { decodeAll, type Records } from './decode.js';
import { onEnd } from './endings.js';
import { guarded, type Outcome } from './guarded.js';
import { prepareModule } from './learner-module.js';
import type { Exported } from './exported.js';
import { toJson } from './json.js';
import { lookAtValue } from './look-at-module.js';
import { append, defineProperty, isPromise, keys, set } from './natives.js';
import { release, tell, tellAt, tellSoon } from './pipe.js';
import { describeThrown } from './thrown.js';
import type { Guarding, LoadQuestion, Message, WireEnding } from '../wire.js';

/** A learner's module that ran to its end, and the database that it was given. */
export interface LoadedModule {
  readonly file: string;
  readonly exported: Exported;
  /** What the name that the lesson asks for is bound to. */
  readonly binding: unknown;
  readonly database: Record<string, unknown>;
  readonly records: Records;
  /** What the text can get at. */
  readonly uses: LoadQuestion['uses'];
}

/** Runs the module and tells how that went; gives undefined where it did not come to its end. */
export async function loadModule(question: LoadQuestion): Promise<LoadedModule | undefined> {
  const { file } = question;
  onEnd((ending) => tell(toJson({ is: 'ended', ending })));
  release(); // what was answered before need not wait for this
  const marks = listenToMarks(question);
  // What waits for nothing is under one guard: for each V8 starts a thread.
  const begun = guarded(question, () => begin(question, marks));
  const loaded = await endOf(begun);
  onEnd(undefined);
  if (loaded.how !== 'done') {
    tell(toJson({ is: 'ended', ending: endingOf(loaded, file, question) }));
    return undefined;
  }
  const { binding, exports } = loaded.value.look;
  tellSoon(toJson({ is: 'loaded', binding, exports }));
  return loaded.value;
}

interface Seen extends LoadedModule {
  readonly look: Looks;
}

/** Runs the module and looks at it at once, before anything else has its turn; later where the module itself waits. */
function begin(question: LoadQuestion, marks: Marks): Seen | Promise<Outcome<Seen>> {
  const { file, uses } = question;
  const { records, database } = makeDatabase(question);
  const { exported, run } = prepareModule(question, database);
  const see = (): Seen => {
    const binding = handedOut(marks);
    const look = lookAll(exported, binding);
    return { file, exported, binding: binding.value, database, records, uses, look };
  };
  const running = run(question);
  return running ? seeLater(running, see, question) : see();
}

async function seeLater(
  running: Promise<Outcome<unknown>>,
  see: () => Seen,
  guarding: Guarding,
): Promise<Outcome<Seen>> {
  const ran = await running;
  return ran.how === 'done' ? guarded(guarding, see) : ran;
}

async function endOf(begun: Outcome<Seen | Promise<Outcome<Seen>>>): Promise<Outcome<Seen>> {
  if (begun.how !== 'done') return begun;
  const { value } = begun;
  return isPromise(value) ? await value : { how: 'done', value };
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

type Looks = Pick<Extract<Message, { is: 'loaded' }>, 'binding' | 'exports'>;

interface Marks {
  handedOut?: () => unknown;
}

/** The function that the marks in the script call. It is a global only as long as the module loads. */
function listenToMarks({ marker, ends }: LoadQuestion): Marks {
  const marks: Marks = {};
  const listen = (mark: number | (() => unknown)): void => {
    if (typeof mark === 'number') tellAt(mark, ends);
    else marks.handedOut ??= mark;
  };
  set(globalThis, marker, listen);
  defineProperty(globalThis, marker, { enumerable: false });
  return marks;
}

interface Binding {
  readonly isThere: boolean;
  readonly value: unknown;
}

/** Reading it throws where its statement was left out. */
function handedOut(marks: Marks): Binding {
  try {
    return { isThere: marks.handedOut !== undefined, value: marks.handedOut?.() };
  } catch {
    return { isThere: false, value: undefined };
  }
}

function lookAll(exported: Exported, { isThere, value }: Binding): Looks {
  return {
    binding: isThere ? lookAtValue(value) : { type: 'none' },
    exports: exported.look(value),
  };
}

/** What to tell of code that did not come to its end. */
export function endingOf(
  outcome: Exclude<Outcome<unknown>, { how: 'done' }>,
  file: string,
  guarding: Guarding,
): WireEnding {
  if (outcome.how === 'hung') return { how: 'hung', afterMs: guarding.limit };
  const described = guarded(guarding, () => describeThrown(outcome.error, file));
  const unreadable = { name: 'Error', message: '', isError: true, frames: [] };
  return { how: 'threw', error: described.how === 'done' ? described.value : unreadable };
}
