import { setImmediate } from 'node:timers/promises';
import type { Judging } from '../outside/judging.js';
import type { Answer } from '../outside/model-port.js';
import { callIn } from './call.js';
import { startChild, type Child } from './child.js';
import { converse, type Conversation } from './conversation.js';
import { createLookReader, type LookReader } from './decode.js';
import { encode } from './encode.js';
import { endingOf } from './ending-of.js';
import type { Program } from './program.js';
import type { LeftOut, Printed, Running } from './running.js';
import type { Message } from './wire.js';

/** How often a file is started again without the statements that did not come to an end. */
const mostAttempts = 8;
/** A second endless loop need not take as long as the first, in ms. */
const shorter = 1_000;

/** Gives the program with the statements of these indexes left out. */
export type Prepare = (leftOut: readonly number[]) => Program;

/**
 * Loads a learner's module. Where a top-level statement throws, hangs or ends the process, it is left
 * out and the module loaded again in a new process, so that the function can be judged all the same.
 * @param start gives each further process
 * @throws Error where no child can be started.
 */
export async function bringUp(
  first: Child,
  prepare: Prepare,
  judging: Judging,
  start: (folder: string) => Child = (folder) => startChild(judging, folder),
): Promise<Running> {
  const leftOut: LeftOut[] = [];
  let child = first;
  for (let attempt = 1; ; attempt += 1) {
    const indexes = leftOut.flatMap(({ statement }) => statement ?? []);
    const talk = await openTalk(child, judging, limitFor(leftOut, judging));
    const loaded = await load(talk, prepare(indexes));
    if ('call' in loaded) return { ...loaded, leftOut };
    leftOut.push(loaded);
    const isHopeless = loaded.statement === undefined || indexes.includes(loaded.statement);
    if (isHopeless || attempt === mostAttempts) return notRunning(child, leftOut);
    await child.stop();
    child = start(child.folder);
  }
}

function limitFor(leftOut: readonly LeftOut[], { limits }: Judging): number {
  return leftOut.some(({ ending }) => ending.how === 'hung') ? Math.min(limits.runMs, shorter) : limits.runMs;
}

/** All that is said with one child. */
interface Talk {
  readonly child: Child;
  readonly conversation: Conversation;
  readonly readLook: LookReader;
  /** Sent with the first question, and never again: the learner's code could read it then. */
  nonce?: string;
  /** For loading, in ms. */
  readonly loadLimit: number;
  /** For one call, in ms. */
  readonly callLimit: number;
}

async function openTalk(child: Child, judging: Judging, loadLimit: number): Promise<Talk> {
  const nonce = judging.random(16);
  const conversation = converse(child, nonce);
  await child.ready();
  const { runMs, callMs = runMs } = judging.limits;
  return { child, conversation, readLook: createLookReader(), nonce, loadLimit, callLimit: callMs };
}

async function load(talk: Talk, program: Program): Promise<Running | LeftOut> {
  const { conversation, loadLimit } = talk;
  conversation.send(question(talk, program));
  conversation.expect(loadLimit);
  delete talk.nonce;
  let statement: number | undefined;
  for (;;) {
    const reply = await conversation.reply();
    if ('silence' in reply) return { statement, ending: reply.silence };
    const { message } = reply;
    if (message.is === 'at') statement = message.statement;
    else if (message.is === 'loaded') return running(talk, program, message);
    else if (message.is === 'ended') return { statement, ending: endingOf(message.ending, program) };
    else return { statement, ending: { how: 'tampered' } };
  }
}

function question({ nonce, loadLimit: limit }: Talk, program: Program): object {
  const { file, script, imports, marker, database, databaseModule, uses } = program;
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
    limit,
    database: Object.fromEntries(lists) as object,
  };
}

type Loaded = Extract<Message, { is: 'loaded' }>;

function running(talk: Talk, program: Program, { binding, exports }: Loaded): Running {
  const { child, conversation, readLook, callLimit } = talk;
  return {
    leftOut: [],
    loaded: true,
    binding,
    exports,
    call: callIn({ conversation, program, readLook, limit: callLimit }),
    again: (other) => {
      const loaded = load(talk, other);
      return { call: callIn({ conversation, program: other, readLook, limit: callLimit }, loaded) };
    },
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

function noCall(): Promise<Answer> {
  return Promise.reject(new Error('A module that could not be loaded was called.'));
}

function notRunning(child: Child, leftOut: readonly LeftOut[]): Running {
  const none = { type: 'none' } as const;
  return {
    leftOut,
    loaded: false,
    binding: none,
    exports: { ...none, isBinding: false, properties: [] },
    call: noCall,
    again: () => ({ call: noCall }),
    printed: () => printedBy(child),
    stop: () => child.stop(),
  };
}
