import { type Findings, type FindingText, type Probe, quoted, sortOf } from '#lesson';
import { type CallDetails, callFindings } from '../../words/call-endings.js';
import type { LookupSubject } from '../subject.js';

type Purpose = Probe['purpose'];

export type KeyChange = Extract<Purpose, { type: 'unknown' }>['change'];

export type SecretChange = Extract<Purpose, { type: 'secret' }>['change'];

export type Nothing = Readonly<Record<string, never>>;

export function itself(parameter: string): FindingText<Nothing> {
  return {
    severity: 'problem',
    meaning: 'A property is compared with itself, which is always true.',
    say: () => ({
      message: 'Both sides of this comparison are the same, so it is always true.',
      fix: `Compare with the parameter ${parameter}.`,
    }),
  };
}

export function assigned(record: string): FindingText<{ readonly property: string }> {
  return {
    severity: 'problem',
    meaning: 'One equals sign sets a property, where a comparison was meant.',
    say: ({ property }) => ({
      message: `One \`=\` does not compare: it sets ${quoted(property)}, which changes the ${record} in the database.`,
      fix: 'Compare with `===`.',
    }),
    danger: `Every request fits then, and the data of the ${record} in the database is lost (RFC 6749, section 10.2).`,
  };
}

export interface RefusedEndings {
  readonly threw: FindingText<CallDetails['threw']>;
}

/** The kit's words are about calls that should succeed; here the function has to return nothing. */
export function refusedEnding(subject: LookupSubject, when: string): RefusedEndings['threw'] {
  const { threw } = callFindings(subject);
  return {
    ...threw,
    meaning: `The function stops with an error ${when}.`,
    say: (details) => {
      const { ending, lost, lacking } = details;
      const wording = threw.say(details);
      if (ending.type !== 'threw' || lost || lacking) return wording;
      const { error } = ending;
      if (/of undefined|of null|as it is (?:undefined|null)/.test(error.message))
        return {
          ...wording,
          fix: `The search finds nothing ${when}: test its result before you read from it.`,
        };
      return {
        ...wording,
        fix: `Return \`null\` ${when}: the server then refuses the request itself.`,
      };
    },
  };
}

export const pastTheEnd: FindingText<Nothing> = {
  severity: 'problem',
  meaning: 'A loop goes one position too far, where the array has no item.',
  say: () => ({
    message: 'This loop goes one position too far: the last item is at `length - 1`.',
    fix: 'Write `<` instead of `<=`.',
  }),
};

export function otherInstead(when: string): FindingText<{ readonly type: string }> {
  return {
    ...emptyInstead(when),
    meaning: `The function returns a value that is not nothing ${when}.`,
    say: ({ type }) => ({
      message: `The function returns ${sortOf(type)} ${when}. Nothing is \`null\`, \`undefined\` or \`false\`.`,
      fix: 'Return `null`.',
    }),
  };
}

export function emptyInstead(when: string): Findings<{ it: { readonly type: string } }>['it'] {
  return {
    severity: 'problem',
    meaning: `The function returns an empty object or array ${when}.`,
    say: ({ type }) => ({
      message: `The function returns an empty ${type} ${when}. Nothing is \`null\`, \`undefined\` or \`false\`.`,
      fix: 'Return `null`, or the result of `find` as it is.',
    }),
    danger: 'The server goes on with such a value, as if it had found something (RFC 6749, section 10.2).',
  };
}

export function words({
  record,
  key,
  list,
}: LookupSubject): Record<'record' | 'key' | 'list' | 'wanted', string> {
  return { record, key, list, wanted: `the ${record}` };
}
