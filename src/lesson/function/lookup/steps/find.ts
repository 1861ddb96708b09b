import { type Evidence, type Facts, type Finding, type Noticed, withHints } from '#lesson';
import type { CallStep, StepTexts } from '../../lesson.js';
import type { Answered } from '../../steps/answered.js';
import { checkCalls } from '../../steps/calls.js';
import type { CallDetails } from '../../words/call-endings.js';
import { noAnswerFindings, outsideFindings } from '../../words/no-answer.js';
import { touchedFindings } from '../../words/touched.js';
import { isHeld } from '../../evidence/held.js';
import { madeFor } from '../evidence/calls.js';
import { comparedUnequal, comparedWithItself } from '../evidence/comparisons.js';
import { hiddenParameter } from '../evidence/search.js';
import { valuePlace } from '../evidence/value-place.js';
import type { LookupSubject } from '../subject.js';
import { type FindDetails, type FindFinding, findFindings } from '../words/find.js';
import { callHints, hintsForFind } from '../words/hints.js';
import { hiddenFinding, notFound, otherListFinding } from './not-found.js';
import { type FoundWrongly, kept, type Shared } from './step.js';
import { touchedIn } from './touched-in.js';
import { notRecord, wrongRecord } from './wrong-record.js';

/** For each key, its own record comes back. */
export function findStep(subject: LookupSubject, texts: StepTexts): CallStep<FindDetails & Shared> {
  return {
    id: 'find',
    ...texts,
    calls: { hints: callHints(subject) },
    findings: withHints(
      {
        ...outsideFindings(subject),
        ...noAnswerFindings(subject),
        ...touchedFindings<never>(subject, kept),
        ...findFindings(subject),
      },
      hintsForFind(subject),
    ),
    check: (evidence, whole) => checkFind(subject, evidence, whole.facts),
    seen: (evidence) => seenFind(subject, evidence),
  };
}

type FindKinds = CallDetails & FindDetails & Shared;

/** @param whole - about all of the file, where a copy may be made when it is loaded */
export function checkFind(subject: LookupSubject, evidence: Evidence, whole: Facts): Noticed<FindKinds> {
  return checkCalls(madeFor('own', evidence), {
    isReported: () => false,
    check: (one): readonly Finding<FindKinds>[] => {
      const touched = touchedIn(subject, one);
      const isChanged = touched.some(({ kind }) => kind === 'lists-touched' || kind === 'value-assigned');
      if (isChanged) return touched;
      const wrong = foundWrongly(subject, one, whole);
      return wrong ? [wrong] : touched;
    },
  });
}

function foundWrongly(subject: LookupSubject, one: Answered, whole: Facts): FoundWrongly | undefined {
  const { probe, facts } = one;
  const { answer, purpose } = probe;
  if (answer.type !== 'returned' || purpose.type !== 'own') return undefined;
  const { value } = answer.result;
  if (!value) return purpose.isExpired === true ? undefined : notFound(subject, one, whole);
  const wrong = isHeld(value)
    ? wrongRecord(subject, value, purpose.record)
    : notRecord(subject, value, purpose.record, facts);
  if (!wrong) return undefined;
  const isOther = wrong.kind === 'result-not-that-one' || wrong.kind === 'result-lacks';
  const place = valuePlace(value, facts);
  return (isOther && otherRecord(subject, facts)) || { ...(place && { place }), ...wrong };
}

/** Why another record than the right one comes back. */
function otherRecord(subject: LookupSubject, facts: Facts): FindFinding | undefined {
  const hidden = hiddenParameter(facts);
  if (hidden) return hiddenFinding(hidden);
  const unequal = comparedUnequal(facts, subject);
  if (unequal)
    return { kind: 'compared-unequal', details: { operator: unequal.operator }, place: unequal.place };
  const itself = comparedWithItself(facts, subject.key);
  if (itself) return { kind: 'compared-with-itself', details: {}, place: itself.place };
  return otherListFinding(subject, facts);
}

function seenFind({ record, key, list }: LookupSubject, { run }: Evidence): string | undefined {
  const probes = run?.probes.filter(({ purpose }) => purpose.type === 'own') ?? [];
  const last = probes.at(-1);
  return (
    last &&
    `It found ${String(probes.length)} ${list}, each by its own \`${key}\`. The last ${record}: \`${String(last.args[0])}\`.`
  );
}
