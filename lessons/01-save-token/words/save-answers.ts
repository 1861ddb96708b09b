import { inWords, quoted, shown, sortOf, type Words } from '#lesson';
import { compareIt } from './part.js';

type Nothing = Readonly<Record<string, never>>;

interface Touched {
  /** By a single `=` in a condition. */
  readonly isTested: boolean;
  /** `token.user`, where the line changes the object under another name. */
  readonly through?: string;
}

/** What the function gives back, and what it leaves behind. */
export interface SaveAnswerDetails {
  'save-answer-missing': {
    readonly hasReturn: boolean;
    /** Nothing stands behind `return`. */
    readonly isEmpty?: boolean;
    readonly isInComment: boolean;
  };
  'save-answer-promise-empty': Nothing;
  'save-answer-promise-lost': Nothing;
  'save-answer-inner': { readonly method?: string };
  'save-answer-word-missing': Nothing;
  'save-answer-split': Nothing;
  'save-answer-length': { readonly isPush: boolean };
  'save-answer-printed': Nothing;
  'save-answer-sometimes': Nothing;
  'save-answer-other': { readonly type: string; readonly is?: string };
  'save-answer-lacks': { readonly missing: readonly string[] };
  'save-answer-altered': { readonly property: string; readonly expected: unknown; readonly actual: unknown };
  'save-client-touched': Touched;
  'save-user-touched': Touched;
  'save-lists-touched': { readonly list: string };
}

const giveIt = 'End the function with a `return` of the token.';

export const saveAnswerWords: Words<SaveAnswerDetails> = {
  'save-answer-missing': {
    severity: 'problem',
    meaning: 'The function gives nothing back.',
    say: ({ hasReturn, isEmpty = false, isInComment }) => ({
      message: isEmpty
        ? 'This `return` gives nothing back: nothing stands behind it.'
        : hasReturn
          ? 'The function gives nothing back: what stands behind `return` has no value, or the `return` is not reached.'
          : `The function gives nothing back. ${isInComment ? 'What would do that stands in a comment here, which is never run.' : 'The server needs the token to answer the client.'}`,
      fix: isInComment
        ? 'Take away the `//`, or the `/*` and `*/`.'
        : isEmpty
          ? 'Write what is given back behind it: the token.'
          : giveIt,
    }),
  },
  'save-answer-promise-empty': {
    severity: 'problem',
    meaning: 'The function gives a promise that is fulfilled with nothing.',
    say: () => ({
      message: 'The function gives back this promise, and what it comes to in the end is nothing.',
      fix: 'Pass the token to `resolve`, or give it back without a promise.',
    }),
  },
  'save-answer-promise-lost': {
    severity: 'problem',
    meaning: 'The token is returned inside a promise, but the promise itself is not returned.',
    say: () => ({
      message: 'The token goes into this promise, but `saveToken` does not return the promise.',
      fix: 'Write `return` before the promise, or return the token at the end of `saveToken`.',
    }),
  },
  'save-answer-inner': {
    severity: 'problem',
    meaning: 'The return belongs to an inner function, not to saveToken.',
    say: ({ method }) => ({
      message: `This \`return\` ends the inner function${method === undefined ? '' : ` that ${quoted(method)} calls`}, not \`saveToken\`: \`saveToken\` itself returns nothing.`,
      fix: 'Move the `return` out of the inner function, to the end of `saveToken`.',
    }),
  },
  'save-answer-word-missing': {
    severity: 'problem',
    meaning: 'The token stands alone on a line, without the word that gives it back.',
    say: () => ({
      message: '`token` stands alone on this line, which gives nothing back.',
      fix: 'Write `return` in front of it.',
    }),
  },
  'save-answer-printed': {
    severity: 'problem',
    meaning: 'The token is printed instead of given back.',
    say: () => ({
      message: 'This prints the token, but the function gives nothing back. Printing is not returning.',
      fix: giveIt,
    }),
  },
  'save-answer-sometimes': {
    severity: 'problem',
    meaning: 'The token is given back for some calls only.',
    say: () => ({
      message: 'The function gives the token back for some calls and nothing for others.',
      fix: 'Every call must get its token back: take the condition around the `return` away.',
    }),
  },
  'save-answer-split': {
    severity: 'problem',
    meaning: 'return stands alone on its line, so it gives nothing back.',
    say: () => ({
      message:
        'A `return` that stands alone on its line gives nothing back: JavaScript puts a semicolon right behind it.',
      fix: 'Write what is given back on the same line as `return`.',
    }),
  },
  'save-answer-length': {
    severity: 'problem',
    meaning: 'The function gives back what push gives: the new length of the array.',
    say: ({ isPush }) => ({
      message: `The function gives back a number: ${isPush ? '`push` gives the new length of the array' : 'how long the array is'}, not the token.`,
      fix: 'Add the token on one line and give it back on the next.',
    }),
  },
  'save-answer-other': {
    severity: 'problem',
    meaning: 'The function gives back something else than the token.',
    say: ({ type, is }) => ({
      message: `The function gives back ${is !== undefined ? `${quoted(is)} instead of the token` : type === 'object' ? 'an object that is not the token' : `${sortOf(type)} instead of the token`}.`,
      fix: is === "'token'" ? 'Remove the quotes: `return token;`.' : giveIt,
    }),
  },
  'save-answer-lacks': {
    severity: 'problem',
    meaning: 'What the function gives back lacks properties of the token.',
    say: ({ missing }) => ({
      message: `What the function gives back lacks ${inWords(missing.map(quoted))}.`,
      fix: 'Give the whole token back, with its parts.',
    }),
  },
  'save-answer-altered': {
    severity: 'problem',
    meaning: 'What the function gives back has another value for a property of the token.',
    say: ({ property, expected, actual }) => ({
      message: `What the function gives back has another ${quoted(property)} than the token: ${quoted(shown(actual))} where ${quoted(shown(expected))} came in.`,
      fix: 'Give back what came in as it is; only `client` and `user` are added.',
    }),
  },
  'save-client-touched': {
    severity: 'problem',
    meaning: 'The client that was passed in is changed.',
    say: ({ isTested, through }) => ({
      message:
        through === undefined
          ? 'The function changes the client that was passed in. It is a record of the database and must stay as it is.'
          : `${quoted(through)} is the very client that was passed in, so this line changes that client. It is a record of the database and must stay as it is.`,
      fix: isTested
        ? compareIt
        : through === undefined
          ? 'Read from `client`, and write to `token` only.'
          : `Give ${quoted(through)} a new object, with only what it needs.`,
    }),
  },
  'save-user-touched': {
    severity: 'problem',
    meaning: 'The user that was passed in is changed.',
    say: ({ isTested, through }) => ({
      message:
        through === undefined
          ? 'The function changes the user that was passed in. It is a record of the database and must stay as it is.'
          : `${quoted(through)} is the very user that was passed in, so this line changes that user. It is a record of the database and must stay as it is.`,
      fix: isTested
        ? compareIt
        : through === undefined
          ? 'Read from `user`, and write to `token` only.'
          : `Give ${quoted(through)} a new object, with only what it needs.`,
    }),
  },
  'save-lists-touched': {
    severity: 'problem',
    meaning: 'The clients or users of the database are changed.',
    say: ({ list }) => ({
      message: `The function changes \`db.${list}\`, which is not its business.`,
      fix: 'Change `db.tokens` only.',
    }),
  },
};
