import type { KindText } from '../lesson/define-lesson.js';
import type { FoundLesson } from '../lesson/find.js';
import type { Context } from '../outside/context.js';
import { paragraph } from '../style/paragraph.js';
import { didYouMean } from '../errors/did-you-mean.js';
import { UserError } from '../errors/user-error.js';
import { printable } from '../verdict/printable.js';
import { fileKinds, type FileKind } from '../workspace/submission.js';
import { allLessons, print, printJson, styleOf, type Command } from './context.js';
import { examplesOf, type Example } from './explain/examples.js';

export interface ExplainInput {
  /** Absent: list all kinds. */
  readonly kind?: string | undefined;
  readonly json?: boolean;
}

interface Explained extends KindText, Example {
  readonly lesson: string;
}

/**
 * What a kind of finding means and why it matters, with a wrong and a right example; without a kind, the list.
 * @throws UserError where there is no such kind.
 */
export const explain: Command<ExplainInput> = ({ kind, json }, context) => {
  const lessons = allLessons(context);
  if (kind === undefined && !json) {
    print(context, [...lessons.flatMap((one) => listed(one, context)), '', ...fileRows(context)]);
    return 0;
  }
  if (isFileKind(kind) && !json) {
    print(context, filePage(kind, context));
    return 0;
  }
  const wanted = kind === undefined ? lessons : lessonsWith(kind, lessons);
  const kinds = wanted.flatMap((one) => explained(one, kind, context));
  if (json) printJson(context, { kinds });
  else
    print(
      context,
      kinds.flatMap((one) => page(one, context)),
    );
  return 0;
};

function lessonsWith(kind: string, lessons: readonly FoundLesson[]): FoundLesson[] {
  const found = lessons.filter(({ kinds }) => kinds.some((one) => one.kind === kind));
  if (found.length > 0) return found;
  const known = lessons.flatMap(({ kinds }) => kinds.map((one) => one.kind));
  throw new UserError(
    `There is no kind of finding named ${kind}.${didYouMean(kind, known)}`,
    '`oauth-lessons explain` lists all kinds. The report of a check names the kinds that it found.',
  );
}

function explained(lesson: FoundLesson, wanted: string | undefined, context: Context): Explained[] {
  const exampleOf = examplesOf(lesson, context.installation);
  return lesson.kinds
    .filter(({ kind }) => wanted === undefined || kind === wanted)
    .map((kind) => ({ ...kind, lesson: lesson.id, ...exampleOf(kind.kind) }));
}

function listed({ title, steps, kinds }: FoundLesson, context: Context): string[] {
  const style = styleOf(context);
  const width = Math.max(...kinds.map(({ kind }) => kind.length));
  return [
    style.strong(title),
    ...steps.flatMap((step) => [
      '',
      style.strong(step.title),
      ...kinds
        .filter((kind) => kind.step === step.id)
        .map(({ kind, meaning }) => `  ${kind.padEnd(width)}  ${style.quiet(meaning)}`),
    ]),
  ];
}

function isFileKind(kind: string | undefined): kind is FileKind {
  return kind !== undefined && Object.hasOwn(fileKinds, kind);
}

/** Kinds of unreadable files, the same in every lesson. */
function fileRows(context: Context): string[] {
  const style = styleOf(context);
  const rows = Object.entries(fileKinds).map(([kind, meaning]) => `  ${kind}  ${style.quiet(meaning)}`);
  return [style.strong('The file itself'), ...rows];
}

function filePage(kind: FileKind, context: Context): string[] {
  const style = styleOf(context);
  return [style.strong(kind), '', ...paragraph(`${fileKinds[kind]} The first step fails.`, style)];
}

function page(
  { kind, step, lesson, severity, meaning, why, wrong, right }: Explained,
  context: Context,
): string[] {
  const style = styleOf(context);
  const code = (text: string): string[] => firstRows(text).map((row) => `  ${printable(row)}`);
  const fails = severity === 'problem' ? 'The step fails.' : 'Advice: the step passes.';
  return [
    style.strong(kind),
    style.quiet(`${lesson}, step ${step}`),
    '',
    ...paragraph(`${meaning} ${fails}`, style),
    ...(why === '' ? [] : ['', ...paragraph(why, style)]),
    '',
    style.strong('Not yet'),
    ...code(wrong),
    '',
    style.strong('Right'),
    ...code(right),
  ];
}

/** The example of a file that is too large is cut. */
const mostRows = 200;

function firstRows(text: string): string[] {
  const rows = text.trimEnd().split(/\r?\n/);
  if (rows.length <= mostRows) return rows;
  return [...rows.slice(0, 12), `… and ${String(rows.length - 12)} more lines`];
}
