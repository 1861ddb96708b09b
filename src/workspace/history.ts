import {
  existsSync,
  promises as fs,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { readRegular } from '../durable-file/read-regular.js';
import { codeOf, explained } from '../errors/system-error.js';
import { UserError } from '../errors/user-error.js';
import type { TextPlace } from './workspace.js';

const problem = v.object({ step: v.string(), kind: v.string() });
const checked = v.object({ passed: v.number(), steps: v.number(), problem: v.optional(problem) });

const reasons = [
  ...(['start-over', 'restore', 'saved-elsewhere', 'typed'] as const),
  ...(['unsaved', 'overwritten', 'given'] as const),
] as const;
const noteSchema = v.object({
  keptAt: v.pipe(v.string(), v.isoTimestamp()),
  checked: v.optional(checked),
  because: v.optional(v.picklist(reasons)),
});

export type Checked = v.InferOutput<typeof checked>;
export type Reason = (typeof reasons)[number];
type Note = v.InferOutput<typeof noteSchema>;

export type Keeping =
  { readonly checked: Checked; readonly at: Date } | { readonly because: Reason; readonly at: Date };

export interface Version {
  readonly number: number;
  readonly file: string;
  readonly keptAt: Date;
  readonly checked?: Checked;
  readonly because?: Reason;
}

const bounds = { versions: 200, bytes: 4 * 1024 * 1024 };

/** The same content again is one version. @returns its path. @throws UserError if it cannot be kept */
export async function keepVersion(
  place: TextPlace,
  text: string | Buffer,
  keeping: Keeping,
): Promise<string> {
  const folder = historyFolder(place);
  try {
    mkdirSync(folder, { recursive: true });
    const { kept, isNew } = await keepBytes(folder, Buffer.from(text));
    if (isNew || 'checked' in keeping) writeNote(kept, keeping);
    prune(folder);
    return kept;
  } catch (error) {
    throw explained(error, folder, 'written');
  }
}

async function keepBytes(folder: string, bytes: Buffer): Promise<{ kept: string; isNew: boolean }> {
  const last = versionsIn(folder).at(-1);
  if (last !== undefined && readRegular(join(folder, last)).equals(bytes))
    return { kept: join(folder, last), isNew: false };
  return { kept: await writeNext(folder, numberOf(last ?? '0') + 1, bytes), isNew: true };
}

/** The oldest first. */
export async function listVersions(place: TextPlace): Promise<Version[]> {
  const folder = historyFolder(place);
  return Promise.all(namesOf(folder).map((name) => versionAt(join(folder, name))));
}

/** @throws UserError if it is gone or not text */
export function readVersion({ file, number }: Pick<Version, 'file' | 'number'>): string {
  const bytes = bytesOf(file);
  const text = bytes?.toString('utf8');
  if (bytes && text !== undefined && Buffer.from(text).equals(bytes)) return text;
  throw new UserError(
    `Version ${String(number)} ${bytes ? 'is not UTF-8 text' : 'no longer exists'}.`,
    (commandLine) =>
      bytes ? `Its content is in ${file}.` : `\`${commandLine('history')}\` lists the others.`,
  );
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readRegular(file);
  } catch {
    return undefined;
  }
}

export function historyFolder({ workspace, lessonId }: TextPlace): string {
  return join(workspace.folder, '.oauth-lessons', 'history', lessonId);
}

/** It is not deleted while the reset can be undone. */
export function noteStartOver(place: TextPlace, kept: string): void {
  replaceNote(startOverNote(historyFolder(place)), basename(kept));
}

/** Undefined if there is nothing to undo. */
export async function startedOver(place: TextPlace): Promise<Version | undefined> {
  const folder = historyFolder(place);
  const name = nameBeforeStartOver(folder);
  if (name === undefined) return undefined;
  return (await listVersions(place)).find(({ file }) => basename(file) === name);
}

/** The same at once, without reading the version. */
export function hasStartedOver(place: TextPlace): boolean {
  const folder = historyFolder(place);
  const name = nameBeforeStartOver(folder);
  return name !== undefined && existsSync(join(folder, name));
}

export async function forgetStartOver(place: TextPlace): Promise<void> {
  await fs.rm(startOverNote(historyFolder(place)), { force: true });
}

function startOverNote(folder: string): string {
  return join(folder, 'reset.txt');
}

function nameBeforeStartOver(folder: string): string | undefined {
  try {
    return basename(readRegular(startOverNote(folder)).toString());
  } catch {
    return undefined;
  }
}

function writeNote(file: string, keeping: Keeping): void {
  const { at, ...known } = keeping;
  const note: Note = { keptAt: at.toISOString(), ...known };
  replaceNote(noteBeside(file), `${JSON.stringify(note)}\n`);
}

/** Writing into a named pipe would wait for a reader. */
function replaceNote(path: string, text: string): void {
  try {
    unlinkIfThere(path);
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw explained(error, path, 'written');
  }
}

function unlinkIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

async function versionAt(file: string): Promise<Version> {
  const { mtime } = await fs.stat(file);
  const { keptAt, ...known } = noteOf(file);
  return {
    number: numberOf(basename(file)),
    file,
    keptAt: keptAt === undefined ? mtime : new Date(keptAt),
    ...(known.checked && { checked: known.checked }),
    ...(known.because && { because: known.because }),
  };
}

function noteOf(file: string): Partial<Note> {
  try {
    return v.parse(noteSchema, JSON.parse(readRegular(noteBeside(file)).toString()));
  } catch {
    return {};
  }
}

function noteBeside(file: string): string {
  return file.replace(/\.js$/, '.json');
}

/** Keeps the newest one and the one that a reset replaced. */
function prune(folder: string): void {
  const names = versionsIn(folder);
  const sizes = names.map((name) => statSync(join(folder, name)).size);
  const spared = [names.at(-1), nameBeforeStartOver(folder)];
  let count = names.length;
  let bytes = sizes.reduce((sum, size) => sum + size, 0);
  for (const [index, name] of names.entries()) {
    if (count <= bounds.versions && bytes <= bounds.bytes) return;
    if (spared.includes(name)) continue;
    const file = join(folder, name);
    for (const path of [file, noteBeside(file)]) rmSync(path, { force: true });
    count -= 1;
    bytes -= sizes[index] ?? 0;
  }
}

function versionsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4,}\.js$/.test(name))
    .sort(byNumber);
}

function namesOf(folder: string): string[] {
  try {
    return versionsIn(folder);
  } catch {
    return [];
  }
}

function byNumber(one: string, other: string): number {
  return numberOf(one) - numberOf(other);
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10);
}

/** Another process may take the same number. */
async function writeNext(folder: string, number: number, bytes: Buffer): Promise<string> {
  const file = join(folder, `${String(number).padStart(4, '0')}.js`);
  try {
    // It may be the only copy.
    await fs.writeFile(file, bytes, { flag: 'wx', flush: true });
    return file;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return writeNext(folder, number + 1, bytes);
  }
}
