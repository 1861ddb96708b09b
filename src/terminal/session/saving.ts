import { isBegun } from '../../workspace/begun.js';
import { basename, dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FoundLesson } from '../../lesson/find.js';
import { checkTarget, type Checked } from '../../check/check-target.js';
import { progressOf, readProgress, updateProgress } from '../../workspace/progress/progress.js';
import { checkedIn, standingAfter } from '../../workspace/progress/standing.js';
import type { JudgedLesson } from '../../verdict/report.js';
import { unreadableBy } from '../../verdict/unreadable.js';
import { saveOver } from '../../workspace/change-text.js';
import { keepVersion } from '../../workspace/history.js';
import type { Content } from '../../workspace/submission.js';
import { replaceAll } from '../editor/editor.js';
import { whileChecking } from './checking.js';
import { showEnding } from './ending.js';
import {
  change,
  currentIndex,
  forgetSameResult,
  notice,
  noticeError,
  passedSteps,
  sameResult,
  textPlace,
  type State,
  type Work,
} from './state.js';

/**
 * Writes the file unless it changed. @returns the changed content
 * @throws UserError if it cannot be written
 */
export async function writeText(work: Work): Promise<Content | undefined> {
  const { watch, context } = work;
  const { editor, saved, trouble } = work.state;
  const seen = trouble === undefined ? saved : undefined;
  return watch.during(async () => {
    const met = await saveOver(textPlace(work), editor.text, seen, context.io.now());
    if (met?.type === 'text') watch.known(met.text);
    if (met) return met;
    watch.known(editor.text);
    change(work, { saved: editor.text, trouble: undefined, isUndecided: false, notice: undefined });
    return undefined;
  });
}

/** For source that the file already contains. */
export async function takeText(work: Work, text: string): Promise<void> {
  work.watch.known(text);
  const editor = replaceAll(work.state.editor, text);
  change(work, { editor, saved: text, trouble: undefined, isUndecided: false, notice: undefined });
  await judge(work);
}

/** At the start. Saves nothing. Skips an untouched file, and a read-only session. */
export async function judgeWhatIsThere(work: Work): Promise<void> {
  const { role, judged, saved } = work.state;
  if (role === 'writing' && !judged && isBegun(saved, work.place.lesson)) await judge(work, 'on opening');
}

/** On opening nothing is saved: no tokens, no version, no progress. */
export async function judge(work: Work, when: 'on saving' | 'on opening' = 'on saving'): Promise<void> {
  const { place, context, warmChildren, ending } = work;
  const before = work.state.judged;
  forgetSameResult(work);
  try {
    const { workspace, lesson, file } = place;
    const target = {
      file,
      shown: `${basename(dirname(file))}/${basename(file)}`,
      lesson,
      databaseFile: workspace.databaseFile,
    };
    const save = work.state.role === 'writing' && when === 'on saving';
    const checked = await whileChecking(work, (stop) =>
      checkTarget(target, { ...context, ...(warmChildren && { warmChildren }), stop, save }),
    );
    if (!checked) return;
    change(work, stateAfter(work, checked, save));
    const { notSaved } = checked.judged.verdict;
    if (notSaved) notice(work, `${notSaved.message} ${notSaved.fix}`);
    else if (when === 'on saving' && isSameResult(before, checked.judged)) notice(work, sameResult);
    work.draw();
    if (save) await remember(work);
  } catch (error) {
    if (ending.aborted) return; // the verdict is no longer needed
    noticeError(work, error);
  } finally {
    work.draw();
    if (!ending.aborted) warmChildren?.ahead(dirname(place.file)); // prepares a process for the next check
  }
  if (work.state.hasFinished && !ending.aborted) await finish(work);
}

async function finish(work: Work): Promise<void> {
  const next = await showEnding(work);
  if (next && !work.ending.aborted) work.enqueue(() => goOn(work, next));
}

async function goOn(work: Work, next: FoundLesson): Promise<void> {
  try {
    await work.goTo(next);
  } catch (error) {
    noticeError(work, error);
  }
  work.draw();
}

/** Values in messages differ with each check, such as tokens. */
function isSameResult(before: JudgedLesson | undefined, { verdict }: JudgedLesson): boolean {
  return before !== undefined && isDeepStrictEqual(resultOf(before.verdict), resultOf(verdict));
}

function resultOf({ steps }: JudgedLesson['verdict']): unknown {
  return steps.map(({ status, findings }) => ({
    status,
    findings: findings.map(({ kind, line, column }) => ({ kind, line, column })),
  }));
}

function stateAfter(
  { state, place }: Work,
  { judged, exchanges }: Checked,
  isSaved: boolean,
): Partial<State> {
  const { lesson, workspace } = place;
  const { passedBefore = [] } = state;
  const after = { ...state, judged };
  const passed = passedSteps(after);
  const before = currentIndex(state, lesson);
  const now = currentIndex(after, lesson);
  const { finishedAt } = progressOf(readProgress(workspace), lesson.id);
  return {
    judged,
    exchanges,
    passedBefore: passed,
    newlyPassed: passed.filter((id) => !passedBefore.includes(id)),
    hasAdvanced: now > (state.judged ? before : 0), // on opening, the step is new to the learner
    // Not by standing: a file that cannot be read keeps its passed steps.
    hasFinished: isSaved && judged.verdict.status === 'passed' && finishedAt === undefined,
    hint: undefined,
    ...(now !== before && { shownStep: undefined }),
  };
}

/** Longer without a check is a pause. */
const longestWorkMs = 10 * 60_000;
async function remember(work: Work): Promise<void> {
  const { judged, passedBefore, hasFinished, workingSince } = work.state;
  if (!judged) return;
  const { workspace, lessonId } = textPlace(work);
  const at = work.context.io.now();
  const worked = workingSince ? Math.min(at.getTime() - workingSince.getTime(), longestWorkMs) : 0;
  change(work, { workingSince: at });
  const keeping = { checked: checkedIn(judged.verdict), at };
  // Other bytes would be restored changed. The verdict is valid without a version.
  if (unreadableBy(judged.verdict.steps) !== 'file')
    await keepVersion(textPlace(work), judged.source, keeping).catch(() => undefined);
  await updateProgress(workspace, lessonId, (progress) => ({
    ...progress,
    ...standingAfter(judged.verdict, passedBefore), // opening has written nothing
    attempts: progress.attempts + 1,
    spentMs: progress.spentMs + worked,
    ...(hasFinished && { finishedAt: at.toISOString() }),
  }));
}
