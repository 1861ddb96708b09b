import type {
  CallQuestion,
  RecordsQuestion,
  SnapshotQuestion,
  Message,
  WireSnapshot,
  WireOutcome,
} from '../../wire.js';
import { decode } from './decode.js';
import { newRoom } from './encode.js';
import { endingOf, whenEnding } from './endings.js';
import { timeLimited, type TimeLimited } from './time-limited.js';
import { mainRealmError, host, withOutcome } from './host.js';
import { makeDatabase, type LoadedModule } from './load-module.js';
import { rememberSent, takeSnapshot, valueSnapshot } from './snapshot.js';
import { send } from './pipe.js';
import { describeThrown } from './thrown.js';
import { settle, tick, turn } from './time.js';

interface Calling {
  readonly question: CallQuestion;
  readonly loaded: LoadedModule;
  readonly args: readonly (readonly unknown[])[];
}

/** `count` includes this question. @returns false if no more calls can be made */
export async function answerCalls(
  question: CallQuestion,
  loaded: LoadedModule,
  count: number,
): Promise<boolean> {
  const args = question.calls.map((call) => call.args.map((arg) => decode(arg, loaded.records)));
  const calling: Calling = { question, loaded, args };
  whenEnding((ending) => send({ type: 'ended', ending, snapshot: lastSnapshot(calling) }));
  await (count === 1 ? settle() : count === 2 ? tick() : turn());
  const message = await answerOf(calling);
  whenEnding(undefined);
  sendAndKeep(message);
  return message.type !== 'ended';
}

async function answerOf(calling: Calling): Promise<Message> {
  const { question, loaded } = calling;
  const { callMs } = question;
  let answer: (answered: Answered) => void = () => undefined;
  const allAnswered = new Promise<Answered>((resolve) => (answer = resolve));
  const begun = timeLimited(callMs, () => begin(calling, answer));
  if (begun.type !== 'done')
    return { type: 'ended', ending: endingOf(begun, loaded.file, callMs), snapshot: lastSnapshot(calling) };
  const answered = await unlessIdle(allAnswered, callMs);
  if (answered === 'idle')
    return {
      type: 'ended',
      ending: { type: 'hung', afterMs: callMs, isIdle: true },
      snapshot: lastSnapshot(calling),
    };
  if (answered.type !== 'done') return { type: 'ended', ending: { type: 'hung', afterMs: callMs } };
  return { type: 'answered', ...answered.value };
}

async function unlessIdle<Result>(work: Promise<Result>, limitMs: number): Promise<Result | 'idle'> {
  let stop: (() => void) | undefined;
  const idle = new Promise<'idle'>((resolve) => {
    stop = host.setIdleTimer(
      limitMs,
      withOutcome(() => {
        resolve('idle');
      }),
    );
  });
  const first = await Promise.race([work, idle]);
  stop?.();
  return first;
}

export async function answerSnapshot({ limitMs }: SnapshotQuestion, loaded: LoadedModule): Promise<void> {
  await tick();
  const taken = timeLimited(limitMs, () => takeSnapshot([], loaded));
  if (taken.type === 'done') sendAndKeep({ type: 'snapshot', snapshot: taken.value });
  else send({ type: 'ended', ending: { type: 'hung', afterMs: limitMs } });
}

export function answerRecords({ database, aheadMs }: RecordsQuestion, loaded: LoadedModule): LoadedModule {
  if (aheadMs !== null) host.moveClock(aheadMs);
  const replaced = { ...loaded, ...makeDatabase(database) };
  sendAndKeep({ type: 'snapshot', snapshot: { args: [], lists: {}, uncaught: [] } });
  return replaced;
}

type Answered = TimeLimited<{ readonly after: WireSnapshot; readonly outcomes: readonly WireOutcome[] }>;

type Settled =
  | { readonly type: 'returned'; readonly promised: boolean; readonly value: unknown }
  | { readonly type: 'threw'; readonly error: unknown };

/** `answer` runs in the microtask of the last answer: later effects are too late. */
function begin(calling: Calling, answer: (answered: Answered) => void): void {
  sendSnapshot('before', calling);
  const { calls } = calling.question;
  const settled: Settled[] = [];
  let left = calls.length;
  const settle = (index: number, one: Settled): void => {
    settled[index] = one;
    left -= 1;
    if (left === 0) answer(answeredWith(settled, calling));
  };
  const promised = calls.map((_, index) => callOnce(index, calling, (one) => settle(index, one)));
  // An endless loop after the first `await` leaves only this snapshot.
  if (promised.includes(true)) sendSnapshot('begun', calling);
}

function callOnce(
  index: number,
  { question, loaded, args }: Calling,
  settle: (one: Settled) => void,
): boolean {
  const target = question.calls[index]?.target ?? { type: 'binding' };
  try {
    const value =
      target.type === 'binding'
        ? host.apply(loaded.binding, undefined, args[index] ?? [])
        : callExported(target.name, loaded, args[index] ?? []);
    const promised = isThenable(value);
    void host.settle(
      value,
      (result) => settle({ type: 'returned', promised, value: result }),
      (error) => settle({ type: 'threw', error }),
    );
    return promised;
  } catch (error) {
    settle({ type: 'threw', error: mainRealmError(error) });
    return false;
  }
}

function callExported(name: string, { exported }: LoadedModule, args: readonly unknown[]): unknown {
  const holder = exported.holderOf(name);
  const method = isObject(holder) ? host.get(holder, name) : undefined;
  if (typeof method !== 'function') throw host.newError('TypeError', `${name} is not exported any more`);
  return host.apply(method, holder, args);
}

function isThenable(value: unknown): boolean {
  return isObject(value) && typeof host.get(value, 'then') === 'function';
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function answeredWith(settled: readonly Settled[], calling: Calling): Answered {
  const { question, loaded } = calling;
  const room = newRoom();
  return timeLimited(question.limitMs, () => {
    const after = snapshotOf(calling);
    return { after, outcomes: settled.map((one) => outcomeOf(one, loaded.file, room)) };
  });
}

function outcomeOf(settled: Settled, file: string, room: ReturnType<typeof newRoom>): WireOutcome {
  if (settled.type === 'threw') return { type: 'threw', error: describeThrown(settled.error, file) };
  return { type: 'returned', promised: settled.promised, result: valueSnapshot(settled.value, room) };
}

function lastSnapshot(calling: Calling): WireSnapshot | undefined {
  const taken = timeLimited(calling.question.limitMs, () => snapshotOf(calling));
  return taken.type === 'done' ? taken.value : undefined;
}

function sendSnapshot(type: 'before' | 'begun', calling: Calling): void {
  const look = attempt(() => snapshotOf(calling));
  if (look) sendAndKeep({ type, snapshot: look });
}

function sendAndKeep(message: Message): void {
  send(message);
  rememberSent();
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function snapshotOf({ args, loaded }: Calling): WireSnapshot {
  return takeSnapshot(args, loaded);
}
