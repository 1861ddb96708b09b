import { quoted, shownInline, type Findings, type HintLevels, type SharedHints } from '#lesson';

export interface DistinctDetails {
  person: { readonly property: string; readonly username: string };
}

export const distinctFindings: Findings<DistinctDetails> = {
  person: {
    severity: 'problem',
    meaning: 'A client with the name of a person becomes that person.',
    say: ({ property, username }) => ({
      message: `A client with the ${quoted(property)} of a person got the user ${shownInline(username)}, and that is a person in \`db.users\`.`,
      fix: 'Add something to the `username` that no person has in theirs.',
      actual: username,
    }),
    danger:
      'A thief who can choose the name of a client gets tokens for any person, without a password (RFC 9700, section 4.15).',
  },
};

const personHints: HintLevels = [
  'What happens if a client has the name of a person, such as Ada?',
  'Add words to the name that no person has in theirs.',
  'The shape of such a name:\n    const name = `text${value}`;',
];

export const distinctHints: SharedHints<DistinctDetails> = [[['person'], personHints]];
