import { type Findings, shownInline, sortOf } from '#lesson';
import type { LookupSubject } from '../subject.js';
import {
  emptyInstead,
  type KeyChange,
  type Nothing,
  otherInstead,
  pastTheEnd,
  refusedEnding,
  type RefusedEndings,
  words,
} from './shared.js';

export interface NothingDetails {
  accepted: { readonly change: KeyChange; readonly value: unknown; readonly type: string };
  'kept-from-load': Nothing;
  'something-empty': { readonly type: string };
  'something-other': { readonly type: string };
  'past-the-end': Nothing;
}

export function nothingFindings(subject: LookupSubject): Findings<NothingDetails> & RefusedEndings {
  const { record, key, list } = words(subject);
  const when = `when there is no such ${record}`;
  return {
    accepted: {
      severity: 'problem',
      meaning: `The function returns something although no ${record} has the value.`,
      say: ({ change, value, type }) => ({
        message: `${unknownValue(change, { record, key, list, value })}, but the function returned ${type === 'object' ? `a ${record}` : sortOf(type)}.`,
        fix: `Return \`null\` if no ${record} has exactly this \`${key}\`.`,
        actual: value,
      }),
      danger: `A stranger is taken for a ${record} that the server knows (RFC 6749, section 10.2).`,
    },
    'kept-from-load': {
      severity: 'problem',
      meaning: `A ${record} that was removed is still found.`,
      say: () => ({
        message: `A ${record} that was removed from \`db.${list}\` is still found: the function uses a copy from an earlier moment.`,
        fix: `Search in \`db.${list}\` at each call, and keep no ${record} from an earlier call.`,
      }),
      danger: `A ${record} that was removed, after a theft for example, keeps all its rights (RFC 6749, section 10.3).`,
    },
    'something-empty': emptyInstead(when),
    'something-other': otherInstead(when),
    'past-the-end': pastTheEnd,
    threw: refusedEnding(subject, when),
  };
}

interface Unknown {
  readonly record: string;
  readonly key: string;
  readonly list: string;
  readonly value: unknown;
}

function unknownValue(change: KeyChange, { record, key, list, value }: Unknown): string {
  if (typeof change === 'object')
    return `${shownInline(value)} is the \`${change.property}\` of a ${record}, not its \`${key}\``;
  switch (change) {
    case 'empty':
      return 'The server passed an empty string';
    case 'part':
      return `${shownInline(value)} is only a part of ${withArticle(key)}`;
    case 'longer':
      return `${shownInline(value)} only begins with ${withArticle(key)}`;
    case 'case':
      return `No \`${key}\` has these capital letters: ${shownInline(value)}`;
    case 'inherited':
      return `${shownInline(value)} is a name that every object has, and no \`${key}\``;
    case 'no-records':
      return `\`db.${list}\` was empty`;
    case 'invented':
    case 'removed':
      return `No ${record} in \`db.${list}\` has the \`${key}\` ${shownInline(value)}`;
  }
}

function withArticle(key: string): string {
  return `${/^[aeiou]/.test(key) ? 'an' : 'a'} \`${key}\``;
}
