import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { Foreign } from '../../src/outside/model-port.js';
import type { Evidence } from '../../src/lesson/evidence.js';

/** What the lesson was given to judge for a file, but for the facts: those are read anew from the text. */
export interface Recorded {
  readonly file: string;
  /** Whether other code stood in front of it. */
  readonly isNoisy: boolean;
  readonly evidence: Omit<Evidence, 'facts'>;
}

/** Where the recording lies: mutants run in a copy of the project, which has none. */
export function recordingFile(): string {
  const file = process.env.OAUTH_LESSONS_RECORDING;
  if (file === undefined) throw new Error('`npm run mutation` says where the recording lies.');
  return file;
}

export function toBytes(recorded: readonly Recorded[]): Buffer {
  return serialize(withoutClasses(recorded));
}

export function readRecording(): Recorded[] {
  return withClasses(deserialize(readFileSync(recordingFile()))) as Recorded[];
}

const mark = ' foreign';

function withoutClasses(value: unknown): unknown {
  return changed(value, (one) =>
    one instanceof Foreign ? { [mark]: true, type: one.type, label: one.label } : undefined,
  );
}

function withClasses(value: unknown): unknown {
  return changed(value, (one) => {
    if (!(mark in one)) return undefined;
    const { type, label } = one as unknown as Foreign;
    return new Foreign(type, label);
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
