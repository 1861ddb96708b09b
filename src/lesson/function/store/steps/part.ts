import type { Evidence, Facts, Noticed, Run } from '#lesson';
import { caughtBefore } from '../../evidence/caught.js';
import { type Cut, cutOf, isFromMissingParameter, isWaiting } from '../../evidence/cut.js';
import { lackingExport } from '../../evidence/lacking-export.js';
import { lostName } from '../../evidence/lost-name.js';
import { outsideFunction } from '../../evidence/outside.js';
import { lateBecause, uncalled } from '../../evidence/own-functions.js';
import { covers, isBefore } from '../../evidence/spots.js';
import { meantInstead, withoutValue } from '../../evidence/unknown.js';
import { wordPlace } from '../../evidence/word-place.js';
import { attemptsAt, type Attempt } from '../evidence/attempts.js';
import { getterOf } from '../evidence/getter.js';
import { isThereLater, partState, type PartState } from '../evidence/part.js';
import { partsOf, type Part } from '../subject.js';
import type { PartFinding, PartKinds } from '../words/part.js';
import { missing } from './missing-part.js';
import { setToNothing } from './set-to-nothing.js';
import { wrongPart } from './wrong-part.js';

/** Probes decide; the source only says what was meant and where. */
export function checkPart(part: Part, evidence: Evidence): Noticed<PartKinds> {
  const { run, facts } = evidence;
  if (!run || run.probes.length === 0) return 'blocked';
  const cut = cutOf(run, evidence);
  const states = run.probes
    .map((probe) => partState(probe, part))
    .filter((one, index) => isTelling(one, index, run, cut));
  const attempts = attemptsAt(part, facts);
  const wrong =
    states.find(({ state }) => state === 'secret') ?? states.find(({ state }) => state === 'wrong');
  if (wrong && 'value' in wrong) return [wrongPart({ part, wrong, states, attempts, facts })];
  if (states.every(({ state }) => state === 'right')) return [];
  return cut && isAbsentIn(states, cut)
    ? cutPart({ part, cut, attempts, evidence })
    : [absentPart(part, states, attempts, evidence)];
}

/** A later unanswered call adds nothing to an earlier one. */
function isTelling(
  { state, probe }: PartState,
  index: number,
  { probes }: Run,
  cut: Cut | undefined,
): boolean {
  if (state !== 'absent' || !cut?.probe || probe.answer.type === 'returned') return true;
  return index <= probes.indexOf(cut.probe);
}

function isAbsentIn(states: readonly PartState[], cut: Cut): boolean {
  return states.some(({ state, probe }) => state === 'absent' && probe === cut.probe);
}

interface CutPart {
  readonly part: Part;
  readonly cut: Cut;
  readonly attempts: readonly Attempt[];
  readonly evidence: Evidence;
}

/** The first part that the error prevented reports it. A part that the source never sets is missing. */
function cutPart({ part, cut, attempts, evidence }: CutPart): Noticed<PartKinds> {
  const lacking = lackingExport(cut.ending, evidence);
  if (attempts.length === 0)
    return [lacking ? cutOff(cut, undefined, attempts, evidence) : missing(part, evidence.facts, cut)];
  if (isFromMissingParameter(cut, evidence)) return 'blocked';
  const own = attempts.find((attempt) => covers(attempt, cut.place));
  const early = own ? undefined : earlyMistake(attempts, cut);
  if (early) return [mistake(early, evidence.facts)];
  if (!own && partsBefore(part).some((one) => cutsOff(one, evidence))) return 'blocked';
  return [cutOff(cut, own, attempts, evidence)];
}

function cutOff(
  cut: Cut,
  own: Attempt | undefined,
  attempts: readonly Attempt[],
  evidence: Evidence,
): PartFinding {
  const place = cut.place ?? attempts[0]?.place;
  if (own?.form === 'inside')
    return { kind: 'inside-missing', details: { target: own.target }, place: own.place };
  if (own?.form === 'called') return { kind: 'called', details: { target: own.target }, place: own.place };
  if (own?.form === 'misspelled' || own?.form === 'loose') return mistake(own, evidence.facts);
  const meant = meantInstead(cut.ending, cut.place, evidence.facts);
  const lost = lostName(cut.ending, evidence);
  const lacking = withoutValue(cut.ending, cut.place, evidence.facts);
  const lackingName = lackingExport(cut.ending, evidence);
  return {
    kind: 'cut-off',
    details: {
      ending: cut.ending,
      isOwn: own !== undefined,
      ...(meant !== undefined && { meant }),
      ...(lacking !== undefined && { missing: lacking }),
      ...(lost && { lost }),
      ...(isWaiting(cut.ending, evidence.facts) && { isWaiting: true }),
      ...(cut.caught && { caught: cut.caught }),
      ...(lackingName && { lacking: lackingName }),
    },
    ...(lost ? { place: lost.place } : place && { place }),
  };
}

/** It ran before the function stopped, and set nothing. */
function earlyMistake(attempts: readonly Attempt[], { place }: Cut): Attempt | undefined {
  if (!place || attempts.some((attempt) => attemptKinds[attempt.form] === 'not-kept')) return undefined;
  return attempts.find(
    (attempt) => isBefore(attempt.place, place) && !attempt.isConditional && !attempt.isUnreachable,
  );
}

function mistake(attempt: Attempt, facts: Facts): PartFinding {
  const { form, target, start, place } = attempt;
  const write = form === 'misspelled' ? facts.writes.find((one) => one.start === start) : undefined;
  const word = write && wordPlace({ ...write, end: write.value.start }, write.target[1] ?? '', facts);
  return { kind: attemptKinds[form], details: { target }, place: word ?? place };
}

function partsBefore({ name, subject }: Part): Part[] {
  const all = partsOf(subject);
  return all.slice(
    0,
    all.findIndex((one) => one.name === name),
  );
}

export function cutsOff(part: Part, evidence: Evidence): boolean {
  const noticed = checkPart(part, evidence);
  if (noticed === 'blocked' || !evidence.run) return false;
  const cut = cutOf(evidence.run, evidence);
  const attempts = attemptsAt(part, evidence.facts);
  const owns = attempts.some((attempt) => covers(attempt, cut?.place));
  return noticed.some(
    ({ kind }) => (kind === 'cut-off' && attempts.length > 0) || (owns && ofCuts.has(kind)),
  );
}

const ofCuts = new Set<string>(['inside-missing', 'called', 'misspelled', 'loose']);

function absentPart(
  part: Part,
  states: readonly PartState[],
  attempts: readonly Attempt[],
  evidence: Evidence,
): PartFinding {
  const { facts } = evidence;
  const caught = caughtBefore(attempts, evidence);
  const own = caught && attempts.find((attempt) => covers(attempt, caught.place));
  if (caught && (own || !earlyMistake(attempts, caught))) return cutOff(caught, own, attempts, evidence);
  const first = likeliest(attempts);
  const getter = getterOf(part.name, facts);
  if (getter && (!first || attemptKinds[first.form] === 'not-kept'))
    return { kind: 'hidden-from-json', details: { target: part.name, isGetter: true }, place: getter.place };
  if (!first) return missing(part, facts);
  const { place, target } = first;
  const end = outsideFunction(first, facts);
  if (end !== undefined) return { kind: 'outside', details: { end }, place };
  if (first.isUnreachable) return { kind: 'unreachable', details: { target }, place };
  const deleted = attempts.findLast(({ form, isUnreachable }) => form === 'deleted' && !isUnreachable);
  if (deleted) return { kind: 'deleted', details: { target: deleted.target }, place: deleted.place };
  const nothing = setToNothing(part, first, states, facts);
  if (nothing) return nothing;
  const unrun = uncalled(facts);
  if (unrun && covers(unrun.function, place))
    return { kind: 'in-unrun-function', details: { target, name: unrun.function.name }, place: unrun.place };
  if (first.isConditional || states.some(({ state }) => state === 'right')) {
    const isNever = first.isConditional && states.every(({ state }) => state === 'absent');
    return { kind: 'conditional', details: { target, isNever }, place };
  }
  // Code in nested functions may never run.
  if (first.depth > 1 && attemptKinds[first.form] === 'not-kept') {
    if (!states.some(({ probe }) => isThereLater(probe, part)))
      return { kind: 'in-unrun-function', details: { target }, place };
    const late = lateBecause(first, facts);
    return { kind: 'too-late', details: { target, ...(late && { late }) }, place };
  }
  return mistake(first, facts);
}

/** Preferably one that sets the part itself. */
function likeliest(attempts: readonly Attempt[]): Attempt | undefined {
  const reached = attempts.filter(({ isUnreachable }) => !isUnreachable);
  return reached.find(({ form }) => form !== 'loose') ?? reached[0] ?? attempts[0];
}

const attemptKinds = {
  assigned: 'not-kept',
  built: 'not-kept',
  inside: 'not-kept',
  called: 'called',
  misspelled: 'misspelled',
  loose: 'loose',
  deleted: 'deleted',
  elsewhere: 'on-wrong-object',
  bare: 'own-variable',
  compared: 'compared',
  computed: 'computed-name',
  labelled: 'labelled',
  hidden: 'hidden-from-json',
} as const;
