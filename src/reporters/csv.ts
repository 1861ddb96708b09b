import papa from 'papaparse';
import { printable } from '../verdict/printable.js';
import { isJudged, type Entry } from '../verdict/report.js';
import { submissionOf } from '../verdict/submission-of.js';
import type { FileVerdict } from '../verdict/verdict.js';
import { hasNothing, order } from './class/overview.js';
import { problemsOf } from './finding-text.js';
import type { CreateReporter } from './reporter.js';

/** RFC 4180: a row for each submission, with a point for each step that passes. */
export const csv: CreateReporter = () => {
  const submissions = new Map<string, Result[]>();
  const columns = new Map<string, Set<string>>();
  return {
    each: (entry) => {
      const { verdict, person } = entry;
      const key = person?.id ?? submissionOf(verdict);
      submissions.set(key, [...(submissions.get(key) ?? []), resultOf(entry)]);
      const steps = columns.get(verdict.id) ?? new Set();
      columns.set(verdict.id, steps);
      for (const { id } of verdict.steps) steps.add(id);
      return '';
    },
    end: () => tableOf([...submissions.values()], columns),
  };
};

/** Without the source: a class of any size fits into memory. */
interface Result {
  readonly verdict: Pick<FileVerdict, 'id' | 'file' | 'status'>;
  readonly entry: Pick<Entry, 'person' | 'alias' | 'ms' | 'hash'>;
  readonly passed: ReadonlySet<string>;
  readonly isMissing: boolean;
  readonly problem:
    { readonly kind: string; readonly message: string; readonly line?: number | undefined } | undefined;
}

function resultOf(entry: Entry): Result {
  const { person, alias, ms, hash } = entry;
  const { id, file, status, steps } = entry.verdict;
  const passed = steps.filter((step) => step.status === 'passed').map((step) => step.id);
  const [problem] = steps.flatMap(({ findings }) => problemsOf(findings));
  const reason = isJudged(entry) ? undefined : { kind: 'unjudged', message: entry.verdict.reason.message };
  return {
    verdict: { id, file, status },
    entry: {
      ...(person && { person }),
      ...(alias !== undefined && { alias }),
      ms: ms ?? 0,
      hash: hash ?? '',
    },
    passed: new Set(passed),
    isMissing: hasNothing(steps),
    problem: reason ?? (problem && { kind: problem.kind, message: problem.message, line: problem.line }),
  };
}

type Columns = ReadonlyMap<string, ReadonlySet<string>>;
type Cell = string | number;

function tableOf(submissions: readonly (readonly Result[])[], columns: Columns): string {
  const results = submissions.flat();
  const has = {
    people: results.some(({ entry }) => entry.person),
    aliases: results.some(({ entry }) => entry.alias !== undefined),
  };
  const steps = [...columns].flatMap(([lesson, ids]) => [...ids].map((id) => [lesson, id] as const));
  const head = [
    ...(has.people ? ['id', 'name', 'email'] : []),
    'submission',
    ...(has.aliases ? ['alias'] : []),
    ...['status', 'points', 'of'],
    ...steps.map(([lesson, id]) => `${lesson} ${id}`),
    ...['first finding', 'message', 'file', 'line', 'ms', 'sha256'],
  ];
  const rows = submissions
    .toSorted(([one], [other]) => order(one?.verdict.file ?? '', other?.verdict.file ?? ''))
    .map((all) => rowOf(all, steps, has));
  return written([head, ...rows]);
}

function rowOf(
  all: readonly Result[],
  steps: readonly (readonly [lesson: string, id: string])[],
  has: { readonly people: boolean; readonly aliases: boolean },
): Cell[] {
  const [first] = all;
  const { person, alias } = first?.entry ?? {};
  // No points at all: the machine is the cause, not the learner.
  const isUnjudged = all.some(({ verdict }) => verdict.status === 'unjudged');
  const points = steps.map(([lesson, id]) =>
    all.some(({ verdict, passed }) => verdict.id === lesson && passed.has(id)) ? 1 : 0,
  );
  const troubled = all.find(({ problem }) => problem) ?? first;
  return [
    ...(has.people ? [person?.id ?? '', person?.name ?? '', person?.email ?? ''] : []),
    first ? submissionOf(first.verdict) : '',
    ...(has.aliases ? [alias ?? ''] : []),
    statusOf(all),
    isUnjudged ? '' : points.reduce((sum: number, point) => sum + point, 0),
    steps.length,
    ...points.map((point) => (isUnjudged ? '' : point)),
    troubled?.problem?.kind ?? '',
    troubled?.problem?.message ?? '',
    troubled?.verdict.file ?? '',
    troubled?.problem?.line ?? '',
    all.reduce((sum, { entry }) => sum + (entry.ms ?? 0), 0),
    all.flatMap(({ entry }) => entry.hash || []).join(' '),
  ];
}

function statusOf(all: readonly Result[]): string {
  if (all.every(({ isMissing }) => isMissing)) return 'nothing handed in';
  const statuses = all.map(({ verdict }) => verdict.status);
  return (['unjudged', 'failed'] as const).find((status) => statuses.includes(status)) ?? 'passed';
}

/** Spreadsheets run a cell that begins so, also after spaces and in full width. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

function written(rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? printable(cell) : cell)));
  return `${papa.unparse(cells, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}
