import type { LoadQuestion, Message, WireDatabase, WireEnding } from '../../wire.js';
import { decode } from './decode.js';
import { endingOf, whenEnding } from './endings.js';
import { timeLimited, type TimeLimited } from './time-limited.js';
import { define, exposed, host } from './host.js';
import { summarizeValue } from './summarize-module.js';
import { keepList, type LearnersWorld } from './snapshot.js';
import { prepareModule, type Exported } from './modules/learner-module.js';
import { send } from './pipe.js';

export interface LoadedModule extends LearnersWorld {
  readonly exported: Exported;
  readonly binding: unknown;
}

/** Undefined if the module did not finish; the ending is sent. */
export async function loadModule(question: LoadQuestion): Promise<LoadedModule | undefined> {
  const { file, limitMs } = question;
  const end = (ending: WireEnding): void => send({ type: 'ended', ending });
  whenEnding(end);
  const begun = timeLimited(limitMs, () => begin(question));
  const seen = begun.type === 'done' ? await begun.value.inspected() : begun;
  whenEnding(undefined);
  if (seen.type !== 'done') {
    end(endingOf(seen, file, limitMs));
    return undefined;
  }
  const { binding, exports, app, ...loaded } = seen.value;
  send({ type: 'loaded', binding: binding.summary, exports, app });
  return { ...loaded, binding: binding.value };
}

type Loaded = Extract<Message, { type: 'loaded' }>;

interface Inspected extends Omit<LoadedModule, 'binding'> {
  readonly binding: { readonly value: unknown; readonly summary: Loaded['binding'] };
  readonly exports: Loaded['exports'];
  readonly app?: Loaded['app'];
}

function begin(question: LoadQuestion): { readonly inspected: () => Promise<TimeLimited<Inspected>> } {
  const { file, limitMs, aheadMs } = question;
  if (aheadMs !== null) host.moveClock(aheadMs);
  const { records, database } = makeDatabase(question.database);
  const marks = listenToMarks(question);
  const { exported, run } = prepareModule(question, database);
  const see = (): Inspected => {
    const binding = readBinding(marks);
    const exports = exported.summarize(binding.value);
    const app = question.app ? { app: host.app.open(exported.whole(), binding.value) } : {};
    return { file, exported, database, records, binding, exports, ...app };
  };
  const running = run(limitMs);
  if (running)
    return {
      inspected: async () => {
        const ran = await running;
        return ran.type === 'done' ? timeLimited(limitMs, see) : ran;
      },
    };
  const value = see();
  return { inspected: () => Promise.resolve({ type: 'done', value }) };
}

let database: Record<string, unknown> | undefined;
const arrays = new Map<string, unknown[]>();

/** A package may hold references to the object and its arrays. */
export function makeDatabase(lists: WireDatabase): Pick<LoadedModule, 'records' | 'database'> {
  database ??= host.newObject();
  const records: Record<string, unknown[]> = {};
  for (const [name, wires] of Object.entries(lists)) {
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

function listenToMarks({ marker }: LoadQuestion): Marks {
  const marks: Marks = {};
  const listen = exposed((mark) => {
    if (typeof mark === 'number') send({ type: 'reached', statement: mark });
    else marks.binding ??= mark as () => unknown;
  });
  define(host.global, marker, listen, false);
  return marks;
}

function readBinding({ binding }: Marks): Inspected['binding'] {
  try {
    if (binding) {
      const value = host.apply(binding, undefined, []);
      return { value, summary: summarizeValue(value) };
    }
  } catch {
    // Its statement was left out.
  }
  return { value: undefined, summary: { type: 'none' } };
}
