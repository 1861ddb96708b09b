import { nextHint } from '../workspace/progress/next-hint.js';
import { hintTextRows } from '../terminal/views/hint-rows.js';
import { paragraph } from '../style/paragraph.js';
import { print, styleOf, type Command } from './context.js';
import { findCurrent, type Current } from './current.js';

export interface HintInput {
  readonly lesson?: string;
}

export const hint: Command<HintInput> = async ({ lesson }, context) => {
  const current = findCurrent(context, lesson);
  const { commandLine } = context;
  const style = styleOf(context);
  if (!current.step) {
    print(context, paragraph(`All steps of ${current.lesson.title} pass, so there is no hint.`, style));
    return 0;
  }
  const { text, number, count, kind } = await nextHint(current.workspace, current.lesson, current.step);
  const rest = count - number;
  print(context, [
    style.strong(`${current.step.title}: hint ${String(number)} of ${String(count)}`),
    ...(kind === undefined
      ? []
      : paragraph(`About the last finding: ${inWords(kind, current.lesson)}`, style).map(style.quiet)),
    '',
    ...hintTextRows(text, style),
    '',
    ...paragraph(
      rest > 0
        ? `\`${commandLine('hint')}\` shows the next one.`
        : `That was the last hint. Next time they start again. \`${commandLine('solution')}\` shows one answer.`,
      style,
    ),
  ]);
  return 0;
};

/** `A comment is inside a comment. (syntax-comment-nested)`: `explain` takes the word in parentheses. */
function inWords(kind: string, { kinds }: Current['lesson']): string {
  const meaning = kinds.find((one) => one.kind === kind)?.meaning;
  return meaning === undefined ? `\`${kind}\`.` : `${meaning} (\`${kind}\`)`;
}
