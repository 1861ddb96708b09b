import type { KindText } from '../lesson/define-lesson.js';
import type { FoundLesson } from '../lesson/find.js';
import type { Context } from '../outside/context.js';
import { paragraph } from '../style/paragraph.js';
import { markedCode } from '../terminal/views/marked-code.js';
import { printable } from '../verdict/printable.js';
import { fileKinds, type FileKind } from '../workspace/submission.js';
import { allLessons, print, printJson, styleOf, type Command } from './context.js';
import { examplesOf, type Example } from './explain/examples.js';
import { findKind } from './explain/find-kind.js';

export interface ExplainInput {
  /** Absent: list all kinds. Ends with `-`: list the kinds that begin so. */
  readonly kind?: string | undefined;
  readonly json?: boolean;
}

interface Use {
  readonly lesson: string;
  readonly step: string;
}

interface Explained extends KindText, Example {
  /** The first one that knows the kind. */
  readonly lesson: string;
  /** All lessons that know it, each with its step. */
  readonly uses: readonly Use[];
}

/**
 * What a kind of finding means and why it matters, with a wrong and a right example; without a kind, the list.
 * @throws UserError where there is no such kind.
 */
export const explain: Command<ExplainInput> = async ({ kind: word, json }, context) => {
  const lessons = allLessons(context);
  const begin = beginOf(word, lessons);
  if (begin !== undefined && !json) {
    const isOverview = begin === '' && context.io.terminal.dialogue !== 'none';
    print(context, isOverview ? overview(lessons, context) : list(lessons, begin, context));
    return 0;
  }
  const kind = begin === undefined ? kindFor(word ?? '', lessons, context) : undefined;
  if (isFileKind(kind) && !json) {
    print(context, filePage(kind, context));
    return 0;
  }
  const isWanted = (one: string): boolean => (begin === undefined ? one === kind : one.startsWith(begin));
  const kinds = explained(lessons, isWanted, context);
  if (json) printJson(context, { kinds });
  else for (const one of kinds) print(context, await page(one, context));
  return 0;
};

/** How the names in a list begin; undefined if one kind is meant. */
function beginOf(word: string | undefined, lessons: readonly FoundLesson[]): string | undefined {
  if (word === undefined) return '';
  const begin = word.toLowerCase();
  return begin.endsWith('-') && namesIn(lessons).some((kind) => kind.startsWith(begin)) ? begin : undefined;
}

function namesIn(lessons: readonly FoundLesson[]): string[] {
  return [...lessons.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)), ...Object.keys(fileKinds)];
}

/** Says so on stderr where the word was only near. */
function kindFor(word: string, lessons: readonly FoundLesson[], context: Context): string {
  const { kind, isMeant } = findKind(word, namesIn(lessons), context);
  if (isMeant) {
    const told = `There is no kind of finding named ${printable(word)}. Here is \`${kind}\`:`;
    context.io.stderr.write(`${paragraph(told, styleOf(context)).join('\n')}\n\n`);
  }
  return kind;
}

function explained(
  lessons: readonly FoundLesson[],
  isWanted: (kind: string) => boolean,
  { installation }: Context,
): Explained[] {
  const exampleFor = examplesOf(lessons, installation);
  return lessons.flatMap((lesson) =>
    newKinds(lesson, lessons)
      .filter(({ kind }) => isWanted(kind))
      .map((kind) => ({
        ...kind,
        lesson: lesson.id,
        uses: usesOf(kind, lessons),
        ...exampleFor(kind, lesson.id),
      })),
  );
}

function usesOf({ kind }: KindText, lessons: readonly FoundLesson[]): Use[] {
  return lessons.flatMap(({ id, kinds }) =>
    kinds.filter((one) => one.kind === kind).map(({ step }) => ({ lesson: id, step })),
  );
}

/** Without those that an earlier lesson has explained. */
function newKinds(lesson: FoundLesson, lessons: readonly FoundLesson[]): KindText[] {
  const earlier = lessons.slice(0, lessons.indexOf(lesson));
  return lesson.kinds.filter((kind) => !earlier.some((one) => knows(one, kind)));
}

function knows({ kinds }: FoundLesson, { kind }: KindText): boolean {
  return kinds.some((one) => one.kind === kind);
}

interface Group {
  readonly title: string;
  readonly kinds: readonly { readonly kind: string; readonly meaning: string }[];
}

/** The steps with kinds that no earlier lesson has. */
function groupsIn(lesson: FoundLesson, lessons: readonly FoundLesson[]): Group[] {
  const kinds = newKinds(lesson, lessons);
  return lesson.steps
    .map(({ id, title }) => ({ title, kinds: kinds.filter(({ step }) => step === id) }))
    .filter((group) => group.kinds.length > 0);
}

/** Kinds of unreadable files, the same in every lesson. */
const fileGroup: Group = {
  title: 'The file itself',
  kinds: Object.entries(fileKinds).map(([kind, meaning]) => ({ kind, meaning })),
};

function list(lessons: readonly FoundLesson[], begin: string, context: Context): string[] {
  const style = styleOf(context);
  const rows = (groups: readonly Group[], head: readonly string[]): string[] => {
    const shown = groups
      .map(({ title, kinds }) => ({ title, kinds: kinds.filter(({ kind }) => kind.startsWith(begin)) }))
      .filter(({ kinds }) => kinds.length > 0);
    const width = Math.max(...shown.flatMap(({ kinds }) => kinds.map(({ kind }) => kind.length)));
    const sections = shown.map(({ title, kinds }) => [
      style.strong(title),
      ...kinds.map(({ kind, meaning }) => `  ${kind.padEnd(width)}  ${style.quiet(meaning)}`),
    ]);
    return shown.length === 0 ? [] : [...head, ...sections.flatMap((section) => ['', ...section])];
  };
  const all = lessons.flatMap((one) => rows(groupsIn(one, lessons), ['', style.strong(one.title)]));
  return [...all, ...rows([fileGroup], [])].slice(1);
}

/** How the names of a step's kinds begin, and how many do: all kinds at once are hundreds of rows. */
function overview(lessons: readonly FoundLesson[], context: Context): string[] {
  const style = styleOf(context);
  const { commandLine } = context;
  const rows = ({ title, kinds }: Group): string[] => {
    const begins = kinds.map(({ kind }) => beginningOf(kind));
    const counts = [...new Set(begins)].map((begin) => {
      const count = begins.filter((one) => one === begin).length;
      return `  ${begin.padEnd(10)}  ${style.quiet(count === 1 ? '1 kind' : `${String(count)} kinds`)}`;
    });
    return ['', style.strong(title), ...counts];
  };
  const sections = lessons.flatMap((one) => [
    '',
    style.strong(one.title),
    ...groupsIn(one, lessons).flatMap(rows),
  ]);
  const example = namesIn(lessons)[0] ?? '';
  const narrower = commandLine(`explain ${beginningOf(example)}`);
  const told = `\`${narrower}\` lists the kinds that begin so. \`${commandLine(`explain ${example}`)}\` explains one.`;
  return [...sections.slice(1), ...rows(fileGroup), '', ...paragraph(told, style)];
}

/** `client-` of `client-absent`. */
function beginningOf(kind: string): string {
  return kind.slice(0, kind.indexOf('-') + 1);
}

function isFileKind(kind: string | undefined): kind is FileKind {
  return kind !== undefined && Object.hasOwn(fileKinds, kind);
}

function filePage(kind: FileKind, context: Context): string[] {
  const style = styleOf(context);
  return [style.strong(kind), '', ...paragraph(`${fileKinds[kind]} The first step fails.`, style)];
}

async function page(
  { kind, step, lesson, uses, severity, meaning, why, wrong, right, example }: Explained,
  context: Context,
): Promise<string[]> {
  const style = styleOf(context);
  const code = await markedCode(firstRows(wrong), firstRows(right));
  const fails = severity === 'problem' ? 'The step fails.' : 'Advice: the step passes.';
  return [
    style.strong(kind),
    style.quiet(`${uses.map((one) => one.lesson).join(', ')}, step ${step}`),
    '',
    ...paragraph(`${meaning} ${fails}`, style),
    ...(why === '' ? [] : ['', ...paragraph(why, style)]),
    '',
    style.strong(example.lesson === lesson ? 'Not yet' : `Not yet, in the lesson ${example.lesson}`),
    ...code.wrong(style),
    '',
    style.strong('Right'),
    ...code.right(style),
  ];
}

/** The example of a file that is too large is cut. */
const mostRows = 200;

function firstRows(text: string): string {
  const rows = text.trimEnd().split(/\r?\n/);
  if (rows.length <= mostRows) return text;
  return [...rows.slice(0, 12), `… and ${String(rows.length - 12)} more lines`].join('\n');
}
