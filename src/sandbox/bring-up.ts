import { setImmediate } from 'node:timers/promises';
import type { Judging } from '../outside/judging.js';
import { callIn } from './call.js';
import { startChild, type Child } from './child.js';
import { converse, type Conversation, type NextReply } from './conversation.js';
import { createLookReader, type LookReader } from './decode.js';
import { encode } from './encode.js';
import { endingOf } from './ending-of.js';
import type { Program } from './program.js';
import type { LeftOut, Module, Printed, Running } from './running.js';
import type { Message } from './wire.js';

/** How often a file is started again without the statements that did not come to an end. */
const mostAttempts = 8;
/** A second endless loop need not take as long as the first, in ms. */
const shorter = 1_000;

/** Gives the program with the statements of these indexes left out. */
export type Prepare = (leftOut: readonly number[]) => Program;

export interface BringingUp {
  /** Gives each further process. */
  readonly start?: (folder: string) => Child;
  /**
   * Gets the module when it has been asked for the first time, and nobody knows yet how it loads: what is asked of it
   * now need not wait for that. Where anything is left out in the end, no answer to that counts; where another module
   * is given later, that one's answers do.
   */
  readonly onAsked?: (module: Module) => void;
}

/**
 * Loads a learner's module. Where a top-level statement throws, hangs or ends the process, it is left
 * out and the module loaded again in a new process, so that the function can be judged all the same.
 * @throws Error where no child can be started.
 */
export async function bringUp(
  first: Child,
  prepare: Prepare,
  judging: Judging,
  { start = (folder) => startChild(judging, folder), onAsked }: BringingUp = {},
): Promise<Running> {
  const leftOut: LeftOut[] = [];
  let isTrusted = true;
  for (let child = first; ; child = start(child.folder)) {
    const indexes = leftOut.flatMap(({ statement }) => statement ?? []);
    const talk = openTalk(child, judging, { loadLimit: limitFor(leftOut, judging), isTrusted });
    const program = prepare(indexes);
    const { module, loading } = load(talk, program);
    if (leftOut.length === 0) onAsked?.(module);
    const loaded = await loading;
    if ('exports' in loaded) return running(child, module, { ...loaded, leftOut });
    if (isTrusted && program.ends === 'surely' && loaded.ending.how !== 'threw')
      isTrusted = false; // it did not end after all, and what it had told is lost: the careful way tells more
    else {
      leftOut.push(loaded);
      const isHopeless = loaded.statement === undefined || indexes.includes(loaded.statement);
      if (isHopeless || leftOut.length === mostAttempts) return notRunning(child, leftOut);
    }
    await child.stop();
  }
}

function limitFor(leftOut: readonly LeftOut[], { limits }: Judging): number {
  return leftOut.some(({ ending }) => ending.how === 'hung') ? Math.min(limits.runMs, shorter) : limits.runMs;
}

/** All that is said with one child. */
interface Talk {
  readonly conversation: Conversation;
  readonly looks: LookReader;
  /** Sent with the first question, and never again: the learner's code could read it then. */
  nonce?: string;
  /** For loading, in ms. */
  readonly loadLimit: number;
  /** For one call, in ms. */
  readonly callLimit: number;
  /** Whether calls tell what they have done so far: one that came to no good end is made again like that. */
  readonly isCareful: boolean;
}

function openTalk(
  child: Child,
  judging: Judging,
  { loadLimit, isTrusted }: { readonly loadLimit: number; readonly isTrusted: boolean },
): Talk {
  const nonce = judging.random(16);
  const conversation = converse(child, nonce);
  const { runMs, callMs = runMs } = judging.limits;
  return {
    conversation,
    looks: createLookReader(),
    nonce,
    loadLimit,
    callLimit: callMs,
    isCareful: !isTrusted || judging.limits.callMs !== undefined,
  };
}

type Loaded = Extract<Message, { is: 'loaded' }>;

interface Loading {
  readonly module: Module;
  readonly loading: Promise<Loaded | LeftOut>;
}

function load(talk: Talk, program: Program): Loading {
  const { conversation, looks, loadLimit, callLimit: limit, isCareful } = talk;
  const ends = isCareful ? 'perhaps' : program.ends;
  const notes = isCareful || program.uses === 'node';
  const asked = question(talk, { ...program, ends });
  const loading = conversation.ask(asked, loadLimit, (reply) => listen(program, reply));
  delete talk.nonce;
  const module: Module = {
    call: callIn({ conversation, program, looks, limit, ends, notes }),
    again: (other) => load(talk, other).module,
  };
  return { module, loading };
}

async function listen(program: Program, next: NextReply): Promise<Loaded | LeftOut> {
  let statement: number | undefined;
  for (;;) {
    const reply = await next();
    if ('silence' in reply) return { statement, ending: reply.silence };
    const { message } = reply;
    if (message.is === 'at') statement = message.statement;
    else if (message.is === 'loaded') return message;
    else if (message.is === 'ended') return { statement, ending: endingOf(message.ending, program) };
    else return { statement, ending: { how: 'tampered' } };
  }
}

function question({ nonce, loadLimit: limit }: Talk, program: Program): object {
  const { file, script, imports, marker, database, databaseModule, uses, ends } = program;
  const lists = Object.entries(database).map(([name, records]) => [
    name,
    records.map((record) => encode(record)),
  ]);
  return {
    nonce,
    file,
    script,
    imports,
    marker,
    databaseModule,
    uses,
    ends,
    limit,
    database: Object.fromEntries(lists) as object,
  };
}

function running(
  child: Child,
  module: Module,
  { leftOut, binding, exports }: Pick<Running, 'leftOut'> & Loaded,
): Running {
  return {
    ...module,
    leftOut,
    loaded: true,
    binding,
    exports,
    printed: () => printedBy(child),
    stop: () => child.stop(),
  };
}

/** The child writes what is printed at once: it lies in the pipes, which two turns of the event loop empty. */
async function printedBy(child: Child): Promise<Printed> {
  await setImmediate();
  await setImmediate();
  return child.printed();
}

const nothing: Module = {
  call: () => Promise.reject(new Error('A module that could not be loaded was called.')),
  again: () => nothing,
};

function notRunning(child: Child, leftOut: readonly LeftOut[]): Running {
  const none = { type: 'none' } as const;
  return {
    ...nothing,
    leftOut,
    loaded: false,
    binding: none,
    exports: { ...none, isBinding: false, properties: [] },
    printed: () => printedBy(child),
    stop: () => child.stop(),
  };
}
