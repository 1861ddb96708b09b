import { sep } from 'node:path';
import { checkTarget, type Checking, type Target } from '../../check-target.js';
import type { Io } from '../../outside/io.js';
import { stackOf, toldOf } from '../../user-error.js';
import type { Entry } from '../../verdict/report.js';
import { shownPath } from '../shown-path.js';

/**
 * Judges one file. What stands in the way is told.
 * @throws nothing but what `stop` gives as its reason.
 */
export async function checkOne(target: Target, checking: Checking, io: Io): Promise<Entry> {
  try {
    const { judged } = await checkTarget(target, checking);
    const { savedTo } = judged;
    return savedTo === undefined ? judged : { ...judged, savedTo: shownPath(savedTo, io.cwd) };
  } catch (error) {
    checking.stop?.throwIfAborted();
    io.stderr.write(stackOf(error, io.env));
    return unjudged(target, error, io.cwd);
  }
}

function unjudged({ shown: file, lesson: { id } }: Target, error: unknown, cwd: string): Entry {
  const { message, advice } = toldOf(error);
  // Reports are the same on every machine: they name files from the current folder on.
  const reason = { message: message.replaceAll(`${cwd}${sep}`, ''), fix: advice };
  return { verdict: { id, file, status: 'unjudged', reason, steps: [], grants: [], saved: [] } };
}
