import { inWords, quoted, shown, sortOf, type Words } from '#lesson';
import { compareIt } from './part.js';
import type { Loading } from './save-endings.js';

type Nothing = Readonly<Record<string, never>>;

interface Target {
  readonly target: string;
}

interface Method {
  readonly method: string;
}

/** What lies in the database after a call that answered. */
export interface SaveRecordDetails {
  'save-absent': Nothing;
  'save-in-comment': Nothing;
  /** `end`: the line on which the function ends. */
  'save-outside': { readonly what: 'adding' | 'returning'; readonly end: number };
  'save-behind-return': Nothing;
  'save-too-late': Nothing;
  'save-other-list': { readonly list: string };
  'save-only-sometimes': Nothing;
  'save-method-not-called': Nothing;
  'save-nothing-given': Method;
  'save-result-dropped': Method;
  /** `tokens = […]` */
  'save-list-rebound': { readonly name: string };
  'save-own-list': Target & Loading;
  'save-in-unrun-function': Nothing;
  'save-not-added': Target;
  /** `isJoined`: with `+=`. */
  'save-list-no-array': { readonly isJoined: boolean };
  'save-others-lost': { readonly count: number };
  'save-records-changed': Nothing;
  'save-shared-object': Nothing;
  'save-more-than-once': { readonly count: number };
  'save-changed-later': Nothing;
  'save-stored-other': { readonly type: string; readonly is?: string };
  'save-under-a-key': Target;
  'save-taken-back': Method;
  'save-other-token': Nothing;
  'save-token-replaced': Nothing;
  'save-record-lacks': { readonly missing: readonly string[] };
  'save-record-altered': {
    readonly property: string;
    readonly expected: unknown;
    readonly actual: unknown;
    /** By a single `=` in a condition. */
    readonly isTested?: boolean;
  };
}

const addIt = 'Add the token to `db.tokens`, the array of the database, before the function ends.';

export const saveRecordWords: Words<SaveRecordDetails> = {
  'save-absent': {
    severity: 'problem',
    meaning: 'Nothing adds the token to the database.',
    say: () => ({
      message: 'After the call, the database holds no new token: nothing in the function adds one.',
      fix: addIt,
    }),
  },
  'save-outside': {
    severity: 'problem',
    meaning: 'The line that saves, or the one that gives back, stands outside of the function.',
    say: ({ what, end }) => ({
      message: `This line would ${what === 'adding' ? 'save the token' : 'give the token back'}, but it stands outside of the function, which ends on line ${String(end)}.`,
      fix: 'Move it into the braces of the function: it has to run for every token.',
    }),
  },
  'save-in-comment': {
    severity: 'problem',
    meaning: 'What would add the token stands in a comment.',
    say: () => ({
      message:
        'What would add the token to the database stands in a comment here, and a comment is never run.',
      fix: 'Take away the `//`, or the `/*` and `*/`.',
    }),
  },
  'save-behind-return': {
    severity: 'problem',
    meaning: 'The token is added behind a return.',
    say: () => ({
      message: 'This line would add the token, but the function has already ended above it.',
      fix: 'Move it above the `return`.',
    }),
  },
  'save-too-late': {
    severity: 'problem',
    meaning: 'The token is added after the function has answered.',
    say: () => ({
      message:
        'The token is added only after the function has given its answer: the server already tells the client about a token that is not saved.',
      fix: 'Add it directly, without a timer or a promise that nobody waits for.',
    }),
  },
  'save-other-list': {
    severity: 'problem',
    meaning: 'The token is added to another list.',
    say: ({ list }) => ({
      message: `The token was added to \`db.${list}\`.`,
      fix: 'It belongs into `db.tokens`.',
    }),
  },
  'save-only-sometimes': {
    severity: 'problem',
    meaning: 'The token is saved for some calls only.',
    say: () => ({
      message: 'The token is saved for some calls, but not for all.',
      fix: 'Every call must add its token: take the condition around this line away.',
    }),
  },
  'save-method-not-called': {
    severity: 'problem',
    meaning: 'The method is named but not called.',
    say: () => ({
      message: '`push` is named here, but not called, so nothing happens.',
      fix: 'Write the token in parentheses behind it.',
    }),
  },
  'save-nothing-given': {
    severity: 'problem',
    meaning: 'The method is called without the token.',
    say: ({ method }) => ({
      message: `${quoted(method)} is called with nothing in its parentheses, so nothing is added.`,
      fix: 'Put the token into the parentheses.',
    }),
  },
  'save-result-dropped': {
    severity: 'problem',
    meaning: 'A method that makes a new list is used, and the new list is thrown away.',
    say: ({ method }) => ({
      message: `${method === '[...]' ? 'A pair of square brackets' : quoted(method)} makes a new list and leaves the old one as it is; nobody keeps the new one.`,
      fix: 'Use the method that adds to the array itself.',
    }),
  },
  'save-list-rebound': {
    severity: 'problem',
    meaning: 'A variable gets a new list, and the list of the database stays as it was.',
    say: ({ name }) => ({
      message: `This puts a new array into the variable ${quoted(name)}. The array \`db.tokens\` stays as it was.`,
      fix: `Add to the array itself: ${quoted(`${name}.push(token)`)}.`,
    }),
  },
  'save-own-list': {
    severity: 'problem',
    meaning: 'The token is added to a list that is not the database.',
    say: ({ target, load }) => ({
      message: `The token is added to ${target === '…' ? 'a list made on the spot' : quoted(target)}, but that is not the database's list.`,
      fix: `Load the database with ${quoted(load)} and add the token to its \`tokens\`.`,
    }),
  },
  'save-in-unrun-function': {
    severity: 'problem',
    meaning: 'The token is added in an inner function that does not run.',
    say: () => ({
      message:
        'This line would add the token, but it stands in an inner function that has not run when `saveToken` ends.',
      fix: 'Move it out of the inner function, or call that function.',
    }),
  },
  'save-not-added': {
    severity: 'problem',
    meaning: 'Something is done to the list, but there is no new record in the end.',
    say: ({ target }) => ({
      message: `${quoted(target)} is used here, but after the call \`db.tokens\` holds no new record.`,
      fix: addIt,
    }),
  },
  'save-under-a-key': {
    severity: 'problem',
    meaning: 'The token is put under a name of the array instead of being added to it.',
    say: ({ target }) => ({
      message: `${quoted(target)} gets the token under a name of its own: an array has numbered items only, and this is none of them.`,
      fix: 'Use the method that adds an item at the end of the array.',
    }),
  },
  'save-taken-back': {
    severity: 'problem',
    meaning: 'The token is added and taken out again.',
    say: ({ method }) => ({
      message: `The token was added, but ${quoted(method)} takes it out again.`,
      fix: 'Leave this line out.',
    }),
  },
  'save-list-no-array': {
    severity: 'problem',
    meaning: 'db.tokens is replaced by something that is no array.',
    say: ({ isJoined }) => ({
      message: isJoined
        ? '`+=` makes one text of two lists: after the call `db.tokens` is no array any more.'
        : 'After the call `db.tokens` is no array any more: it was replaced.',
      fix: 'Leave the array where it is and add the token to it.',
    }),
  },
  'save-others-lost': {
    severity: 'problem',
    meaning: 'Tokens that were in the database before are gone.',
    say: ({ count }) => ({
      message: `After the call ${count === 1 ? 'a token that was' : `${String(count)} tokens that were`} in the database before ${count === 1 ? 'is' : 'are'} gone.`,
      fix: 'Add to the array; what it holds must stay, expired tokens too.',
    }),
  },
  'save-records-changed': {
    severity: 'problem',
    meaning: 'Tokens that were in the database before are changed.',
    say: () => ({
      message: 'The call changed a token that was in the database before.',
      fix: 'Leave the other records as they are and add a new one.',
    }),
  },
  'save-shared-object': {
    severity: 'problem',
    meaning: 'Every call saves the same object, so that each token overwrites the one before.',
    say: () => ({
      message: 'Every call saves the very same object, so each new token overwrites the one before.',
      fix: 'Save the token that is passed in, or make a new object inside the function for each call.',
    }),
  },
  'save-more-than-once': {
    severity: 'problem',
    meaning: 'One call adds several records.',
    say: ({ count }) => ({
      message: `One call added ${count < 100 ? String(count) : '100 or more'} records to \`db.tokens\`.`,
      fix: 'Add the token once for each call.',
    }),
  },
  'save-changed-later': {
    severity: 'problem',
    meaning: 'The list of tokens still changes after the function has answered.',
    say: () => ({
      message: 'The token was saved, but `db.tokens` still changed after the function had given its answer.',
      fix: 'Do all that is to be done before the `return`; take timers and promises that nobody waits for away.',
    }),
  },
  'save-stored-other': {
    severity: 'problem',
    meaning: 'What is added to db.tokens is not the token object.',
    say: ({ type, is }) => ({
      message: `What was added to \`db.tokens\` is ${is === undefined ? sortOf(type) : quoted(is)}, not the token object.`,
      fix: 'Add the token itself, with all of its properties.',
    }),
  },
  'save-other-token': {
    severity: 'problem',
    meaning: 'The record or the answer is a token that belongs to another call.',
    say: () => ({
      message: 'This is a token that was there before, not the one that was passed in for this call.',
      fix: 'Save and give back the `token` that the function got as its first parameter.',
    }),
  },
  'save-token-replaced': {
    severity: 'problem',
    meaning: 'The parameter token is given a new value, and what the server passed in is lost.',
    say: () => ({
      message: '`token` is given a new value here, so what the server passed in is lost.',
      fix: 'Set properties of the token that is there, or take all of it over into the new one.',
    }),
  },
  'save-record-lacks': {
    severity: 'problem',
    meaning: 'The saved record lacks properties of the token.',
    say: ({ missing }) => ({
      message: `The record in \`db.tokens\` lacks ${inWords(missing.map(quoted))}.`,
      fix: 'Save the whole token, after its parts have been set.',
    }),
  },
  'save-record-altered': {
    severity: 'problem',
    meaning: 'The saved record has another value for a property of the token.',
    say: ({ property, expected, actual, isTested = false }) => ({
      message: `The record in \`db.tokens\` has another ${quoted(property)} than the token: ${quoted(shown(actual))} where ${quoted(shown(expected))} came in.`,
      fix: isTested ? compareIt : 'Save what came in as it is; only `client` and `user` are added.',
    }),
  },
};
