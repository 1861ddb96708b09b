import { paragraph } from '../style/paragraph.js';
import type { Style } from '../style/style.js';
import { printable } from '../verdict/printable.js';
import type { JudgedLesson } from '../verdict/report.js';
import { problemsOf } from './finding-text.js';
import type { Setting } from './reporter.js';

/** Where the tokens of the grants are, or why they were not saved. */
export function savedRows({ verdict, savedTo, stores }: JudgedLesson, style: Style, indent = ''): string[] {
  const { saved, notSaved } = verdict;
  if (stores === false && savedTo === undefined && !notSaved) return [];
  const fix = style.inSentences ? 'Fix:' : style.marks.next;
  const count = saved.length === 1 ? '1 token' : `${String(saved.length)} tokens`;
  const kept =
    savedTo === undefined
      ? 'Nothing was saved.'
      : `${count} saved in ${style.code(printable(savedTo))}. The server accepts each of them.`;
  return [
    `${indent}${kept}`,
    ...(notSaved
      ? [
          ...paragraph(printable(notSaved.message), style, indent),
          ...paragraph(`${fix} ${printable(notSaved.fix)}`, style, indent),
        ]
      : []),
  ];
}

/** The commands that help with the first problem. */
export function helpRows(
  { verdict }: JudgedLesson,
  { style, commandLine, workspaceOf, count }: Setting,
): string[] {
  const [problem] = verdict.steps.flatMap(({ findings }) => problemsOf(findings));
  const folder = workspaceOf(verdict.file);
  const hint = count === 1 ? 'hint' : `hint --lesson ${verdict.id}`;
  return [
    ...(folder === undefined ? [] : paragraph(`\`${commandLine(hint, folder)}\` helps.`, style)),
    ...(problem === undefined
      ? []
      : paragraph(`\`${commandLine(`explain ${problem.kind}`)}\` shows it wrong and right.`, style)),
    ...(problem?.attack === undefined
      ? []
      : paragraph(
          `\`${commandLine(`trace --attack ${problem.attack}`, folder)}\` shows the attack, request by request.`,
          style,
        )),
  ];
}
