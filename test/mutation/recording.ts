import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Opaque } from '../../src/outside/model-port.js';
import type { Evidence } from '../../src/lesson/evidence.js';
import { lessonText, submissions } from '../support/lesson-files.js';
import { noise, standsNoise } from '../support/noise.js';

export interface Run {
  readonly file: string;
  readonly isNoisy: boolean;
}

/** Each file, and once more with noise if it allows that. */
export function runs(): Run[] {
  const files = submissions();
  return [
    ...files.map((file) => ({ file, isNoisy: false })),
    ...files.filter(standsNoise).map((file) => ({ file, isNoisy: true })),
  ];
}

/** The facts are read again from the source. */
type Recorded = Omit<Evidence, 'facts'>;

export function writeEvidence(run: Run, evidence: Recorded): void {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(fileOf(run), serialize(withoutClasses(evidence)));
}

const read = new Map<string, Recorded>();

/** Frozen: no mutant can change it for the next. @throws Error if it was not recorded with this code */
export function readEvidence(run: Run): Recorded {
  const submission = submissionOf(run);
  const evidence =
    read.get(submission) ?? frozen(withClasses(deserialize(readFileSync(fileOf(run)))) as Recorded);
  read.set(submission, evidence);
  return evidence;
}

export function frozen<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const held of Object.values(value)) frozen(held);
  return value;
}

export function isRecorded(run: Run): boolean {
  return existsSync(fileOf(run));
}

export function textOf({ file, isNoisy }: Run): string {
  return (isNoisy ? noise : '') + lessonText(file);
}

/** The name of the file decides about the format. */
export function submissionOf(run: Run): string {
  return `${extname(run.file)} ${textOf(run)}`;
}

/** A change of anything that it depends on changes the name. */
function fileOf(run: Run): string {
  return join(folder(), createHash('sha256').update(codeThatRuns).update(submissionOf(run)).digest('hex'));
}

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** Nothing of this is mutated. */
const codeThatRuns = ['sandbox', 'referee', 'judge', 'outside']
  .flatMap((room) =>
    readdirSync(join(source, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(source, room, file),
    ),
  )
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Mutants run in a copy of the project, which has no recording. */
function folder(): string {
  const path = process.env.OAUTH_LESSONS_RECORDING;
  if (path === undefined) throw new Error('`npm run mutation` says where the recording lies.');
  return path;
}

const mark = ' foreign';

function withoutClasses(value: unknown): unknown {
  return changed(value, (one) =>
    one instanceof Opaque ? { [mark]: true, type: one.type, label: one.label } : undefined,
  );
}

function withClasses(value: unknown): unknown {
  return changed(value, (one) => {
    if (!(mark in one)) return undefined;
    const { type, label } = one as unknown as Opaque;
    return new Opaque(type, label);
  });
}

function changed(value: unknown, change: (value: object) => unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const other = change(value);
  if (other !== undefined) return other;
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, changed(held, change)]));
}
