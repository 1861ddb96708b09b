import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import * as v from 'valibot';
import { writeDurable } from '../durable-file/durable-file.js';
import { readRegular } from '../durable-file/read-regular.js';
import { locked } from '../durable-file/locked.js';
import { listenToFolder } from './folder-events.js';
import { isRunning, markOfProcess, numberingOfProcesses } from './process-mark.js';
import type { Workspace } from './workspace.js';

const schema = v.object({
  version: v.literal(1),
  id: v.string(),
  pid: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Distinguishes the process from a later one with the same number. */
  mark: v.optional(v.string()),
  host: v.string(),
  numbering: v.string(),
  since: v.pipe(v.string(), v.isoTimestamp()),
});
type Written = v.InferOutput<typeof schema>;

export interface Other {
  readonly pid: number;
  readonly host: string;
  readonly since: Date;
  readonly lastSeen: Date;
  /** `elsewhere`: another machine, so only its mark is known. */
  readonly place: 'here' | 'elsewhere';
}

export interface Presence {
  /** Undefined: the workspace is ours. */
  readonly other: Other | undefined;
  /** Waits for the other session, with a limit. */
  takeOver(): Promise<void>;
  tryAgain(): Promise<boolean>;
  end(): Promise<void>;
}

const everyMs = { sign: 10_000, look: 1_000 };
const waitMs = { here: 3_000, elsewhere: 3_000 };

/** `onTaken` is called when another `start` takes over a workspace of ours. */
export async function enterWorkspace(
  workspace: Workspace,
  { now, onTaken }: { readonly now: () => Date; readonly onTaken: (by: Other | undefined) => void },
): Promise<Presence> {
  const file = join(workspace.folder, '.oauth-lessons', 'start.json');
  const own: Written = {
    version: 1,
    id: randomBytes(8).toString('hex'),
    pid: process.pid,
    mark: await markOfProcess(process.pid),
    ...numberingOfProcesses(),
    since: now().toISOString(),
  };
  let watching: (() => void) | undefined;
  const claim = async (how: 'if free' | 'anyway'): Promise<Other | undefined> => {
    const { other, isOurs } = await claimed(file, own, how);
    if (isOurs) watching ??= watchOver(file, own, onTaken);
    return other;
  };
  const other = await claim('if free');
  return {
    other,
    takeOver: async () => {
      const former = await claim('anyway');
      if (former) await untilGone(former);
    },
    tryAgain: async () => (await claim('if free')) === undefined,
    end: async () => {
      watching?.();
      if (read(file)?.id === own.id) await fs.rm(file, { force: true }).catch(() => undefined);
    },
  };
}

interface Claim {
  readonly other: Other | undefined;
  /** An unreplaceable note says nothing about a takeover. */
  readonly isOurs: boolean;
}

/** In a read-only folder no session can leave a mark, so all continue. */
async function claimed(file: string, own: Written, how: 'if free' | 'anyway'): Promise<Claim> {
  try {
    return await locked(file, async () => {
      const written = read(file);
      const other = written?.id === own.id ? undefined : await othersOf(file, written);
      const isOurs = !other || how === 'anyway';
      if (isOurs) await writeDurable(file, `${JSON.stringify(own)}\n`);
      return { other, isOurs };
    });
  } catch {
    return { other: undefined, isOurs: false };
  }
}

function read(file: string): Written | undefined {
  try {
    return v.parse(schema, JSON.parse(readRegular(file).toString()));
  } catch {
    return undefined;
  }
}

/** Undefined if another process has its number now. */
async function othersOf(file: string, written: Written | undefined): Promise<Other | undefined> {
  if (!written) return undefined;
  const { pid, host, mark, numbering, since } = written;
  const isHere = numbering === numberingOfProcesses().numbering;
  if (isHere && !(await isSameProcess(pid, mark))) return undefined;
  const { mtime } = await fs.stat(file).catch(() => ({ mtime: new Date(since) }));
  return { pid, host, since: new Date(since), lastSeen: mtime, place: isHere ? 'here' : 'elsewhere' };
}

async function isSameProcess(pid: number, mark: string | undefined): Promise<boolean> {
  if (!isRunning(pid)) return false;
  const present = await markOfProcess(pid);
  return mark === undefined || present === undefined || present === mark;
}

function watchOver(file: string, own: Written, onTaken: (by: Other | undefined) => void): () => void {
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    clearInterval(looking);
    clearInterval(signing);
    events.stop();
  };
  const look = async (): Promise<void> => {
    const written = read(file);
    if (hasEnded || written?.id === own.id) return;
    if (!written) {
      await claimed(file, own, 'if free'); // deleted or broken, not taken over
      return;
    }
    end();
    onTaken(await othersOf(file, written));
  };
  const looking = setInterval(() => void look(), everyMs.look);
  const signing = setInterval(() => {
    const now = new Date();
    void fs.utimes(file, now, now).catch(() => undefined);
  }, everyMs.sign);
  const isNote = (name: string): boolean => name === basename(file);
  const events = listenToFolder(dirname(file), isNote, () => void look());
  return end;
}

/** A stopped or remote process may answer much later. */
async function untilGone({ pid, place: is }: Other): Promise<void> {
  if (is === 'elsewhere') return setTimeout(waitMs.elsewhere);
  const mark = await markOfProcess(pid);
  for (let waited = 0; waited < waitMs.here; waited += 50) {
    if (!(await isSameProcess(pid, mark))) return;
    await setTimeout(50);
  }
}
