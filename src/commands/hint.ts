import { updateProgress } from '../progress/progress.js';
import { paragraph } from '../style/paragraph.js';
import { print, styleOf, type Command } from './context.js';
import { findCurrent, type Current } from './current.js';

export interface HintInput {
  readonly lesson?: string;
}

/** The next hint for the step that the learner is at, most general first. */
export const hint: Command<HintInput> = async ({ lesson }, context) => {
  const current = await findCurrent(context, lesson);
  const style = styleOf(context);
  if (!current.step) {
    print(
      context,
      paragraph(`All steps of ${current.lesson.title} pass: there is nothing left to hint at.`, style),
    );
    return 0;
  }
  const { text, number, count } = await nextHint(current, current.step);
  const rest = count - number;
  print(context, [
    style.strong(`${current.step.title}: hint ${String(number)} of ${String(count)}`),
    '',
    ...paragraph(text, style),
    '',
    ...paragraph(
      rest > 0
        ? '`oauth-lessons hint` gives the next one.'
        : 'That was the last hint; the next time they begin anew. `oauth-lessons solution` shows the answer.',
      style,
    ),
  ]);
  return 0;
};

export interface NextHint {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

/** Gives the next hint and remembers that it was given; behind the last comes the first again. */
export async function nextHint(
  { workspace, lesson, progress }: Omit<Current, 'step'>,
  step: NonNullable<Current['step']>,
): Promise<NextHint> {
  const given = (progress.hints[step.id] ?? 0) % step.hints.length;
  await updateProgress(workspace, lesson.id, (old) => ({
    ...old,
    hints: { ...old.hints, [step.id]: given + 1 },
  }));
  return { text: step.hints[given] ?? '', number: given + 1, count: step.hints.length };
}
