import { traceTarget, type Target } from '../check/check-target.js';
import { findTargets } from '../check/find-targets.js';
import { explainSystemError } from '../errors/system-error.js';
import { UserError } from '../errors/user-error.js';
import type { StepVerdict } from '../verdict/verdict.js';
import { noteSolutionSeen } from '../workspace/progress/solution-seen.js';
import { showWork } from '../terminal/waiting/show-work.js';
import { solutionRows } from '../terminal/views/solution-rows.js';
import { readText } from '../workspace/submission.js';
import { lessonFile, textPlaceOf } from '../workspace/workspace.js';
import { print, styleOf, type Command, type CommandContext } from './context.js';
import { findCurrent, type Current } from './current.js';

export interface SolutionInput {
  readonly lesson?: string;
}

export const solution: Command<SolutionInput> = async ({ lesson: lessonId }, context) => {
  const current = findCurrent(context, lessonId);
  const { workspace, lesson } = current;
  const style = styleOf(context);
  const own = readText(lessonFile(workspace, lesson));
  const steps = await judged(current, context);
  await noteSolutionSeen(textPlaceOf(workspace, lesson), context.io.now());
  print(context, [style.strong(lesson.title), '', ...(await solutionRows({ own, steps }, lesson))(style)]);
  return 0;
};

/** The last check may be about older code. Saves nothing. Undefined if it cannot be judged now. */
async function judged(
  { workspace, lesson }: Current,
  context: CommandContext,
): Promise<readonly StepVerdict[] | undefined> {
  const file = lessonFile(workspace, lesson);
  const wanted = { cwd: context.io.cwd, lessons: [lesson], lessonId: lesson.id };
  try {
    const [target] = await findTargets([file], wanted);
    return target && (await traced(target, context));
  } catch (error) {
    if (explainSystemError(error) instanceof UserError) return undefined;
    throw error;
  }
}

async function traced(target: Target, context: CommandContext): Promise<readonly StepVerdict[]> {
  const what = `Running ${target.shown}`;
  return (await showWork(context.io, what, () => traceTarget(target, context))).steps;
}
