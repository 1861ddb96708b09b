import { isJudged, type Entry, type Person } from '../../verdict/report.js';
import { submissionOf } from '../../verdict/submission-of.js';
import type { FileVerdict, ReportedFinding } from '../../verdict/verdict.js';

/** By submission: `submission-017`. */
export type Aliases = ReadonlyMap<string, string>;

/** In random order, so that the numbers say nothing about names. */
export function aliasesFor(submissions: Iterable<string>, random: (bytes: number) => string): Aliases {
  const all = [...new Set(submissions)].map((name) => [random(8), name] as const).sort();
  const digits = String(all.length).length;
  return new Map(
    all.map(([, name], index) => [
      name,
      `submission-${String(index + 1).padStart(digits, '0')}${endingOf(name)}`,
    ]),
  );
}

/** A file on its own keeps its ending. */
function endingOf(submission: string): string {
  return /\.[cm]?[jt]s$/.exec(submission)?.[0] ?? '';
}

/** Without the person; paths have the alias, and the person's names are masked. Columns of the source stay the same. */
export function anonymous(entry: Entry, aliases: Aliases): Entry {
  const submission = submissionOf(entry.verdict);
  const hide = hiding(submission, aliases.get(submission) ?? 'submission', entry.person);
  const { person: _person, alias: _alias, ...rest } = entry;
  const verdict = hiddenVerdict(entry.verdict, hide);
  if (!isJudged(entry)) return { ...rest, verdict } as Entry;
  const { source, printed, seen, savedTo } = entry;
  return {
    ...rest,
    verdict,
    source: hide.inCode(source),
    printed: hide.inCode(printed),
    seen: hide.inValue(seen),
    ...(savedTo !== undefined && { savedTo: hide.inMessage(savedTo) }),
  } as Entry;
}

interface Hide {
  readonly inPath: (file: string) => string;
  readonly inMessage: (text: string) => string;
  readonly inCode: (text: string) => string;
  /** In all strings of a value, at any depth. */
  readonly inValue: <Value>(value: Value) => Value;
}

/** Shorter words are words of other languages too. */
const fewestLetters = 3;

function hiding(submission: string, alias: string, person: Person | undefined): Hide {
  const whole = [person?.name ?? '', person?.email ?? ''].filter(({ length }) => length >= fewestLetters);
  const words = whole
    .slice(0, 1)
    .flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= fewestLetters && /^\p{Lu}/u.test(word));
  const folder = withPath(submission);
  const inMessage = (text: string): string =>
    masked(
      text.replace(folder, () => alias),
      anyOf(whole, 'giu'),
    );
  return {
    inPath: (file) => (submission === '.' ? `${alias}/${file}` : alias + file.slice(submission.length)),
    inMessage,
    inCode: (text) => masked(masked(text, anyOf(whole, 'giu')), anyOf(words, 'gu')),
    inValue: (value) => hiddenIn(value, inMessage),
  };
}

/** A short name without a folder around it counts only in a path. */
function withPath(submission: string): RegExp {
  const isPath = submission.includes('/') || submission.length >= fewestLetters;
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${literally(submission)}(?=${isPath ? '(?![\\p{L}\\p{N}])' : '/'})`,
    'gu',
  );
}

function masked(text: string, names: RegExp): string {
  return text.replace(names, (found) => 'x'.repeat(found.length));
}

/** Matches nothing if there are no texts. */
function anyOf(texts: readonly string[], flags: string): RegExp {
  const any = texts.length === 0 ? '(?!)' : texts.map(literally).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function hiddenVerdict(verdict: FileVerdict, hide: Hide): FileVerdict {
  const file = hide.inPath(verdict.file);
  if (verdict.status === 'unjudged') return { ...verdict, file, reason: hide.inValue(verdict.reason) };
  const { steps, notSaved, remark } = verdict;
  return {
    ...verdict,
    file,
    steps: steps.map((step) => ({
      ...step,
      findings: step.findings.map((finding) => hiddenFinding(finding, hide)),
    })),
    ...(notSaved && { notSaved: hide.inValue(notSaved) }),
    ...(remark !== undefined && { remark: hide.inMessage(remark) }),
  };
}

/** Kinds and other names of ours stay. */
function hiddenFinding(finding: ReportedFinding, { inMessage, inValue }: Hide): ReportedFinding {
  const { message, fix, expected, actual } = finding;
  return {
    ...finding,
    message: inMessage(message),
    fix: inMessage(fix),
    ...(expected !== undefined && { expected: inValue(expected) }),
    ...(actual !== undefined && { actual: inValue(actual) }),
  };
}

function hiddenIn<Value>(value: Value, hide: (text: string) => string): Value {
  if (typeof value === 'string') return hide(value) as Value;
  if (Array.isArray(value)) return value.map((one: unknown) => hiddenIn(one, hide)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => [key, hiddenIn(one as unknown, hide)] as const);
  return Object.fromEntries(entries) as Value;
}
