import { isBegun } from '../../workspace/begun.js';
import { shownName } from '../../lesson/subject.js';
import { basename, relative, sep } from 'node:path';
import { lessonFile } from '../../workspace/workspace.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import { progressOf, readProgress, updateProgress } from '../../workspace/progress/progress.js';
import { markdownRows } from '../views/markdown.js';
import type { ClosedBy, Closing } from './dialogue.js';
import type { Place, Work } from './state.js';

/** Until the learner has read it, before the first step of a fresh lesson. Returns whether it was shown. */
export async function welcome(work: Work): Promise<boolean> {
  const { place, state, context } = work;
  const { workspace, lesson } = place;
  const { welcomedAt, attempts } = progressOf(readProgress(workspace), lesson.id);
  if (welcomedAt !== undefined || attempts > 0 || isBegun(state.saved, lesson)) return false;
  if ((await showWelcome(work, { enter: 'begin', escape: 'leave' })) === 'escape') {
    work.leave('chosen');
    return true;
  }
  const now = context.io.now().toISOString();
  // Not awaited: a stopped process may hold the lock.
  void updateProgress(workspace, lesson.id, (progress) => ({ ...progress, welcomedAt: now }));
  return true;
}

export function showWelcome({ place, dialogue }: Work, closing: Closing): Promise<ClosedBy> {
  return dialogue.readOnce((style) => storyRows(place, style), closing);
}

/** Who wants what, and what the learner builds. */
export function storyRows({ lesson }: Pick<Place, 'lesson'>, style: Style): string[] {
  return [style.strong(lesson.title), '', ...markdownRows(lesson.introduction, style)];
}

/** In place of the verdict, before the first check. */
export function welcomeRows(
  { lesson, workspace, resumeCommand: again }: Place,
  save: string,
  style: Style,
): string[] {
  const own = relative(workspace.folder, lessonFile(workspace, lesson)).replaceAll(sep, '/');
  const folder = printable(basename(workspace.folder));
  return [
    `You write ${shownName(lesson.subject)} in ${String(lesson.steps.length)} steps. ${save} runs it with the real OAuth server.`,
    `Created for you: \`${folder}/${own}\`, which you edit here,`,
    `and \`${folder}/db.json\`, the database that it uses.`,
    `^C leaves at any time. Everything is kept: \`${again}\` resumes there.`,
  ].flatMap((line) => paragraph(line, style));
}
