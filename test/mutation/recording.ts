import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { Opaque } from '../../src/outside/model-port.js';
import type { Evidence } from '../../src/lesson/evidence.js';
import { lessonText, submissions } from '../support/lesson-files.js';
import { noise, standsNoise } from '../support/noise.js';

/** A submission that was judged, with other code in front of it or not. */
export interface Run {
  readonly file: string;
  readonly isNoisy: boolean;
}

/** Every submission that comes with the lesson, and those that stand it once more with noise. */
export function runs(): Run[] {
  const files = submissions();
  return [
    ...files.map((file) => ({ file, isNoisy: false })),
    ...files.filter(standsNoise).map((file) => ({ file, isNoisy: true })),
  ];
}

/** What the lesson was given to judge for a file, but for the facts: those are read anew from the text. */
type Recorded = Omit<Evidence, 'facts'>;

export function writeEvidence(run: Run, evidence: Recorded): void {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(fileOf(run), serialize(withoutClasses(evidence)));
}

const read = new Map<string, Recorded>();

/**
 * What was recorded of a run: read once, and frozen, so that no mutant can leave anything in it for the next.
 * @throws where the run was never recorded, or with other code of ours
 */
export function readEvidence(run: Run): Recorded {
  const submission = submissionOf(run);
  const evidence =
    read.get(submission) ?? frozen(withClasses(deserialize(readFileSync(fileOf(run)))) as Recorded);
  read.set(submission, evidence);
  return evidence;
}

/** The same value, which nothing can change any more. */
export function frozen<Value>(value: Value): Value {
  if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const held of Object.values(value)) frozen(held);
  return value;
}

export function isRecorded(run: Run): boolean {
  return existsSync(fileOf(run));
}

/** What the judge reads: the text of the file, and the noise. */
export function textOf({ file, isNoisy }: Run): string {
  return (isNoisy ? noise : '') + lessonText(file);
}

/** The same for the same: the text, and what it is taken for because of the file's name. */
export function submissionOf(run: Run): string {
  return `${extname(run.file)} ${textOf(run)}`;
}

/** Named by all that it comes from, so that a recording is made anew when one of these has changed, and only then. */
function fileOf(run: Run): string {
  return join(folder(), createHash('sha256').update(codeThatRuns).update(submissionOf(run)).digest('hex'));
}

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** What runs a submission, and what it is asked: nothing of this is mutated. */
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

/** Where the recording lies: mutants run in a copy of the project, which has none. */
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

/** A copy in which some objects stand for others. */
function changed(value: unknown, change: (value: object) => unknown): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const other = change(value);
  if (other !== undefined) return other;
  if (Array.isArray(value)) return value.map((item) => changed(item, change));
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, changed(held, change)]));
}
