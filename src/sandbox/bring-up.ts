import type { Judging } from '../outside/judging.js';
import type { Answer } from '../outside/model-port.js';
import { callIn } from './call.js';
import { startChild, type Child } from './child.js';
import { converse, type Conversation } from './conversation.js';
import { encode } from './encode.js';
import { endingOf } from './ending-of.js';
import type { Program } from './program.js';
import type { LeftOut, Running } from './running.js';
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
 * @throws Error where no child can be started.
 */
export async function bringUp(first: Child, prepare: Prepare, judging: Judging): Promise<Running> {
  const leftOut: LeftOut[] = [];
  let child = first;
  for (let attempt = 1; ; attempt += 1) {
    const indexes = leftOut.flatMap(({ statement }) => statement ?? []);
    const loading = { child, program: prepare(indexes), judging, limit: limitFor(leftOut, judging) };
    const loaded = await load(loading);
    if ('exports' in loaded) return running(loading, loaded, leftOut);
    leftOut.push(loaded);
    const isHopeless = loaded.statement === undefined || indexes.includes(loaded.statement);
    if (isHopeless || attempt === mostAttempts) return notRunning(child, leftOut);
    await child.stop();
    child = startChild(judging, child.folder);
  }
}

function limitFor(leftOut: readonly LeftOut[], { limits }: Judging): number {
  return leftOut.some(({ ending }) => ending.how === 'hung') ? Math.min(limits.runMs, shorter) : limits.runMs;
}

interface Loading {
  readonly child: Child;
  readonly program: Program;
  readonly judging: Judging;
  readonly limit: number;
}

type Loaded = Extract<Message, { is: 'loaded' }> & { readonly conversation: Conversation };

async function load({ child, program, judging, limit }: Loading): Promise<Loaded | LeftOut> {
  const nonce = judging.random(16);
  const conversation = converse(child, nonce);
  await child.ready();
  conversation.send(question(program, nonce, limit), limit);
  let statement: number | undefined;
  for (;;) {
    const reply = await conversation.reply();
    if ('silence' in reply) return { statement, ending: reply.silence };
    const { message } = reply;
    if (message.is === 'at') statement = message.statement;
    else if (message.is === 'loaded') return { ...message, conversation };
    else if (message.is === 'ended') return { statement, ending: endingOf(message.ending, program) };
    else return { statement, ending: { how: 'tampered' } };
  }
}

function question(
  { file, script, marker, database, databaseFile }: Program,
  nonce: string,
  limit: number,
): object {
  const lists = Object.entries(database).map(([name, records]) => [
    name,
    records.map((record) => encode(record)),
  ]);
  return { nonce, file, script, marker, databaseFile, limit, database: Object.fromEntries(lists) as object };
}

function running({ child, program, judging }: Loading, loaded: Loaded, leftOut: readonly LeftOut[]): Running {
  const call = callIn({ conversation: loaded.conversation, program, limit: judging.limits.runMs });
  return {
    leftOut,
    loaded: true,
    binding: loaded.binding,
    exports: loaded.exports,
    call,
    stop: () => child.stop(),
  };
}

function notRunning(child: Child, leftOut: readonly LeftOut[]): Running {
  const none = { type: 'none' } as const;
  return {
    leftOut,
    loaded: false,
    binding: none,
    exports: { ...none, isBinding: false, properties: [] },
    call: (): Promise<Answer> => Promise.reject(new Error('A module that could not be loaded was called.')),
    stop: () => child.stop(),
  };
}
