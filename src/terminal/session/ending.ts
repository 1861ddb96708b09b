import type { FoundLesson } from '../../lesson/find.js';
import { durationOf } from '../../style/moment.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import { progressOf, readProgress, type LessonProgress } from '../../workspace/progress/progress.js';
import { lessonAfter } from '../../workspace/progress/next-lesson.js';
import { markdownRows } from '../views/markdown.js';
import { readTrace } from '../menu/read.js';
import { issuedRows, tokensIn } from './closing.js';
import type { KeyHints, Page } from './dialogue.js';
import { change, type Place, type State, type Work } from './state.js';

/** The page after the last step. The trace comes back to it. Returns the lesson that the learner goes on to. */
export async function showEnding(work: Work): Promise<FoundLesson | undefined> {
  const { place, state, context, dialogue } = work;
  const { workspace, lesson, lessons } = place;
  const progress = progressOf(readProgress(workspace), lesson.id);
  const next = lessonAfter(lesson, lessons, workspace);
  const ending = { state, place, next, progress, now: context.io.now(), keys: dialogue.keyHints };
  const page: Page = (style) => endingRows(ending, style);
  const back = 'back to your code';
  const closing = next ? { enter: 'next lesson', escape: back } : { enter: back };
  let closed = await dialogue.readOnce(page, { ...closing, hasTrace: true });
  while (closed === 'trace') {
    await readTrace(work);
    closed = await dialogue.readOnce(page, { ...closing, hasTrace: true });
  }
  change(work, { hasFinished: false });
  return closed === 'end' ? next : undefined;
}

export interface Ending {
  readonly state: Pick<State, 'judged' | 'exchanges' | 'role'>;
  readonly place: Place;
  readonly next?: Pick<FoundLesson, 'title' | 'duration'> | undefined;
  readonly progress: Pick<LessonProgress, 'attempts' | 'spentMs'>;
  readonly now: Date;
  readonly keys: Pick<KeyHints, 'save' | 'trace'>;
}

export function endingRows({ state, place, next, progress, now, keys }: Ending, style: Style): string[] {
  const { lesson } = place;
  const { good, strong, marks } = style;
  const all = `all ${String(lesson.steps.length)} steps pass`;
  return [
    ...paragraph(`${marks.passed} ${lesson.title}: ${all}, ${effortIn(progress)}`, style).map((row) =>
      good(strong(row)),
    ),
    '',
    ...issuedRows(state, style, keys),
    ...tokensIn(state, { style, now }),
    '',
    strong('What you learned'),
    ...markdownRows(lesson.ending, style),
    '',
    strong('What comes next'),
    ...paragraph(`${keys.trace} shows how the server used your function, request by request.`, style),
    ...(next ? paragraph(`Next: ${nextInWords(next)}. Enter begins it.`, style) : []),
  ];
}

/** `Find a client, about ten minutes` */
function nextInWords({ title, duration }: Pick<FoundLesson, 'title' | 'duration'>): string {
  return printable(duration === undefined ? title : `${title}, ${duration}`);
}

function effortIn({ attempts, spentMs }: Ending['progress']): string {
  return `in ${durationOf(spentMs)}, with ${String(attempts)} ${attempts === 1 ? 'check' : 'checks'}`;
}
