import { isJudged, type Entry } from '../../verdict/report.js';
import { readHandedIn, type HandedIn } from '../../workspace/handed-in.js';
import type { Target } from '../check-target.js';
import { hashOf } from './hash-of.js';
import { resultKey } from './merge.js';

export interface Conditions {
  readonly toolVersion: string;
  readonly limitMs: number;
  readonly isolation: string | undefined;
}

/** The result of an earlier check, if judging the file again could not change it. */
export function keptResults(
  entries: readonly Entry[],
  conditions: Conditions,
): (target: Target) => Entry | undefined {
  const known = new Map(entries.map((entry) => [resultKey(entry.verdict), entry]));
  return (target) => {
    const entry = known.get(resultKey({ id: target.lesson.id, file: target.shown }));
    return entry && holds(entry, target, conditions) ? entry : undefined;
  };
}

function holds(entry: Entry, target: Target, { toolVersion, limitMs, isolation }: Conditions): boolean {
  if (!isJudged(entry) || entry.hash === undefined) return false;
  const { verdict, source, hash, judgedBy } = entry;
  const steps = target.stepId === undefined ? target.lesson.steps.map(({ id }) => id) : [target.stepId];
  return (
    judgedBy === toolVersion &&
    entry.limitMs === limitMs &&
    verdict.isolation === isolation &&
    verdict.steps.map(({ id }) => id).join() === steps.join() &&
    !readsOtherFiles(source) &&
    sourceHash(target) === hash
  );
}

/** Files that the submission loads may have changed too. */
function readsOtherFiles(source: string): boolean {
  return /(['"`])(?:\.{1,2}\/(?!db(?:\.js)?\1)|(?:node:)?(?:fs|module)\b)|__dirname|import\.meta/.test(
    source,
  );
}

/** Undefined if it cannot be read: judging it reports the reason. */
function sourceHash(handedIn: HandedIn): string | undefined {
  try {
    return hashOf(readHandedIn(handedIn));
  } catch {
    return undefined;
  }
}
