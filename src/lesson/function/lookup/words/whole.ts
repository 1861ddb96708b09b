import { inWords, quoted, shownInline, sortOf, type Findings, type SharedHints } from '#lesson';
import type { IssuedSubject } from '../subject.js';

export interface WholeDetails {
  secret: { readonly property: string };
  lacks: { readonly missing: readonly string[] };
  'date-other-type': { readonly type: string };
  'date-invalid': Readonly<Record<string, never>>;
  'no-object': { readonly property: string; readonly key: string; readonly type: string };
  'inside-missing': { readonly property: string; readonly key: string; readonly keys: readonly string[] };
  altered: { readonly property: string; readonly expected: unknown; readonly actual: unknown };
}

export const wholeFindings = ({ list, record, expiry }: IssuedSubject): Findings<WholeDetails> => ({
  secret: {
    severity: 'problem',
    meaning: `The returned ${record} carries a secret of the client or the password of the user.`,
    say: ({ property }) => ({
      message: `The returned ${record} carries a \`${property}\`. Code that checks a ${record} must never see one.`,
      fix: `Return the record of \`db.${list}\` as it is: its \`client\` and \`user\` hold no secrets.`,
    }),
    danger:
      'Each route of the app gets this object, and so do its logs: a secret there is no secret any more (RFC 6749, section 10.2).',
  },
  lacks: {
    severity: 'problem',
    meaning: `The returned ${record} lacks something that the server needs.`,
    say: ({ missing }) => ({
      message: `The returned ${record} lacks ${inWords(missing.map(quoted))}.`,
      fix: `Return the whole record, or copy ${inWords(missing.map(quoted))} too.`,
    }),
  },
  'date-other-type': {
    severity: 'problem',
    meaning: `The expiry of the returned ${record} is not a Date.`,
    say: ({ type }) => ({
      message: `\`${expiry}\` is ${sortOf(type)}. The server accepts only a \`Date\` here.`,
      fix: 'Return the date as it is stored: it is a `Date` already.',
    }),
  },
  'date-invalid': {
    severity: 'problem',
    meaning: `The expiry of the returned ${record} is an invalid date.`,
    say: () => ({
      message: `\`${expiry}\` is an invalid date: \`new Date(…)\` got something that is not a date.`,
      fix: 'Return the date as it is stored, or read it from the property that holds it.',
    }),
    danger: `An invalid date is never earlier than now, so such a ${record} never expires (RFC 6749, section 10.3).`,
  },
  'no-object': {
    severity: 'problem',
    meaning: `The client or the user of the returned ${record} is not an object.`,
    say: ({ property, key, type }) => ({
      message: `The ${quoted(property)} of the returned ${record} is ${sortOf(type)}. It must be an object with ${quoted(key)}.`,
      fix: `Return the ${quoted(property)} of the record as it is stored.`,
    }),
  },
  'inside-missing': {
    severity: 'problem',
    meaning: `The client of the returned ${record} has no id, or its user has no username.`,
    say: ({ property, key, keys }) => ({
      message: `The ${quoted(property)} of the returned ${record} has no ${quoted(key)}: it holds ${inWords(keys.map(quoted))}.`,
      fix: `Return the ${quoted(property)} of the record as it is stored.`,
    }),
  },
  altered: {
    severity: 'problem',
    meaning: `The returned ${record} says something else than the stored one.`,
    say: ({ property, expected, actual }) => ({
      message: `In the returned ${record}, ${quoted(property)} is ${shownInline(actual)}; in \`db.${list}\` it is ${shownInline(expected)}.`,
      fix: 'Return the record as it is stored.',
      expected,
      actual,
    }),
  },
});

export const wholeHints: SharedHints<WholeDetails> = [
  [
    ['secret'],
    [
      'Who can read what this function returns, and what must they never see?',
      'The record in the database holds only the id of the client and the name of the user. Return that record.',
      'The shape of the line:\n    return database.array.find(test);',
    ],
  ],
  [
    ['lacks', 'date-other-type', 'date-invalid', 'no-object', 'inside-missing', 'altered'],
    [
      'The record in the database is right. What happens to it on its way to the server?',
      'The search gives you the whole record. Pass it on as it is.',
      'The shape of the line:\n    return database.array.find(test);',
    ],
  ],
];
