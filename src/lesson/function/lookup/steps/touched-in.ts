import type { Finding } from '#lesson';
import type { Answered } from '../../steps/answered.js';
import { touchedFinding } from '../../steps/touched.js';
import type { CallDetails } from '../../words/call-endings.js';
import type { TouchedDetails } from '../../words/touched.js';
import { assignedInTest } from '../evidence/comparisons.js';
import type { LookupSubject } from '../subject.js';
import type { FindDetails } from '../words/find.js';
import { kept } from './step.js';

/** A change of the database, most often by `=` where `===` was meant. */
export function touchedIn(
  subject: LookupSubject,
  one: Answered,
): readonly Finding<Pick<FindDetails, 'value-assigned'> & CallDetails & TouchedDetails<never>>[] {
  const touched = touchedFinding(one, kept);
  const assigned = touched[0]?.kind === 'lists-touched' ? assignedInTest(one.facts, subject) : undefined;
  return assigned
    ? [{ kind: 'value-assigned', details: { property: assigned.target.join('.') }, place: assigned.place }]
    : touched;
}
