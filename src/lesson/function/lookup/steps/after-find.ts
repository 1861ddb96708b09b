import type { Evidence, Facts, Finding, Noticed } from '#lesson';
import type { Answered } from '../../steps/answered.js';
import { checkCalls } from '../../steps/calls.js';
import { touchedFinding } from '../../steps/touched.js';
import { type CallDetails, callFindings } from '../../words/call-endings.js';
import { isHeld, typeOf } from '../../evidence/held.js';
import { madeFor, resultOf } from '../evidence/calls.js';
import { pastTheEnd } from '../evidence/search.js';
import { valuePlace } from '../evidence/value-place.js';
import type { LookupSubject } from '../subject.js';
import type { NothingDetails } from '../words/nothing.js';
import { checkFind } from './find.js';
import { kept, placed, type Shared } from './step.js';

/** What is neither a record nor nothing. */
export function somethingElse(
  subject: LookupSubject,
  value: unknown,
  facts: Facts,
): Finding<Pick<NothingDetails, 'something-empty' | 'something-other'>> | undefined {
  const at = placed(valuePlace(value, facts));
  if (Array.isArray(value) && value.length === 0)
    return { kind: 'something-empty', details: { type: 'array' }, ...at };
  if (isHeld(value))
    return Object.keys(value).length === 0
      ? { kind: 'something-empty', details: { type: 'object' }, ...at }
      : undefined;
  return { kind: 'something-other', details: { type: typeOf(value) }, ...at };
}

interface AfterFind {
  readonly evidence: Evidence;
  readonly whole: Facts;
  readonly type: 'secret' | 'unknown';
}

/** Mistakes of the step `find` that also explain what comes back for wrong secrets and unknown keys. */
const explaining = new Set([
  'value-assigned',
  'result-other',
  'result-not-that-one',
  'compared-with-itself',
  'parameter-hidden',
  'property-other',
  'value-changed',
  'kept-from-load',
  'compared-unequal',
  'index-by-key',
]);

/** A function that finds nothing says nothing about these calls, but what it accepts wrongly counts. */
export function afterFind<Details>(
  subject: LookupSubject,
  { evidence, whole, type }: AfterFind,
  judge: (one: Answered) => Finding<Details> | 'blocked' | undefined,
): Noticed<CallDetails & Details & Shared> {
  const found = checkFind(subject, evidence, whole);
  if (found === 'blocked') return 'blocked';
  if (found.some(({ kind }) => kind === 'array-other' || isOfCall(subject, kind))) return 'blocked';
  const isTouched = found.some(({ kind }) => kind === 'lists-touched' || kind === 'value-assigned');
  const isExplained = found.some(({ kind }) => explaining.has(kind));
  const blocking: Answered[] = [];
  const noticed = checkCalls<Details | Shared>(madeFor(type, evidence), {
    isReported: () => false,
    check: (one) => {
      const wrong = judge(one);
      if (wrong === 'blocked' || (isExplained && wrong !== undefined)) {
        blocking.push(one);
        return [];
      }
      const touched = isTouched ? [] : (touchedFinding(one, kept) as Finding<Details | Shared>[]);
      if (touched.some(({ kind }) => kind === 'lists-touched') && !isAssigned(wrong)) return touched;
      return wrong ? [wrong as Finding<Details | Shared>] : touched;
    },
  }) as Noticed<CallDetails & Details & Shared>;
  if (blocking.length > 0) return 'blocked';
  if (noticed === 'blocked') return noticed;
  if (noticed.length > 0) return orPastTheEnd(noticed, evidence.facts);
  const own = madeFor('own', evidence).run?.probes ?? [];
  return own.some((probe) => Boolean(resultOf(probe))) ? noticed : 'blocked';
}

/** The function read from the item after the last one. */
function orPastTheEnd<Noticed extends readonly unknown[]>(noticed: Noticed, facts: Facts): Noticed {
  const place = pastTheEnd(facts);
  const [finding] = noticed as unknown as readonly Finding<CallDetails>[];
  if (!place || finding?.kind !== 'threw') return noticed;
  const { ending } = finding.details;
  const isRead = ending.type === 'threw' && ending.error.message.includes('of undefined');
  return isRead ? ([{ kind: 'past-the-end', details: {}, place }] as unknown as Noticed) : noticed;
}

function isAssigned(finding: unknown): boolean {
  return (finding as { readonly kind?: unknown } | undefined)?.kind === 'value-assigned';
}

function isOfCall(subject: LookupSubject, kind: string): boolean {
  return Object.hasOwn(callFindings(subject), kind);
}
