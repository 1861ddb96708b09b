import { sep } from 'node:path';
import { checkTarget, type Checking, type Target } from './check-target.js';
import type { CommandLine } from '../outside/command-line.js';
import type { Context } from '../outside/context.js';
import { explainSystemError } from '../errors/system-error.js';
import { stackOf, messageOf } from '../errors/user-error.js';
import type { Entry } from '../verdict/report.js';
import type { Reason } from '../verdict/verdict.js';
import { nothingHandedIn, unread } from './nothing-handed-in.js';
import { UnusableFileError } from '../workspace/submission.js';
import { shownPath } from '../workspace/shown-path.js';

/** Errors become an entry of the report. @throws only the reason of `stop` */
export async function checkOne(target: Target, checking: Checking, context: Context): Promise<Entry> {
  const { io } = context;
  try {
    const { judged } = await checkTarget(target, checking);
    const { savedTo } = judged;
    return savedTo === undefined ? judged : { ...judged, savedTo: shownPath(savedTo, io.cwd) };
  } catch (error) {
    checking.stop?.throwIfAborted();
    if (error instanceof UnusableFileError && isTheLearners(error, target))
      return unusable(target, error, context);
    const known = explainSystemError(error);
    io.stderr.write(stackOf(known, io.env));
    return unjudged(target, known, context);
  }
}

/** A single file may be the wrong one. */
function isTheLearners({ kind }: UnusableFileError, { isOneOfMany, isNotBegun, foundIn }: Target): boolean {
  return kind === 'file-link' ? foundIn !== undefined : isOneOfMany === true || isNotBegun === true;
}

function unusable(
  { shown: file, lesson, isOneOfMany, isNotBegun }: Target,
  error: UnusableFileError,
  { io: { cwd }, commandLine }: Context,
): Entry {
  const { kind } = error;
  const isMissing = kind === 'file-missing' && isOneOfMany && !isNotBegun;
  const { message, fix } = isMissing ? nothingHandedIn : reasonOf(error, cwd, commandLine);
  return unread(lesson, file, { kind, message, fix });
}

function unjudged(
  { shown: file, lesson: { id } }: Target,
  error: unknown,
  { io: { cwd }, commandLine }: Context,
): Entry {
  const reason = reasonOf(error, cwd, commandLine);
  return { verdict: { id, file, status: 'unjudged', reason, steps: [], grants: [], saved: [] } };
}

/** Relative paths, so that reports are the same on every machine. */
function reasonOf(error: unknown, cwd: string, commandLine: CommandLine): Reason {
  const { message, advice } = messageOf(error, commandLine);
  return { message: message.replaceAll(`${cwd}${sep}`, ''), fix: advice };
}
