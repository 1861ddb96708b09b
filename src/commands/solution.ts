import type { Style } from '../style/style.js';
import { printableLines } from '../verdict/printable.js';
import { readSubmission } from '../workspace/submission.js';
import { lessonFile } from '../workspace/workspace.js';
import { print, styleOf, type Command } from './context.js';
import { findCurrent } from './current.js';

export interface SolutionInput {
  readonly lesson?: string;
}

/** The official answer beside the learner's, as a diff. */
export const solution: Command<SolutionInput> = async ({ lesson: lessonId }, context) => {
  const { workspace, lesson } = await findCurrent(context, lessonId);
  const style = styleOf(context);
  const own = await readSubmission(lessonFile(workspace, lesson.id));
  print(context, [
    style.strong(`${lesson.title}: one answer of many`),
    style.quiet('- stands in your file, + in the answer'),
    '',
    ...(await diffRows(own, lesson.solution, style)),
  ]);
  return 0;
};

/** What would have to change in a text to become the other, line by line. */
export async function diffRows(own: string, answer: string, { good, bad }: Style): Promise<string[]> {
  const { diffLines } = await import('diff');
  const rows = diffLines(own.replaceAll('\r\n', '\n'), answer).flatMap(({ value, added, removed }) => {
    const lines = printableLines(value.replace(/\n$/, ''));
    if (added) return lines.map((line) => good(`+ ${line}`));
    return removed ? lines.map((line) => bad(`- ${line}`)) : lines.map((line) => `  ${line}`);
  });
  return rows.map((row) => row.trimEnd());
}
