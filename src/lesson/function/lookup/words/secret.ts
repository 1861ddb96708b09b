import { type Findings, type FindingText, quoted } from '#lesson';
import type { LookupSubject } from '../subject.js';
import {
  assigned,
  emptyInstead,
  itself,
  type Nothing,
  otherInstead,
  pastTheEnd,
  refusedEnding,
  type RefusedEndings,
  type SecretChange,
  words,
} from './shared.js';

export interface SecretDetails {
  unchecked: { readonly isCompared: boolean };
  'key-unchecked': Nothing;
  either: Nothing;
  loose: { readonly change: SecretChange | 'length' };
  'compared-with-itself': Nothing;
  'value-assigned': { readonly property: string };
  'something-empty': { readonly type: string };
  'something-other': { readonly type: string };
  'past-the-end': Nothing;
}

export function secretFindings(subject: LookupSubject): Findings<SecretDetails> & RefusedEndings {
  const { record } = words(subject);
  const secret = subject.secret ?? '';
  const parameter = subject.parameters[1] ?? '';
  const compare = `Compare \`${record}.${secret}\` with the parameter \`${parameter}\``;
  const danger = `Anyone who knows the id, which is public, gets tokens in the name of the ${record} (RFC 6749, sections 2.2 and 2.3.1).`;
  const when = 'when the secret is wrong';
  return {
    unchecked: {
      severity: 'problem',
      meaning: 'Every secret is accepted, because the function does not check the secret.',
      say: ({ isCompared }) => ({
        message: isCompared
          ? `A request with a wrong secret still gets the ${record}: this line does not stop it.`
          : `A request with a wrong secret still gets the ${record}: the function does not compare \`${secret}\`.`,
        fix: isCompared
          ? `Return the ${record} only where \`${secret}\` is equal, too.`
          : `${compare} as well.`,
      }),
      danger,
    },
    'key-unchecked': keyUnchecked(subject),
    either: {
      severity: 'problem',
      meaning: 'A wrong secret is accepted, because one of two comparisons is enough.',
      say: () => ({
        message: 'A wrong secret is accepted: with `||`, one comparison that is true is enough.',
        fix: 'Both comparisons must be true: use `&&`.',
      }),
      danger,
    },
    loose: {
      severity: 'problem',
      meaning: 'Some wrong secrets are accepted.',
      say: ({ change }) => ({
        message: `${looseSecret(change, record)} is accepted.`,
        fix: `Compare the whole string, as it is: \`${record}.${secret} === ${parameter}\`.`,
      }),
      danger,
    },
    'compared-with-itself': { ...itself(`\`${parameter}\``), danger },
    'value-assigned': assigned(record),
    'something-empty': emptyInstead(when),
    'something-other': otherInstead(when),
    'past-the-end': pastTheEnd,
    threw: refusedEnding(subject, when),
  };
}

function looseSecret(change: SecretChange | 'length', record: string): string {
  switch (change) {
    case 'other':
      return `The secret of another ${record}`;
    case 'empty':
      return 'An empty secret';
    case 'part':
      return 'A part of the secret';
    case 'length':
      return 'A secret of the same length';
    case 'longer':
      return 'A longer string that begins with the secret';
    case 'case':
      return 'The secret in other capital letters';
  }
}

/** The second value alone decides. */
function keyUnchecked({ record, key, parameters }: LookupSubject): FindingText<Nothing> {
  return {
    severity: 'problem',
    meaning: `The function does not compare the ${key}.`,
    say: () => ({
      message: `The function never reads ${quoted(parameters[0] ?? '')}, so a request with any \`${key}\` gets a ${record}.`,
      fix: `Compare \`${record}.${key}\` with the parameter ${quoted(parameters[0] ?? '')} as well.`,
    }),
  };
}
