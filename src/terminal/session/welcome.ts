import { basename } from 'node:path';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { Place } from './state.js';

/** To those who have checked nothing yet: what will happen, and what was made for it. */
export function welcomeRows({ lesson, workspace, again }: Place, save: string, style: Style): string[] {
  const folder = printable(basename(workspace.folder));
  const { name } = lesson.subject;
  return [
    `You write ${name}() in ${String(lesson.steps.length)} steps. ${save} lets the real OAuth server try it.`,
    `Made for you: \`${folder}/${lesson.id}/model.js\`, which you write here,`,
    `and \`${folder}/db.json\`, where the tokens land that your function saves.`,
    `^C leaves at any time. All is kept: \`${again}\` goes on from there.`,
  ].flatMap((line) => paragraph(line, style));
}
