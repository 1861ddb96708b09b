import { type Facts, type Finding, type Probe, withHints } from '#lesson';
import type { CallStep, StepTexts } from '../../lesson.js';
import type { Answered } from '../../steps/answered.js';
import { noAnswerFindings, outsideFindings } from '../../words/no-answer.js';
import { touchedFindings } from '../../words/touched.js';
import { resultOf } from '../evidence/calls.js';
import { comparedWithItself, comparisonPlace, either } from '../evidence/comparisons.js';
import { firstUse, isUnused, lacksParameter } from '../evidence/parameters.js';
import { valuePlace } from '../evidence/value-place.js';
import type { LookupSubject } from '../subject.js';
import { callHints, hintsForSecret } from '../words/hints.js';
import { type SecretDetails, secretFindings } from '../words/secret.js';
import { afterFind, somethingElse } from './after-find.js';
import { kept, placed, type Shared } from './step.js';
import { touchedIn } from './touched-in.js';

/** With the right key and a wrong secret, nothing comes back. */
export function secretStep(subject: LookupSubject, texts: StepTexts): CallStep<SecretDetails & Shared> {
  return {
    id: 'secret',
    ...texts,
    calls: { hints: callHints(subject) },
    findings: withHints(
      {
        ...outsideFindings(subject),
        ...noAnswerFindings(subject),
        ...touchedFindings<never>(subject, kept),
        ...secretFindings(subject),
      },
      hintsForSecret(subject),
    ),
    check: (evidence, whole) =>
      afterFind(subject, { evidence, whole: whole.facts, type: 'secret' }, (one) =>
        secretFinding(subject, one),
      ),
    seen: ({ run }) =>
      `It refused ${String(run?.probes.filter(({ purpose }) => purpose.type === 'secret').length ?? 0)} wrong secrets: a part, a longer one, other capital letters, none, and another ${subject.record}'s.`,
  };
}

function secretFinding(
  subject: LookupSubject,
  one: Answered,
): Finding<SecretDetails> | 'blocked' | undefined {
  const { probe, probes, facts } = one;
  const { purpose } = probe;
  const value = resultOf(probe);
  if (purpose.type !== 'secret' || !value) return undefined;
  const assigned = touchedIn(subject, one).find(({ kind }) => kind === 'value-assigned');
  if (assigned?.kind === 'value-assigned') return assigned;
  const something = somethingElse(subject, value, facts);
  if (something) return something;
  const { secret = '', key } = subject;
  if (isUnused(0, facts)) return keyUnchecked(value, facts);
  const itself = comparedWithItself(facts, secret);
  if (itself) return { kind: 'compared-with-itself', details: {}, place: itself.place };
  const or = either(facts, subject);
  if (or) return { kind: 'either', details: {}, place: or.place };
  const { change } = purpose;
  const compared = isUnused(1, facts) ? undefined : comparisonPlace(1, secret, facts);
  const isAccepted = (other: Probe): boolean => Boolean(resultOf(other)) || other.args[1] === '';
  if (!probes.every(isAccepted) || (change === 'empty' && probes.length > 1))
    return {
      kind: 'loose',
      details: { change: lengthsCompared(facts) ? 'length' : change },
      ...placed(compared ?? valuePlace(value, facts)),
    };
  if (lacksParameter(1, facts)) return 'blocked';
  const details = { isCompared: compared !== undefined };
  const place = compared ?? firstUse(1, facts) ?? comparisonPlace(0, key, facts) ?? valuePlace(value, facts);
  return { kind: 'unchecked', details, ...placed(place) };
}

/** `client.clientSecret.length === clientSecret.length` */
function lengthsCompared({ operations }: Facts): boolean {
  return operations.some(
    ({ operator, left, right }) =>
      /^===?$/.test(operator) && left.path?.at(-1) === 'length' && right.path?.at(-1) === 'length',
  );
}

function keyUnchecked(value: unknown, facts: Facts): Finding<Pick<SecretDetails, 'key-unchecked'>> {
  return {
    kind: 'key-unchecked',
    details: {},
    ...placed(facts.operations[0]?.place ?? valuePlace(value, facts)),
  };
}
