import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, promises as fs, renameSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { readRegular } from '../durable-file/read-regular.js';
import type { TextPlace } from './history.js';

/** What was typed and not saved, as it outlives the process in which it was typed. */
export interface Unsaved {
  readonly text: string;
  /** Offset of the cursor in UTF-16 units. */
  readonly cursor: number;
  /** What the file held when this was typed. */
  readonly base: string;
  /** Two texts stood against each other, and nobody had chosen yet. */
  readonly isUndecided: boolean;
  readonly at: Date;
}

/** Keeps one session's unsaved text. Each session has a file of its own: two of them never write over each other. */
export interface Journal {
  /** Where it is, when there is something in it. */
  readonly file: string;
  /** Writes the text down, at once or right behind the write that is under way; undefined where all is saved. */
  keep(unsaved: Unsaved | undefined): void;
  /** When it is written; false where it could not be. */
  isWritten(): Promise<boolean>;
  /** When all of it is on the disk. `left` says that the learner went away by their own will. */
  end(how: 'left' | 'ended'): Promise<void>;
  /** The same where the process ends this very moment, and nothing can be waited for. */
  readonly endNow: () => void;
}

/** An entry that an earlier session left behind. */
export interface Entry extends Omit<Unsaved, 'base'> {
  readonly file: string;
  /** Whether the session was left by the learner's will; else the tool, the terminal or the machine ended it. */
  readonly wasLeft: boolean;
  /** Whether the file held this text when the entry was written. */
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

/** In bytes: a text of the largest size, with every sign of it escaped. */
const largest = 8 * 1024 * 1024;
/** How long nothing may be typed before the entry is brought onto the disk itself, in ms. */
const calm = 250;

/** Begins the journal of one session. Where it cannot be written, the session goes on without. */
export function openJournal(place: TextPlace): Journal {
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
  const writer = createWriter(write);
  let timer: NodeJS.Timeout | undefined;
  return {
    file,
    keep: (unsaved) => {
      if (unsaved === undefined && last === undefined) return;
      last = unsaved;
      writer.write(false);
      clearTimeout(timer);
      // What a process has handed over survives it at once; a power cut only what is on the disk.
      if (unsaved) timer = setTimeout(() => writer.write(true), calm);
    },
    isWritten: () => writer.done(),
    end: async (how) => {
      clearTimeout(timer);
      wasLeft = how === 'left';
      if (last) writer.write(true);
      await writer.done();
    },
    endNow: () => {
      if (last) writeNow(file, written(last, false));
    },
  };
}

/** What cannot be written is lost then: nobody is left whom that could be told. */
function writeNow(file: string, entry: Written): void {
  const temporary = `${file}.last`; // the other one may be under way
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(temporary, JSON.stringify(entry));
    renameSync(temporary, file);
  } catch {
    // The process ends for another reason, and says that.
  }
}

/** One write at a time; what was asked for meanwhile is done once, and last. */
function createWriter(write: (isSynced: boolean) => Promise<void>): {
  write(isSynced: boolean): void;
  /** Whether the last one succeeded. */
  done(): Promise<boolean>;
} {
  let running: Promise<void> | undefined;
  let next: { isSynced: boolean } | undefined;
  let hasFailed = false;
  const run = async (isSynced: boolean): Promise<void> => {
    hasFailed = await write(isSynced).then(
      () => false,
      () => true, // a read-only folder, a full disk
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

/** All that lies in the journal of a lesson. */
export interface Left {
  /** The newest last. */
  readonly entries: readonly Entry[];
  /** What is no entry of ours: it was put aside under this name, for a person to look at. */
  readonly broken: readonly string[];
}

/** What sessions but our own left behind. Nothing in this folder keeps anybody from going on. */
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

/** When the text of an entry is safe elsewhere. */
export async function forgetEntry({ file }: Pick<Entry, 'file'>): Promise<void> {
  await fs.rm(file, { force: true }).catch(() => undefined);
}

function journalFolder({ workspace, lessonId }: TextPlace): string {
  return join(workspace.folder, '.oauth-lessons', 'journal', lessonId);
}

/** The entry in a file; where there is none, the name under which that file lies now. */
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
