import { setImmediate } from 'node:timers/promises';
import type { LoadedApp, SeenUse } from '../../outside/app-port.js';
import type { Judging } from '../../outside/judging.js';
import type { Snapshot } from '../../outside/model-port.js';
import type { Message, WireDatabase, WireSnapshot } from '../wire.js';
import { endingOf, makeCalls } from './call.js';
import { startChild, type Child } from './child.js';
import { converse, type QuestionToAsk, type Conversation } from './conversation.js';
import { BadValueError, ValueReader } from './decode.js';
import { encode } from './encode.js';
import type { Program } from './program.js';
import { makeRequests } from './requests.js';
import type { LeftOut, Printed, Running } from './running.js';

const maxAttempts = 8;
const shorterMs = 1_000;

export type Prepare = (leftOut: readonly number[]) => Program;

/** Statements that fail are left out in a new process. @throws Error if no child can be started */
export async function loadModule(
  first: Child,
  prepare: Prepare,
  judging: Judging,
  start: (folder: string) => Child = (folder) => startChild(judging, folder),
): Promise<Running> {
  const leftOut: LeftOut[] = [];
  for (let child = first; ; child = start(child.folder)) {
    const indexes = leftOut.flatMap(({ statement }) => statement ?? []);
    const loading: Loading = {
      child,
      conversation: converse(child, judging),
      values: new ValueReader(),
      judging,
    };
    const program = prepare(indexes);
    const loaded = await load(loading, program, limitFor(leftOut, judging));
    if ('exports' in loaded) return running(loading, program, { ...loaded, leftOut });
    leftOut.push(loaded);
    const isHopeless = loaded.statement === undefined || indexes.includes(loaded.statement);
    if (isHopeless || leftOut.length === maxAttempts) return notRunning(child, leftOut);
    await child.stop();
  }
}

/** Nothing is left out: a server that does not load cannot answer. @throws Error if no child can be started */
export async function loadOnce(child: Child, program: Program, judging: Judging): Promise<Running> {
  const values = new ValueReader();
  const loading: Loading = { child, conversation: converse(child, judging), values, judging };
  const loaded = await load(loading, program, judging.limits.runMs);
  return 'exports' in loaded
    ? running(loading, program, { ...loaded, leftOut: [] })
    : notRunning(child, [loaded]);
}

function limitFor(leftOut: readonly LeftOut[], { limits }: Judging): number {
  return leftOut.some(({ ending }) => ending.type === 'hung')
    ? Math.min(limits.runMs, shorterMs)
    : limits.runMs;
}

interface Loading {
  readonly child: Child;
  readonly conversation: Conversation;
  readonly values: ValueReader;
  readonly judging: Judging;
}

type Loaded = Omit<Extract<Message, { type: 'loaded' }>, 'type' | 'app'> & {
  readonly app?: LoadedApp | undefined;
};

async function load(
  { conversation, values }: Loading,
  program: Program,
  limitMs: number,
): Promise<Loaded | LeftOut> {
  let statement: number | undefined;
  const uses: SeenUse[] = [];
  const reply = await conversation.ask(questionFor(program, limitMs, values), (note) => {
    if (note.type === 'reached') statement = note.statement;
    if (note.type === 'library') uses.push({ ...note.use, request: note.request });
    return note.type === 'asked' ? noRecord : undefined;
  });
  switch (reply.type) {
    case 'loaded':
      return {
        binding: reply.binding,
        exports: reply.exports,
        ...(reply.app && { app: { ...reply.app, uses } }),
      };
    case 'ended':
      return { statement, ending: endingOf(reply.ending, program) };
    case 'silent':
      return { statement, ending: reply.ending };
    default:
      return { statement, ending: { type: 'tampered' } };
  }
}

/** The model knows nothing before the first request. */
const noRecord = { type: 'returned', value: { type: 'undefined' }, afterMs: 0 };

function questionFor(
  program: Program,
  limitMs: number,
  values: ValueReader,
): Extract<QuestionToAsk, { type: 'load' }> {
  const {
    file,
    script,
    imports = null,
    marker,
    database,
    databaseModules,
    modules,
    aheadMs = null,
    app = null,
  } = program;
  return {
    type: 'load',
    limitMs,
    file,
    script,
    imports,
    marker,
    databaseModules,
    modules,
    aheadMs,
    app,
    database: wireDatabase(database, values),
  };
}

function wireDatabase(database: Program['database'], values: ValueReader): WireDatabase {
  const lists = Object.entries(database).map(([name, records]) => {
    const numbers = values.listNumbers(name, records);
    return [name, records.map((record, index) => ({ v: encode(record), i: numbers[index] ?? 0 }))] as const;
  });
  return Object.fromEntries(lists);
}

function running(loading: Loading, program: Program, known: Loaded & Pick<Running, 'leftOut'>): Running {
  const { child, conversation, values, judging } = loading;
  const { limits } = judging;
  const limitMs = limits.runMs;
  return {
    ...known,
    loaded: true,
    call: (calls) => makeCalls({ conversation, program, values, limits }, calls),
    request: (requests, listening) => makeRequests({ conversation, program, limits }, requests, listening),
    snapshot: async () => {
      const reply = await conversation.ask({ type: 'snapshot', limitMs }, () => undefined);
      return reply.type === 'snapshot' ? firstSnapshot(reply.snapshot, program, values) : undefined;
    },
    replaceRecords: async (database, aheadMs = program.aheadMs) => {
      await conversation.ask(
        { type: 'records', limitMs, database: wireDatabase(database, values), aheadMs: aheadMs ?? null },
        () => undefined,
      );
      return running(loading, { ...program, database, ...(aheadMs !== undefined && { aheadMs }) }, known);
    },
    reload: async (next) => {
      const loaded = await load(loading, next, limitMs);
      return 'exports' in loaded
        ? running(loading, next, { ...loaded, leftOut: [] })
        : notRunning(child, [loaded]);
    },
    printed: () => printedBy(child),
  };
}

function firstSnapshot(look: WireSnapshot, program: Program, values: ValueReader): Snapshot | undefined {
  try {
    return values.snapshots(look, program.place)[0];
  } catch (error) {
    if (error instanceof BadValueError) return undefined;
    throw error;
  }
}

/** Two turns of the event loop read the pipes. */
async function printedBy(child: Child): Promise<Printed> {
  await setImmediate();
  await setImmediate();
  return child.printed();
}

function notRunning(child: Child, leftOut: readonly LeftOut[]): Running {
  const none = { type: 'none' } as const;
  const refuse = (): Promise<never> =>
    Promise.reject(new Error('A module that could not be loaded was used.'));
  return {
    leftOut,
    loaded: false,
    binding: none,
    exports: { ...none, isBinding: false, properties: [] },
    call: refuse,
    request: refuse,
    snapshot: refuse,
    replaceRecords: refuse,
    reload: refuse,
    printed: () => printedBy(child),
  };
}
