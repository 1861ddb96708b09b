import { inWords, quoted, shown, sortOf, type Words } from '#lesson';
import { callIt } from './functions.js';
import { compareIt } from './part.js';

type Nothing = Readonly<Record<string, never>>;

interface Touched {
  /** By a single `=` in a condition. */
  readonly isTested: boolean;
  /** `token.user`, where the line changes the object under another name. */
  readonly through?: string;
}

/** Where a returned promise comes from. */
export type PromiseOf =
  { readonly type: 'callback' | 'function'; readonly name: string } | { readonly type: 'resolve' | 'async' };

export interface SaveAnswerDetails {
  'save-answer-missing': {
    readonly hasReturn: boolean;
    readonly isEmpty?: boolean;
    readonly isInComment: boolean;
    /** The function of the file whose result is returned. */
    readonly from?: string;
  };
  'save-answer-promise-empty': { readonly from?: PromiseOf };
  'save-answer-promise-lost': Nothing;
  'save-answer-inner': { readonly method?: string };
  'save-answer-word-missing': Nothing;
  'save-answer-split': Nothing;
  'save-answer-length': { readonly isPush: boolean };
  'save-answer-printed': Nothing;
  'save-answer-sometimes': Nothing;
  /** `name`: of a function of the file. */
  'save-answer-other': { readonly type: string; readonly is?: string; readonly name?: string };
  /** `pushed`: what was added to the database and has it all; empty if it has no name. */
  'save-answer-lacks': { readonly missing: readonly string[]; readonly pushed?: string };
  'save-answer-altered': { readonly property: string; readonly expected: unknown; readonly actual: unknown };
  'save-client-touched': Touched;
  'save-user-touched': Touched;
  'save-lists-touched': { readonly list: string };
}

function emptyBecause(from: PromiseOf): string {
  switch (from.type) {
    case 'callback':
      return `the callback of ${quoted(from.name)} returns nothing`;
    case 'function':
      return `${quoted(from.name)} returns nothing`;
    case 'resolve':
      return '`Promise.resolve` gets no value';
    case 'async':
      return 'this `async` function returns nothing';
  }
}

function fillIt(from: PromiseOf | undefined): string {
  switch (from?.type) {
    case 'callback':
      return `Return the token inside the last ${quoted(from.name)}.`;
    case 'function':
      return `Return the token at the end of ${quoted(from.name)}.`;
    case 'resolve':
      return 'Write the token in the parentheses, or return it without a promise.';
    case 'async':
      return 'Return the token at the end of the inner function.';
    case undefined:
      return 'Pass the token to `resolve`, or return it without a promise.';
  }
}

const giveIt = 'Return the token at the end of the function.';

export const saveAnswerWords: Words<SaveAnswerDetails> = {
  'save-answer-missing': {
    severity: 'problem',
    meaning: 'The function returns nothing.',
    say: ({ hasReturn, isEmpty = false, isInComment, from }) => ({
      message:
        from !== undefined
          ? `This returns the result of ${quoted(from)}, but ${quoted(from)} returns nothing.`
          : isEmpty
            ? 'This `return` returns nothing, because there is no value after it.'
            : hasReturn
              ? 'The function returns nothing: the value after `return` is `undefined`, or the `return` does not run.'
              : `The function returns nothing. ${isInComment ? 'Its `return` is inside a comment here, and comments never run.' : 'The server needs the token to answer the client.'}`,
      fix:
        from !== undefined
          ? `Return the token at the end of ${quoted(from)}.`
          : isInComment
            ? 'Remove the `//`, or the `/*` and `*/`.'
            : isEmpty
              ? 'Write the token after `return`.'
              : giveIt,
    }),
  },
  'save-answer-promise-empty': {
    severity: 'problem',
    meaning: 'The function returns a promise that resolves to undefined.',
    say: ({ from }) => ({
      message: `The function returns this promise, but it resolves to \`undefined\`, not to the token${from ? `: ${emptyBecause(from)}` : ''}.`,
      fix: fillIt(from),
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
    meaning: 'The token is alone on a line, without the word return.',
    say: () => ({
      message: '`token` is alone on this line, so nothing is returned.',
      fix: 'Write `return` before it.',
    }),
  },
  'save-answer-printed': {
    severity: 'problem',
    meaning: 'The token is printed, not returned.',
    say: () => ({
      message: 'This prints the token, but the function returns nothing. Printing is not returning.',
      fix: giveIt,
    }),
  },
  'save-answer-sometimes': {
    severity: 'problem',
    meaning: 'The token is returned only for some calls.',
    say: () => ({
      message: 'The function returns the token for some calls and nothing for others.',
      fix: 'Every call must return its token: remove the condition around the `return`.',
    }),
  },
  'save-answer-split': {
    severity: 'problem',
    meaning: 'return is alone on its line, so it returns nothing.',
    say: () => ({
      message:
        'This `return` is alone on its line, so it returns nothing: JavaScript adds a semicolon after it.',
      fix: 'Write the value on the same line as `return`.',
    }),
  },
  'save-answer-length': {
    severity: 'problem',
    meaning: 'The function returns the length of the array, as push does, not the token.',
    say: ({ isPush }) => ({
      message: `The function returns a number, not the token: ${isPush ? '`push` returns the new length of the array' : 'it is the length of the array'}.`,
      fix: 'Add the token on one line and return it on the next.',
    }),
  },
  'save-answer-other': {
    severity: 'problem',
    meaning: 'The function returns something other than the token.',
    say: ({ type, is, name }) => ({
      message: `The function returns ${name !== undefined ? `the function ${quoted(name)} itself, not what it returns` : is !== undefined ? `${quoted(is)} instead of the token` : type === 'object' ? 'an object that is not the token' : `${sortOf(type)} instead of the token`}.`,
      fix:
        name !== undefined ? callIt(name) : is === "'token'" ? 'Remove the quotes: `return token;`.' : giveIt,
    }),
  },
  'save-answer-lacks': {
    severity: 'problem',
    meaning: 'The returned value lacks properties of the token.',
    say: ({ missing, pushed }) => ({
      message: `The returned value lacks ${inWords(missing.map(quoted))}${pushed === undefined ? '' : `: only ${pushed === '' ? 'the new object' : quoted(pushed)}, which was added to \`db.tokens\`, has ${missing.length === 1 ? 'it' : 'them'}`}.`,
      fix:
        pushed === undefined
          ? 'Return the whole token.'
          : pushed === ''
            ? 'Store the new object in a variable first. Then add that variable to `db.tokens`, and return it.'
            : `Return ${quoted(pushed)}, the record that you added.`,
    }),
  },
  'save-answer-altered': {
    severity: 'problem',
    meaning: 'In the returned value, a property of the token was changed.',
    say: ({ property, expected, actual }) => ({
      message: `In the returned value, ${quoted(property)} was changed from ${quoted(shown(expected))} to ${quoted(shown(actual))}.`,
      fix: 'Return the token as it was passed in; add only `client` and `user`.',
    }),
  },
  'save-client-touched': {
    severity: 'problem',
    meaning: 'The client that was passed in is changed.',
    say: ({ isTested, through }) => ({
      message:
        through === undefined
          ? 'The function changes the client that was passed in. It is a record of the database and must not change.'
          : `${quoted(through)} is the same object as the client that was passed in, so this line changes that client. It is a record of the database and must not change.`,
      fix: isTested
        ? compareIt
        : through === undefined
          ? 'Read from `client`, and change only `token`.'
          : `Set ${quoted(through)} to a new object, with only the properties that it needs.`,
    }),
  },
  'save-user-touched': {
    severity: 'problem',
    meaning: 'The user that was passed in is changed.',
    say: ({ isTested, through }) => ({
      message:
        through === undefined
          ? 'The function changes the user that was passed in. It is a record of the database and must not change.'
          : `${quoted(through)} is the same object as the user that was passed in, so this line changes that user. It is a record of the database and must not change.`,
      fix: isTested
        ? compareIt
        : through === undefined
          ? 'Read from `user`, and change only `token`.'
          : `Set ${quoted(through)} to a new object, with only the properties that it needs.`,
    }),
  },
  'save-lists-touched': {
    severity: 'problem',
    meaning: 'The clients or users of the database are changed.',
    say: ({ list }) => ({
      message: `The function changes \`db.${list}\`, but only \`db.tokens\` may change.`,
      fix: 'Remove the code that does this.',
    }),
  },
};
