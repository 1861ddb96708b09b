import type { CallTarget } from '../running.js';
import type { CallQuestion, Message, WireEnding, WireLook, WireSeen, WireThrown } from '../wire.js';
import { decodeAll } from './decode.js';
import { onEnd, takeStrays } from './endings.js';
import { guarded } from './guarded.js';
import { json, toJson, type Json } from './json.js';
import { endingOf, type LoadedModule } from './load-module.js';
import { look, seen, seenAll } from './look.js';
import { append, apply } from './natives.js';
import { release, tell, tellBefore, tellSoon } from './pipe.js';
import { settle } from './settle.js';
import { describeThrown } from './thrown.js';
import { aTick, aTurn } from './turns.js';

/** A call on its way: what it works on, and how to take a look at it. */
interface Call {
  readonly question: CallQuestion;
  readonly loaded: LoadedModule;
  readonly args: readonly unknown[];
  /** As they were before it, where no note has told that. */
  before?: Json<readonly WireSeen[]>;
}

/**
 * Calls the learner's function once and tells all that came of it: the world before, right after
 * the answer, and one timer tick on. Before the first call what the module left running may end. Notes go out on the
 * way, for calls that never end.
 * @returns whether another call can be made: what one that had to be stopped left half done would be in its way
 */
export async function answerCall(
  question: CallQuestion,
  loaded: LoadedModule,
  isFirst: boolean,
): Promise<boolean> {
  const call: Call = { question, loaded, args: decodeAll(question.args, loaded.records) };
  onEnd((ending) => tellEnded(ending, call));
  if (isFirst) await settle(question.limit);
  // For each guard V8 starts a thread: so all that runs in one go has one.
  const called = guarded(question, () => {
    if (isFirst || question.notes) tellLook('before', call);
    else {
      release(); // what was answered before must not be lost with this call
      call.before = seenAll(call.args);
    }
    const answer = callTarget(question.target, call);
    // An endless loop behind the first `await` leaves only this behind.
    if (answer.promised && question.notes) tellLook('after', call);
    return answer;
  });
  if (called.how === 'done') await tellAnswer(called.value, call);
  else if (called.how === 'threw') tellThrown(called.error, call);
  else tellEnded({ how: 'hung', afterMs: question.limit }, call);
  onEnd(undefined);
  return called.how !== 'hung';
}

function callTarget(target: CallTarget, call: Call): { result: unknown; promised: boolean } {
  const { loaded, args } = call;
  const result =
    target.of === 'binding' ? apply(loaded.binding, undefined, args) : callExported(target.name, call);
  return { result, promised: isThenable(result) };
}

function callExported(name: string, { loaded, args }: Call): unknown {
  const holder = loaded.exported.holderOf(name);
  const method = (holder as Record<string, unknown>)[name];
  if (typeof method !== 'function') throw new TypeError(`${name} is not exported any more`);
  return apply(method, holder, args);
}

function isThenable(value: unknown): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  return typeof (value as { then?: unknown }).then === 'function';
}

async function tellAnswer(
  { result, promised }: { result: unknown; promised: boolean },
  call: Call,
): Promise<void> {
  let value: unknown;
  try {
    value = await result;
  } catch (error) {
    tellThrown(error, call);
    return;
  }
  // This line runs in a microtask right behind the answer: what is not there now came too late.
  const after = attempt(() => `"result":${seen(value)},"after":${lookAt(call)}`);
  const later = call.question.lastLook === 'a tick later' ? await lookLater(call) : '';
  if (after === undefined || later === undefined) {
    tell(ended({ how: 'hung', afterMs: call.question.limit }, call));
    return;
  }
  const strays = toJson(describeStrays(call));
  tellSoon(
    json(
      `{"is":"answered","promised":${toJson(promised)},${after}${later},"strays":${strays}${argsBefore(call)}}`,
    ),
  );
}

function argsBefore({ before }: Call): string {
  return before === undefined ? '' : `,"before":${before}`;
}

/** Undefined where it could not be taken. */
async function lookLater(call: Call): Promise<string | undefined> {
  // Where a text can only get at the language, nothing it began can wait for a timer: all has its turn in one.
  await (call.loaded.uses === 'language' ? aTurn() : aTick());
  return attempt(() => `,"later":${lookAt(call)}`);
}

/** Nothing where it could not be taken. */
function tellLook(is: 'before' | 'after', call: Call): void {
  const now = attempt(() => lookAt(call));
  if (now !== undefined) tellBefore(call.question.ends, json(`{"is":"${is}","look":${now}}`));
}

/**
 * Work that may run getters of the learner's. One that loops for ever is ended by the parent, who knows what was
 * told before it: the same as with a guard, and without its price.
 */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function lookAt({ args, loaded }: Call): Json<WireLook> {
  return look(args, loaded.database, loaded.records);
}

/** Under one guard, where nothing in it needs one. */
function tellThrown(error: unknown, call: Call): void {
  const { file } = call.loaded;
  const all = guarded(call.question, () =>
    ended({ how: 'threw', error: describeThrown(error, file) }, call, lookAt(call)),
  );
  if (all.how === 'done') tell(all.value);
  else tellEnded(endingOf({ how: 'threw', error }, file, call.question), call);
}

function tellEnded(ending: WireEnding, call: Call): void {
  const last = guarded(call.question, () => lookAt(call));
  tell(ended(ending, call, last.how === 'done' ? last.value : undefined));
}

function ended(ending: WireEnding, call: Call, look?: Json<WireLook>): Json<Message> {
  const told = look === undefined ? '' : `,"look":${look}`;
  return json(`{"is":"ended","ending":${toJson(ending)}${told}${argsBefore(call)}}`);
}

function describeStrays({ loaded, question }: Call): WireThrown[] {
  const described: WireThrown[] = [];
  const strays = takeStrays();
  for (let index = 0; index < strays.length; index += 1) {
    const outcome = guarded(question, () => describeThrown(strays[index], loaded.file));
    if (outcome.how === 'done') append(described, outcome.value);
  }
  return described;
}
