import type { Finding, Place } from '#lesson';
import type { NoAnswerDetails, OutsideDetails } from '../../words/no-answer.js';
import type { TouchedDetails } from '../../words/touched.js';
import type { FindDetails } from '../words/find.js';

export type Shared = OutsideDetails & NoAnswerDetails & TouchedDetails<never>;

export type FoundWrongly = Finding<FindDetails & NoAnswerDetails & OutsideDetails>;

export const kept = { parameters: [], lists: ['clients', 'users', 'tokens'] } as const;

export function placed(place: Place | undefined): { place?: Place } {
  return place ? { place } : {};
}
