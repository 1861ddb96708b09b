import { checkTarget, type Checking, type Target } from '../../check-target.js';
import type { Io } from '../../outside/io.js';
import { toldOf, UserError } from '../../user-error.js';
import type { Entry } from '../../verdict/report.js';
import { shownPath } from '../targets.js';
import { noteProgress } from './note-progress.js';

/** Judges one file, and remembers how far the learner got. Never throws: what stands in the way is told. */
export async function checkOne(target: Target, checking: Checking, io: Io): Promise<Entry> {
  try {
    const { judged } = await checkTarget(target, checking);
    await noteProgress(target, judged, io.now());
    const { savedTo } = judged;
    return savedTo === undefined ? judged : { ...judged, savedTo: shownPath(savedTo, io.cwd) };
  } catch (error) {
    if (!(error instanceof UserError) && io.env.OAUTH_LESSONS_DEBUG === '1')
      io.stderr.write(`${error instanceof Error ? String(error.stack) : ''}\n`);
    return unjudged(target, error);
  }
}

function unjudged({ file, shown, lesson }: Target, error: unknown): Entry {
  const { message, advice } = toldOf(error);
  // As reports name it: they are the same on every machine.
  const reason = { message: message.replaceAll(file, shown), fix: advice };
  return {
    verdict: { id: lesson.id, file: shown, status: 'unjudged', reason, steps: [], grants: [], saved: [] },
  };
}
