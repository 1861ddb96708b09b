import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, promises as fs, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readRegular } from '../durable-file/read-regular.js';
import type { TextPlace } from './workspace.js';

export interface Unsaved {
  readonly text: string;
  /** In UTF-16 units. */
  readonly cursor: number;
  readonly base: string;
  /** The learner had not decided between two versions. */
  readonly isUndecided: boolean;
  readonly at: Date;
}

/** One file for each session: sessions never overwrite each other. */
export interface Journal {
  readonly file: string;
  /** Undefined: everything is saved. */
  keep(unsaved: Unsaved | undefined): void;
  isWritten(): Promise<boolean>;
  /** Resolves when all is on the disk. `left`: on purpose. */
  end(how: 'left' | 'ended'): Promise<void>;
  /** For the exit of the process. */
  readonly endNow: () => void;
}

export interface Entry extends Omit<Unsaved, 'base'> {
  readonly file: string;
  /** On purpose, not by a crash or a signal. */
  readonly wasLeft: boolean;
  isBasedOn(text: string): boolean;
}

const schema = v.object({
  version: v.literal(1),
  text: v.string(),
  cursor: v.pipe(v.number(), v.integer(), v.minValue(0)),
  base: v.string(),
  isUndecided: v.boolean(),
  wasLeft: v.boolean(),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
type Written = v.InferOutput<typeof schema>;

/** The largest source, fully escaped. */
const largest = 8 * 1024 * 1024;
const calmMs = 250;

/**
 * The session continues if the journal cannot be written.
 * @param onFailure - called once until a write succeeds again
 */
export function openJournal(place: TextPlace, onFailure: (error: unknown) => void): Journal {
  const folder = journalFolder(place);
  const name = randomBytes(6).toString('hex');
  const file = join(folder, `${name}.json`);
  const temporary = join(folder, `${name}.tmp`);
  let last: Unsaved | undefined;
  let wasLeft = false;
  const write = async (isSynced: boolean): Promise<void> => {
    const unsaved = last;
    if (!unsaved) return fs.rm(file, { force: true });
    await fs.mkdir(folder, { recursive: true });
    await fs.writeFile(temporary, JSON.stringify(written(unsaved, wasLeft)), { flush: isSynced });
    await fs.rename(temporary, file);
  };
  const writer = createWriter(write, onFailure);
  let timer: NodeJS.Timeout | undefined;
  return {
    file,
    keep: (unsaved) => {
      if (unsaved === undefined && last === undefined) return;
      last = unsaved;
      writer.write(false);
      clearTimeout(timer);
      // Written data survives the process; only synced data survives a power cut.
      if (unsaved) timer = setTimeout(() => writer.write(true), calmMs);
    },
    isWritten: () => writer.done(),
    end: async (how) => {
      clearTimeout(timer);
      wasLeft = how === 'left';
      if (last) writer.write(true);
      await writer.done();
    },
    endNow: () => {
      if (last) writeInstead(join(folder, `${name}-end.json`), [temporary, file], written(last, false));
    },
  };
}

/** A write that Node has begun still ends in another thread: it must not replace or remove this entry. */
function writeInstead(file: string, others: readonly string[], entry: Written): void {
  const temporary = `${file}.last`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify(entry));
    renameSync(temporary, file);
    for (const other of others) rmSync(other, { force: true });
  } catch {
    // The process exits with another error already.
  }
}

function createWriter(
  write: (isSynced: boolean) => Promise<void>,
  onFailure: (error: unknown) => void,
): {
  write(isSynced: boolean): void;
  done(): Promise<boolean>;
} {
  let running: Promise<void> | undefined;
  let next: { isSynced: boolean } | undefined;
  let hasFailed = false;
  const run = async (isSynced: boolean): Promise<void> => {
    hasFailed = await write(isSynced).then(
      () => false,
      (error: unknown) => {
        if (!hasFailed) onFailure(error);
        return true;
      },
    );
    const { isSynced: again } = next ?? {};
    next = undefined;
    if (again !== undefined) await run(again);
  };
  return {
    write: (isSynced) => {
      if (running) next = { isSynced: isSynced || (next?.isSynced ?? false) };
      else running = run(isSynced).finally(() => (running = undefined));
    },
    done: async () => {
      while (running) await running;
      return !hasFailed;
    },
  };
}

function written({ base, at, ...unsaved }: Unsaved, wasLeft: boolean): Written {
  return { version: 1, ...unsaved, base: markOf(base), wasLeft, at: at.toISOString() };
}

export interface Left {
  /** The newest last. */
  readonly entries: readonly Entry[];
  /** Renamed files that are not entries of ours. */
  readonly broken: readonly string[];
}

/** Nothing in this folder may stop a session. */
export async function readJournal(place: TextPlace, own?: Pick<Journal, 'file'>): Promise<Left> {
  const folder = journalFolder(place);
  const names = await fs.readdir(folder).catch((): string[] => []);
  const files = names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name));
  const read = await Promise.all(files.filter((file) => file !== own?.file).map(readEntry));
  const entries = read.filter((one) => typeof one !== 'string');
  return {
    entries: entries.sort((one, other) => one.at.getTime() - other.at.getTime()),
    broken: read.filter((one) => typeof one === 'string'),
  };
}

export async function forgetEntry({ file }: Pick<Entry, 'file'>): Promise<void> {
  await fs.rm(file, { force: true }).catch(() => undefined);
}

function journalFolder({ workspace, lessonId }: TextPlace): string {
  return join(workspace.folder, '.oauth-lessons', 'journal', lessonId);
}

async function readEntry(file: string): Promise<Entry | string> {
  try {
    const { base, at, text, cursor, ...known } = v.parse(
      schema,
      JSON.parse(readRegular(file, refuseLarge).toString()),
    );
    const isBasedOn = (held: string): boolean => markOf(held) === base;
    return { ...known, file, text, isBasedOn, cursor: Math.min(cursor, text.length), at: new Date(at) };
  } catch {
    const aside = `${file}.broken`;
    await fs.rename(file, aside).catch(() => undefined);
    return aside;
  }
}

function refuseLarge({ size }: Stats): void {
  if (size > largest) throw new RangeError('The entry is too large.');
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
