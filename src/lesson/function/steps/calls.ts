import type { Evidence, Facts, Finding, Noticed, Probe } from '#lesson';
import { caughtAt } from '../evidence/caught.js';
import { isFromMissingParameter, placeOfEnding, type Cut } from '../evidence/cut.js';
import { lackingExport } from '../evidence/lacking-export.js';
import { lostName } from '../evidence/lost-name.js';
import type { CallDetails } from '../words/call-endings.js';
import type { Answered } from './answered.js';
import { caughtFinding, endingFinding } from './ending.js';
import { lostDatabase } from './lost-database.js';

interface CallCheck<Details> {
  /** Whether an earlier step reports the error that stopped a call. */
  readonly isReported: (evidence: Evidence) => boolean;
  readonly check: (one: Answered) => readonly Finding<Details>[];
}

/** The first call with a problem: later problems may follow from it. */
export function checkCalls<Details>(
  evidence: Evidence,
  { isReported, check }: CallCheck<Details>,
): Noticed<CallDetails> | Noticed<Details> {
  const { run, facts, caught = [] } = evidence;
  if (!run || run.probes.length === 0) return 'blocked';
  const lost = lostDatabase(run, facts);
  if (lost) return [lost];
  for (const [index, probe] of run.probes.entries()) {
    const noticed =
      probe.answer.type === 'unanswered'
        ? cutCall(probe, evidence, isReported)
        : check({ probe, earlier: run.probes.slice(0, index), probes: run.probes, facts, caught });
    if (noticed === 'blocked' || noticed.length > 0) return noticed;
  }
  return [];
}

function cutCall(
  probe: Probe,
  evidence: Evidence,
  isReported: (evidence: Evidence) => boolean,
): Noticed<CallDetails> {
  if (probe.answer.type !== 'unanswered') return [];
  const { ending } = probe.answer;
  const { facts } = evidence;
  const place = placeOfEnding(ending, evidence);
  const cut: Cut = { ending, probe, ...(place && { place }), ...caughtAt(place, evidence) };
  if (isFromMissingParameter(cut, evidence)) return 'blocked';
  if (isReported(evidence) && ending.type !== 'exited') return 'blocked';
  const lost = lostName(cut.ending, evidence);
  if (lost && !isMeantAsDatabase(lost.name, facts))
    return [{ kind: 'threw', details: { ending: cut.ending, lost }, place: lost.place }];
  const lacking = lackingExport(ending, evidence);
  if (lacking) return [{ kind: 'threw', details: { ending, lacking }, ...(place && { place }) }];
  const behind = caughtAt(place, evidence);
  return [behind ? caughtFinding(behind, facts) : endingFinding(ending, facts)];
}

function isMeantAsDatabase(name: string, { calls }: Facts): boolean {
  return calls.some(({ callee }) => callee.length > 1 && callee[0] === name);
}
