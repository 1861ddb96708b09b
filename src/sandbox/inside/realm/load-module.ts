import type { LoadQuestion, Message, WireEnding } from '../../wire.js';
import { decode } from './decode.js';
import { endingOf, whenEnding } from './endings.js';
import { guarded, type Guarded } from './guarded.js';
import { define, exposed, host } from './host.js';
import { lookAtValue } from './look-at-module.js';
import { keepList, type LearnersWorld } from './look.js';
import { prepareModule, type Exported } from './modules/learner-module.js';
import { send } from './pipe.js';

/** A learner's module that ran to its end, and the database that it was given. */
export interface LoadedModule extends LearnersWorld {
  readonly exported: Exported;
  /** The value of the name that the lesson asks for. */
  readonly binding: unknown;
}

/** Runs the module and reports how that went; undefined where it did not run to its end. */
export async function loadModule(question: LoadQuestion): Promise<LoadedModule | undefined> {
  const { file, limitMs } = question;
  const end = (ending: WireEnding): void => send({ type: 'ended', ending });
  whenEnding(end);
  const begun = guarded(limitMs, () => begin(question));
  const seen = begun.type === 'done' ? await begun.value.seen() : begun;
  whenEnding(undefined);
  if (seen.type !== 'done') {
    end(endingOf(seen, file, limitMs));
    return undefined;
  }
  const { binding, exports, ...loaded } = seen.value;
  send({ type: 'loaded', binding: binding.look, exports });
  return { ...loaded, binding: binding.value };
}

type Loaded = Extract<Message, { type: 'loaded' }>;

interface Seen extends Omit<LoadedModule, 'binding'> {
  readonly binding: { readonly value: unknown; readonly look: Loaded['binding'] };
  readonly exports: Loaded['exports'];
}

/**
 * Runs the module and looks at it at once, before anything else has its turn; later where the module itself waits.
 */
function begin(question: LoadQuestion): { readonly seen: () => Promise<Guarded<Seen>> } {
  const { file, limitMs } = question;
  const { records, database } = makeDatabase(question);
  const marks = listenToMarks(question);
  const { exported, run } = prepareModule(question, database);
  const see = (): Seen => {
    const binding = readBinding(marks);
    return { file, exported, database, records, binding, exports: exported.look(binding.value) };
  };
  const running = run(limitMs);
  if (running)
    return {
      seen: async () => {
        const ran = await running;
        return ran.type === 'done' ? guarded(limitMs, see) : ran;
      },
    };
  const value = see();
  return { seen: () => Promise.resolve({ type: 'done', value }) };
}

/** The one database of this process, and its arrays as they were made. */
let database: Record<string, unknown> | undefined;
const arrays = new Map<string, unknown[]>();

/**
 * Fills the database. It stays the same object with the same arrays when the module is loaded anew: a package that
 * kept them sees what they hold now.
 */
function makeDatabase(question: LoadQuestion): Pick<LoadedModule, 'records' | 'database'> {
  database ??= host.newObject();
  const records: Record<string, unknown[]> = {};
  for (const [name, wires] of Object.entries(question.database)) {
    const values = wires.map(({ v }) => decode(v, {}) as object);
    keepList(
      name,
      values,
      wires.map(({ i }) => i),
    );
    const array = arrays.get(name) ?? host.newArray();
    arrays.set(name, array);
    array.length = 0;
    values.forEach((value, index) => define(array, index, value));
    define(database, name, array);
    records[name] = values;
  }
  return { records, database };
}

interface Marks {
  binding?: () => unknown;
}

/** The function that the marks in the script call. */
function listenToMarks({ marker }: LoadQuestion): Marks {
  const marks: Marks = {};
  const listen = exposed((mark) => {
    if (typeof mark === 'number') send({ type: 'reached', statement: mark });
    else marks.binding ??= mark as () => unknown;
  });
  define(host.global, marker, listen, false);
  return marks;
}

/** Reading it throws where its statement was left out. */
function readBinding({ binding }: Marks): Seen['binding'] {
  try {
    if (binding) {
      const value = host.apply(binding, undefined, []);
      return { value, look: lookAtValue(value) };
    }
  } catch {
    // It is as if there were none.
  }
  return { value: undefined, look: { type: 'none' } };
}
