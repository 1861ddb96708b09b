import { sep } from 'node:path';
import { checkTarget, type Checking, type Target } from './check-target.js';
import type { Io } from '../outside/io.js';
import { explainSystemError } from '../errors/system-error.js';
import { stackOf, messageOf } from '../errors/user-error.js';
import type { Entry } from '../verdict/report.js';
import type { StepVerdict } from '../verdict/verdict.js';
import { UnusableFileError } from '../workspace/submission.js';
import { shownPath } from '../workspace/shown-path.js';

/** Errors become an entry of the report. @throws only the reason of `stop` */
export async function checkOne(target: Target, checking: Checking, io: Io): Promise<Entry> {
  try {
    const { judged } = await checkTarget(target, checking);
    const { savedTo } = judged;
    return savedTo === undefined ? judged : { ...judged, savedTo: shownPath(savedTo, io.cwd) };
  } catch (error) {
    checking.stop?.throwIfAborted();
    if (error instanceof UnusableFileError && isTheLearners(error, target))
      return unusable(target, error, io.cwd);
    const known = explainSystemError(error);
    io.stderr.write(stackOf(known, io.env));
    return unjudged(target, known, io.cwd);
  }
}

/** A single file may be the wrong one: then it is the caller's mistake. */
function isTheLearners({ kind }: UnusableFileError, { isOneOfMany, foundIn }: Target): boolean {
  return kind === 'file-link' ? foundIn !== undefined : isOneOfMany === true;
}

/** Fails the first step and blocks the others. */
function unusable(
  { shown: file, lesson, isOneOfMany }: Target,
  error: UnusableFileError,
  cwd: string,
): Entry {
  const { kind } = error;
  const reason =
    kind === 'file-missing' && isOneOfMany ? nothingHandedIn : { message: error.message, fix: error.advice };
  const message = reason.message.replaceAll(`${cwd}${sep}`, '');
  const steps = lesson.steps.map(({ id, title }, index): StepVerdict => {
    if (index > 0) return { id, title, status: 'blocked', findings: [] };
    const findings = [{ kind, severity: 'problem', message, fix: reason.fix } as const];
    return { id, title, status: 'failed', findings };
  });
  return {
    verdict: { id: lesson.id, file, status: 'failed', steps, grants: [], saved: [] },
    source: '',
    isUnread: true,
    seen: {},
    printed: '',
    printedIsCut: false,
  };
}

const nothingHandedIn = {
  message: 'Nothing was handed in: there is no such file.',
  fix: 'Put the file there, then check again.',
};

function unjudged({ shown: file, lesson: { id } }: Target, error: unknown, cwd: string): Entry {
  const { message, advice } = messageOf(error);
  // Relative paths, so that reports are the same on every machine.
  const reason = { message: message.replaceAll(`${cwd}${sep}`, ''), fix: advice };
  return { verdict: { id, file, status: 'unjudged', reason, steps: [], grants: [], saved: [] } };
}
