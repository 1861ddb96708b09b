import type { Evidence, Facts, Noticed, Run } from '#lesson';
import { carriersOf } from '../evidence/carriers.js';
import { meantInstead, withoutValue } from '../evidence/unknown.js';
import { caughtBefore } from '../evidence/caught.js';
import { attemptsAt, covers, isBefore, type Attempt } from '../evidence/attempts.js';
import { closedBefore } from '../evidence/outside.js';
import { getterOf } from '../evidence/getter.js';
import { labelInBlockBody } from '../evidence/block-body.js';
import { lateBecause, uncalled } from '../evidence/own-functions.js';
import { lackingExport } from '../evidence/lacking-export.js';
import { lostName } from '../evidence/lost-name.js';
import { wordPlace } from '../evidence/word-place.js';
import { cutOf, isFromMissingParameter, isWaiting, type Cut } from '../evidence/cut.js';
import {
  clientPart,
  isThereLater,
  partState,
  userPart,
  type Part,
  type PartState,
} from '../evidence/part.js';
import type { PartFinding, PartKinds } from '../words/part.js';
import { missing } from './missing-part.js';
import { wrongPart } from './wrong-part.js';

/** Probes decide; the source only says what was meant and where. */
export function checkPart(part: Part, evidence: Evidence): Noticed<PartKinds> {
  const { run } = evidence;
  if (!run || run.probes.length === 0) return 'blocked';
  const cut = cutOf(run, evidence);
  const states = run.probes
    .map((probe) => partState(probe, part))
    .filter((one, index) => isTelling(one, index, run, cut));
  const attempts = attemptsAt(part, evidence.facts);
  const wrong =
    states.find(({ state }) => state === 'secret') ?? states.find(({ state }) => state === 'wrong');
  if (wrong && 'value' in wrong) return [wrongPart({ part, wrong, states, attempts, facts: evidence.facts })];
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

/**
 * A part that the source never sets is missing. Otherwise the first part that the error prevented reports
 * it.
 */
function cutPart({ part, cut, attempts, evidence }: CutPart): Noticed<PartKinds> {
  const lacking = lackingExport(cut.ending, evidence);
  if (attempts.length === 0)
    return [lacking ? cutOff(cut, undefined, attempts, evidence) : missing(part, evidence.facts, cut)];
  if (isFromMissingParameter(cut, evidence)) return 'blocked';
  const own = attempts.find((attempt) => covers(attempt, cut.place));
  const early = own ? undefined : earlyMistake(attempts, cut);
  if (early) return [mistake(early, evidence.facts)];
  if (!own && part === userPart && isClientCut(evidence)) return 'blocked';
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

/** This ran before the function stopped and set nothing, so it is the part's own mistake. */
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

function isClientCut(evidence: Evidence): boolean {
  return checkPart(clientPart, evidence) !== 'blocked' && cutsOff(clientPart, evidence);
}

/** Whether the step of the part reports the error. */
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
  const end = closedBefore(first, facts);
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

/** The first that runs, preferably one that sets the part itself. */
function likeliest(attempts: readonly Attempt[]): Attempt | undefined {
  const reached = attempts.filter(({ isUnreachable }) => !isUnreachable);
  return reached.find(({ form }) => form !== 'loose') ?? reached[0] ?? attempts[0];
}

function setToNothing(
  part: Part,
  { form, target, place }: Attempt,
  states: readonly PartState[],
  facts: Facts,
): PartFinding | undefined {
  const label = labelInBlockBody([part.name, part.key], facts);
  if (form === 'assigned' && states.every((state) => isSetToNothing(state, part)))
    return label
      ? { kind: 'set-to-nothing', details: { target, label: label.name }, place: label.place }
      : { kind: 'set-to-nothing', details: { target }, place };
  return form === 'labelled' && label
    ? { kind: 'labelled', details: { target, isInBlock: true }, place: label.place }
    : undefined;
}

function isSetToNothing({ probe }: PartState, { name }: Part): boolean {
  return carriersOf(probe).some((carrier) => name in carrier && carrier[name] === undefined);
}

/** These forms did not set the part. */
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
