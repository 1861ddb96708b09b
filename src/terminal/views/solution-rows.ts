import type { StepText } from '../../lesson/define-lesson.js';
import type { FoundLesson } from '../../lesson/find.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printableLines } from '../../verdict/printable.js';
import type { StepVerdict } from '../../verdict/verdict.js';
import { codeDifference } from './code-difference.js';
import { diffRows } from './diff.js';

/** `steps`: the verdict on this code; undefined if it is unknown. */
export interface Answered {
  readonly own: string;
  readonly steps?: readonly StepVerdict[] | undefined;
}

/** One right answer beside the learner's: what matters, and the current step first. */
export async function solutionRows(
  { own, steps }: Answered,
  lesson: Pick<FoundLesson, 'solution' | 'steps'> & Partial<Pick<FoundLesson, 'subject'>>,
): Promise<(style: Style) => string[]> {
  const hasPassed = steps?.every(({ status }) => status === 'passed') ?? false;
  const failed = steps?.find(({ status }) => status !== 'passed');
  const current = lesson.steps.find(({ id }) => id === failed?.id);
  const exact = await diffRows(own, lesson.solution);
  const isCode = lesson.subject?.type !== 'requests';
  const difference = isCode ? await codeDifference(own, lesson.solution) : exact;
  return (style) => {
    const rows = difference(style);
    const isSame = isCode ? rows.length === 0 : own === lesson.solution;
    return [
      ...paragraph(openingOf(hasPassed, isSame), style),
      ...(current
        ? ['', ...stepPart(current, lesson.solution, style), '', style.strong('The whole answer')]
        : []),
      '',
      ...(isSame && hasPassed
        ? printableLines(lesson.solution.trimEnd()).map((line) => `  ${line}`.trimEnd())
        : [...paragraph(isSame || !isCode ? signs : `${signs} ${compared}`, style).map(style.quiet), '']),
      ...(isSame && !hasPassed ? exact(style) : rows),
    ];
  };
}

const signs = '- only in your code, + only in the answer.';
const compared = 'Spaces, quotes, semicolons and comments are not compared.';

function openingOf(hasPassed: boolean, isSame: boolean): string {
  if (!hasPassed) return 'One of many right answers.';
  return isSame
    ? 'Your answer is right, and it is this one. Only spaces, quotes, semicolons or comments may differ.'
    : 'Your answer is right. Here is another one, written differently.';
}

function stepPart({ title, answer }: StepText, solution: string, style: Style): string[] {
  const lines = printableLines(solution).filter((line) => answer.some((words) => line.includes(words)));
  return [style.strong(`Your current step: ${title}`), '', ...lines.map((line) => style.good(`+ ${line}`))];
}
