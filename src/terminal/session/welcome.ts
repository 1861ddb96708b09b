import { basename } from 'node:path';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { Place } from './state.js';

/** Before the first check. */
export function welcomeRows(
  { lesson, workspace, resumeCommand: again }: Place,
  save: string,
  style: Style,
): string[] {
  const folder = printable(basename(workspace.folder));
  const { name } = lesson.subject;
  return [
    `You write ${name}() in ${String(lesson.steps.length)} steps. ${save} runs it with the real OAuth server.`,
    `Created for you: \`${folder}/${lesson.id}/model.js\`, which you edit here,`,
    `and \`${folder}/db.json\`, where your function saves tokens.`,
    `^C leaves at any time. Everything is kept: \`${again}\` resumes there.`,
  ].flatMap((line) => paragraph(line, style));
}
