import {
  changeOf,
  sameValue,
  withHints,
  type Evidence,
  type Finding,
  type Noticed,
  type Probe,
} from '#lesson';
import { isHeld, keyPlace, secretIn, typeOf, type Held } from '../../evidence/held.js';
import type { OwnStep, StepTexts } from '../../lesson.js';
import { returnPlace } from '../../steps/no-answer.js';
import { madeFor, resultOf } from '../evidence/calls.js';
import type { IssuedSubject } from '../subject.js';
import { wholeFindings, wholeHints, type WholeDetails } from '../words/whole.js';

const inside = [
  ['client', 'id'],
  ['user', 'username'],
] as const;

/** What the server reads from the returned token. */
export function wholeStep(subject: IssuedSubject, texts: StepTexts): OwnStep<WholeDetails> {
  return {
    id: 'whole',
    ...texts,
    findings: withHints(wholeFindings(subject), wholeHints),
    check: (evidence) => checkWhole(subject, evidence),
    seen: (evidence) => {
      const count = String(returnedIn(subject, evidence).length);
      return `It returned ${count} ${subject.list}, each with its own date, client and user, and without a secret.`;
    },
  };
}

interface Returned {
  readonly probe: Probe;
  readonly value: Held;
  readonly record: Held;
}

/** The step before reports another token, and a changed one. */
function returnedIn({ key, list }: IssuedSubject, evidence: Evidence): Returned[] {
  const probes = madeFor('own', evidence).run?.probes ?? [];
  return probes.flatMap((probe) => {
    const { purpose } = probe;
    const value = resultOf(probe);
    if (purpose.type !== 'own' || !isHeld(value)) return [];
    const isOthers = value[key] !== undefined && value[key] !== probe.args[0];
    return isOthers || isChanged(list, probe) ? [] : [{ probe, value, record: purpose.record }];
  });
}

function isChanged(list: IssuedSubject['list'], { answer }: Probe): boolean {
  return changeOf(list, answer.before, answer.after).changed.length > 0;
}

function checkWhole(subject: IssuedSubject, evidence: Evidence): Noticed<WholeDetails> {
  const returned = returnedIn(subject, evidence);
  if (returned.length === 0) return 'blocked';
  const place = returnPlace(evidence.facts);
  const wrong = returned.map((one) => wrongIn(subject, one)).find((finding) => finding !== undefined);
  if (!wrong) return [];
  const at = keyPlace(propertyOf(subject, wrong), evidence.facts) ?? place;
  return [{ ...wrong, ...(at && { place: at }) }];
}

/** Empty if it is about no property of the returned object. */
function propertyOf({ expiry }: IssuedSubject, { kind, details }: Finding<WholeDetails>): string {
  if ('property' in details) return details.property.split('.')[0] ?? '';
  return kind === 'lacks' ? '' : expiry;
}

function wrongIn(
  { expiry }: IssuedSubject,
  { probe, value, record }: Returned,
): Finding<WholeDetails> | undefined {
  const property = secretIn(value, record, probe);
  if (property !== undefined) return { kind: 'secret', details: { property } };
  const needed = [expiry, 'client', 'user', ...(record.scope === undefined ? [] : ['scope'])];
  const missing = needed.filter((name) => value[name] === undefined || value[name] === null);
  if (missing.length > 0) return { kind: 'lacks', details: { missing } };
  return wrongDate(expiry, value, record) ?? wrongInside(value, record) ?? wrongScope(value, record);
}

function wrongDate(expiry: string, value: Held, record: Held): Finding<WholeDetails> | undefined {
  const date = value[expiry];
  if (!(date instanceof Date)) return { kind: 'date-other-type', details: { type: typeOf(date) } };
  if (Number.isNaN(date.getTime())) return { kind: 'date-invalid', details: {} };
  return sameValue(date, record[expiry]) ? undefined : altered(expiry, record[expiry], date);
}

function wrongInside(value: Held, record: Held): Finding<WholeDetails> | undefined {
  for (const [property, key] of inside) {
    const held = value[property];
    if (!isHeld(held)) return { kind: 'no-object', details: { property, key, type: typeOf(held) } };
    if (held[key] === undefined)
      return {
        kind: 'inside-missing',
        details: { property, key, keys: Object.keys(held).filter((name) => name !== key) },
      };
    const stored = (record[property] as Held)[key];
    if (held[key] !== stored) return altered(`${property}.${key}`, stored, held[key]);
  }
  return undefined;
}

function wrongScope(value: Held, record: Held): Finding<WholeDetails> | undefined {
  const isRight = record.scope === undefined || sameValue(value.scope, record.scope);
  return isRight ? undefined : altered('scope', record.scope, value.scope);
}

function altered(property: string, expected: unknown, actual: unknown): Finding<WholeDetails> {
  return { kind: 'altered', details: { property, expected, actual } };
}
