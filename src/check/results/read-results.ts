import { resolve } from 'node:path';
import { readDurable } from '../../durable-file/durable-file.js';
import { UserError } from '../../errors/user-error.js';
import { printable } from '../../verdict/printable.js';
import type { Entry, JudgedLesson } from '../../verdict/report.js';
import type { FileVerdict, UnjudgedVerdict } from '../../verdict/verdict.js';
import { entryProblem } from './entry-shape.js';

/** What a killed check leaves is a whole line or the beginning of one. */
export type CutLine = 'refused' | 'ignored';

/**
 * The results that `--reporter jsonl` wrote to a file; undefined if there is no file.
 * @throws UserError if a line is broken, or another version wrote it
 */
export function readResults(path: string, cwd: string, cutLine: CutLine): Entry[] | undefined {
  const text = readDurable(resolve(cwd, path));
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  const isCut = lines.at(-1) !== '';
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const isLast = index === lines.length - 1;
    if (isLast && isCut && cutLine === 'ignored' && parsed(line) === undefined) return [];
    return entryIn(line, `${path}, line ${String(index + 1)},`);
  });
}

/** Empty for the closing line. */
function entryIn(line: string, place: string): Entry[] {
  const value = parsed(line);
  if (value === undefined) throw broken(place, 'is not JSON: it was cut off or changed');
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw broken(place, 'is not a result of `check --reporter jsonl`');
  const { version } = value as { version?: unknown };
  if (version !== 1) throw otherVersion(place, version);
  if ('counts' in value) return [];
  const problem = entryProblem(value);
  if (problem !== undefined) throw broken(place, `is not a result of \`check --reporter jsonl\`: ${problem}`);
  return [entryOf(value as Line)];
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

type Line = FileVerdict & Omit<JudgedLesson, 'verdict'> & { readonly version: 1; readonly judgedBy: string };

function entryOf(line: Line): Entry {
  const { version: _version, judgedBy, checkedAt, ms, limitMs, hash, ...more } = line;
  const { source, isUnread, seen, printed, printedIsCut, stores, savedTo, ...verdict } = more;
  const checked = { judgedBy, ...present({ checkedAt, ms, limitMs, hash }) };
  if (verdict.status === 'unjudged') return { verdict: verdict as UnjudgedVerdict, ...checked };
  const judged = { verdict, source, seen, printed, printedIsCut };
  return { ...judged, ...checked, ...present({ isUnread, stores, savedTo }) };
}

type Present<All> = { [Key in keyof All]?: Exclude<All[Key], undefined> };

function present<All extends object>(all: All): Present<All> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<All>;
}

function broken(place: string, what: string): UserError {
  return new UserError(
    `${printable(place)} ${what}.`,
    'Remove the line, or check again. Nothing was written.',
  );
}

function otherVersion(place: string, version: unknown): UserError {
  const found = version === undefined ? 'no version' : `version ${printable(JSON.stringify(version))}`;
  return new UserError(
    `${printable(place)} has ${found}, but this oauth-lessons reads version 1.`,
    'Use the oauth-lessons that wrote the file, or check again with this one.',
  );
}
