import { type Finding, sameValue, withHints } from '#lesson';
import type { CallStep, StepTexts } from '../../lesson.js';
import type { Answered } from '../../steps/answered.js';
import { typeOf } from '../../evidence/held.js';
import { noAnswerFindings, outsideFindings } from '../../words/no-answer.js';
import { touchedFindings } from '../../words/touched.js';
import { resultOf } from '../evidence/calls.js';
import { comparisonPlace, either } from '../evidence/comparisons.js';
import { isUnused } from '../evidence/parameters.js';
import { valuePlace } from '../evidence/value-place.js';
import type { LookupSubject } from '../subject.js';
import { callHints, hintsForNothing } from '../words/hints.js';
import { type NothingDetails, nothingFindings } from '../words/nothing.js';
import { afterFind, somethingElse } from './after-find.js';
import { kept, placed, type Shared } from './step.js';

/** With a key that no record has, nothing comes back. */
export function nothingStep(subject: LookupSubject, texts: StepTexts): CallStep<NothingDetails & Shared> {
  return {
    id: 'nothing',
    ...texts,
    calls: { hints: callHints(subject) },
    findings: withHints(
      {
        ...outsideFindings(subject),
        ...noAnswerFindings(subject),
        ...touchedFindings<never>(subject, kept),
        ...nothingFindings(subject),
      },
      hintsForNothing(subject),
    ),
    check: (evidence, whole) =>
      afterFind(subject, { evidence, whole: whole.facts, type: 'unknown' }, (one) =>
        nothingFinding(subject, one),
      ),
    seen: ({ run }) =>
      `It returned nothing for ${String(run?.probes.filter(({ purpose }) => purpose.type === 'unknown').length ?? 0)} values that no ${subject.record} has.`,
  };
}

function nothingFinding(
  subject: LookupSubject,
  { probe, probes, facts }: Answered,
): Finding<NothingDetails> | 'blocked' | undefined {
  const { purpose } = probe;
  const value = resultOf(probe);
  if (purpose.type !== 'unknown' || !value) return undefined;
  const { change } = purpose;
  // An object that is used as a map has `__proto__`, which is empty.
  const isInherited = change === 'inherited' && probes.some((other) => !resultOf(other));
  const something = isInherited ? undefined : somethingElse(subject, value, facts);
  if (something) return something;
  const compared = comparisonPlace(0, subject.key, facts);
  const at = placed(compared ?? valuePlace(value, facts));
  if (change === 'removed' || change === 'no-records') return { kind: 'kept-from-load', details: {}, ...at };
  // The step before reports these.
  if (subject.secret !== undefined && (either(facts, subject) || isUnused(0, facts))) return 'blocked';
  const isStored = Object.values(probe.answer.before?.lists ?? {}).some((list) =>
    list?.some((record) => sameValue(record.value, value)),
  );
  const place = isStored ? at : placed(valuePlace(value, facts));
  return { kind: 'accepted', details: { change, value: probe.args[0], type: typeOf(value) }, ...place };
}
