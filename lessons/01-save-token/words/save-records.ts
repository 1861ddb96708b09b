import { inWords, quoted, shown, sortOf, type Words } from '#lesson';
import type { Late } from '../evidence/own-functions.js';
import { callIt, lateRemedy, lateWords } from './functions.js';
import { compareIt } from './part.js';
import type { Loading } from './save-endings.js';

type Nothing = Readonly<Record<string, never>>;

interface Target {
  readonly target: string;
}

interface Method {
  readonly method: string;
}

export interface SaveRecordDetails {
  'save-absent': Nothing;
  'save-in-comment': Nothing;
  /** `end`: the line on which the function ends. */
  'save-outside': { readonly what: 'adding' | 'returning'; readonly end: number };
  'save-behind-return': Nothing;
  /** `isAlone`: the function returns nothing either. */
  'save-too-late': { readonly late?: Late; readonly isAlone?: boolean };
  'save-other-list': { readonly list: string };
  'save-only-sometimes': Nothing;
  'save-method-not-called': Nothing;
  'save-nothing-given': Method;
  'save-result-dropped': Method;
  /** `tokens = […]` */
  'save-list-rebound': { readonly name: string };
  'save-own-list': Target & Loading;
  /** `name`: of a function that is named but not called. */
  'save-in-unrun-function': { readonly name?: string };
  'save-not-added': Target;
  /** `isJoined`: with `+=`. */
  'save-list-no-array': { readonly isJoined: boolean };
  'save-others-lost': { readonly count: number };
  'save-records-changed': Nothing;
  'save-shared-object': Nothing;
  'save-more-than-once': { readonly count: number };
  'save-changed-later': Nothing;
  /** `name`: of a function of the file. */
  'save-stored-other': { readonly type: string; readonly is?: string; readonly name?: string };
  /** `target`: what was added; absent where it has no name. */
  'save-hidden-from-json': { readonly target?: string };
  'save-under-a-key': Target;
  'save-taken-back': Method;
  'save-other-token': Nothing;
  /** `missing`: what the new value lacks; empty if it has nothing of the token. */
  'save-token-replaced': { readonly missing?: readonly string[] };
  /** `made`: the variable of the new object; `returned`: the one that has it all. */
  'save-record-lacks': {
    readonly missing: readonly string[];
    readonly made?: string;
    readonly returned?: string;
  };
  'save-record-altered': {
    readonly property: string;
    readonly expected: unknown;
    readonly actual: unknown;
    /** By a single `=` in a condition. */
    readonly isTested?: boolean;
  };
}

const addIt = 'Add the token to the array `db.tokens` before the function ends.';

export const saveRecordWords: Words<SaveRecordDetails> = {
  'save-absent': {
    severity: 'problem',
    meaning: 'Nothing adds the token to the database.',
    say: () => ({
      message: 'After the call, the database has no new token: nothing in the function adds one.',
      fix: addIt,
    }),
  },
  'save-outside': {
    severity: 'problem',
    meaning: 'The line that saves or returns the token is outside the function.',
    say: ({ what, end }) => ({
      message: `This line would ${what === 'adding' ? 'save the token' : 'return the token'}, but it is outside the function, which ends on line ${String(end)}.`,
      fix: 'Move it inside the braces of the function: it has to run for every token.',
    }),
  },
  'save-in-comment': {
    severity: 'problem',
    meaning: 'The code that would add the token is inside a comment.',
    say: () => ({
      message:
        'The code that would add the token to the database is inside a comment here, and comments never run.',
      fix: 'Remove the `//`, or the `/*` and `*/`.',
    }),
  },
  'save-behind-return': {
    severity: 'problem',
    meaning: 'The token is added after a return.',
    say: () => ({
      message: 'This line would add the token, but the function has already ended above it.',
      fix: 'Move it above the `return`.',
    }),
  },
  'save-too-late': {
    severity: 'problem',
    meaning: 'The token is added after the function has finished.',
    say: ({ late, isAlone = false }) => ({
      message: `The token is added after the function has finished: ${lateWords(late)}.${isAlone ? ' The function itself returns nothing.' : ' So the server sends the client a token that is not saved yet.'}`,
      fix: `${lateRemedy(late) ?? 'Add it directly, not in a timer or in a promise that the function does not wait for.'}${isAlone && late?.type !== 'then' ? ' Return the token at the end of the function.' : ''}`,
    }),
  },
  'save-other-list': {
    severity: 'problem',
    meaning: 'The token is added to another array.',
    say: ({ list }) => ({
      message: `The token was added to \`db.${list}\`.`,
      fix: 'Add it to `db.tokens` instead.',
    }),
  },
  'save-only-sometimes': {
    severity: 'problem',
    meaning: 'The token is saved only for some calls.',
    say: () => ({
      message: 'The token is saved for some calls, but not for all.',
      fix: 'Every call must add its token: remove the condition around this line.',
    }),
  },
  'save-method-not-called': {
    severity: 'problem',
    meaning: 'The method is named but not called.',
    say: () => ({
      message: '`push` is not called here, so nothing is added.',
      fix: 'Write the token in parentheses after it.',
    }),
  },
  'save-nothing-given': {
    severity: 'problem',
    meaning: 'The method is called without the token.',
    say: ({ method }) => ({
      message: `${quoted(method)} is called with nothing in its parentheses, so nothing is added.`,
      fix: 'Put the token in the parentheses.',
    }),
  },
  'save-result-dropped': {
    severity: 'problem',
    meaning: 'A new array is made, and the array of the database does not change.',
    say: ({ method }) => ({
      message: `${method === '[...]' ? 'A pair of square brackets' : quoted(method)} makes a new array and does not change \`db.tokens\`.`,
      fix: 'Use the method that adds to the array itself.',
    }),
  },
  'save-list-rebound': {
    severity: 'problem',
    meaning: 'A variable gets a new array, and the array of the database does not change.',
    say: ({ name }) => ({
      message: `This puts a new array into the variable ${quoted(name)}. The array \`db.tokens\` does not change.`,
      fix: `Add to the array itself: ${quoted(`${name}.push(token)`)}.`,
    }),
  },
  'save-own-list': {
    severity: 'problem',
    meaning: 'The token is added to an array that is not in the database.',
    say: ({ target, load }) => ({
      message: `The token is added to ${target === '…' ? 'a new array' : quoted(target)}, which is not the array of the database.`,
      fix: `Load the database with ${quoted(load)} and add the token to its \`tokens\` array.`,
    }),
  },
  'save-in-unrun-function': {
    severity: 'problem',
    meaning: 'The token is added in a function that does not run.',
    say: ({ name }) =>
      name === undefined
        ? {
            message:
              'This line is in an inner function that does not run in time, so the token is not added.',
            fix: 'Move this line out of the inner function, directly into `saveToken`.',
          }
        : {
            message: `${quoted(name)} would add the token, but here it is only named, not called.`,
            fix: callIt(name),
          },
  },
  'save-not-added': {
    severity: 'problem',
    meaning: 'The array is used, but it has no new record in the end.',
    say: ({ target }) => ({
      message: `${quoted(target)} is used here, but after the call \`db.tokens\` has no new record.`,
      fix: addIt,
    }),
  },
  'save-under-a-key': {
    severity: 'problem',
    meaning: 'The token is stored as a named property of the array, not added to it.',
    say: ({ target }) => ({
      message: `${quoted(target)} is a named property, not an item of the array. The items of an array have numbers, not names.`,
      fix: 'Use the array method that adds one item at the end.',
    }),
  },
  'save-taken-back': {
    severity: 'problem',
    meaning: 'The token is added and then removed.',
    say: ({ method }) => ({
      message: `The token was added, but ${quoted(method)} removes it again.`,
      fix: 'Remove this line.',
    }),
  },
  'save-list-no-array': {
    severity: 'problem',
    meaning: 'db.tokens is replaced by something that is not an array.',
    say: ({ isJoined }) => ({
      message: isJoined
        ? '`+=` turns the array into a string: after the call `db.tokens` is not an array any more.'
        : 'After the call `db.tokens` is not an array any more: it was replaced.',
      fix: 'Keep the array and add the token to it.',
    }),
  },
  'save-others-lost': {
    severity: 'problem',
    meaning: 'Tokens that were already in the database are gone.',
    say: ({ count }) => ({
      message: `After the call, ${count === 1 ? 'a token that was' : `${String(count)} tokens that were`} in the database ${count === 1 ? 'is' : 'are'} gone.`,
      fix: 'Add to the array and keep everything in it, expired tokens too.',
    }),
  },
  'save-records-changed': {
    severity: 'problem',
    meaning: 'Tokens that were already in the database are changed.',
    say: () => ({
      message: 'Your function changed a token that was already in the database.',
      fix: 'Leave the old tokens as they are, and add the new one.',
    }),
  },
  'save-shared-object': {
    severity: 'problem',
    meaning: 'Every call saves the same object, so each token overwrites the one before.',
    say: () => ({
      message: 'Every call saves the same object, so each new token overwrites the one before.',
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
    meaning: 'The array of tokens still changes after the function has finished.',
    say: () => ({
      message: 'The token is saved, but something still changes `db.tokens` after the function has finished.',
      fix: 'Look for a timer or a promise that changes `db.tokens`. Move that code before the `return`.',
    }),
  },
  'save-stored-other': {
    severity: 'problem',
    meaning: 'What is added to db.tokens is not the token object.',
    say: ({ type, is, name }) => ({
      message: `You added ${name === undefined ? (is === undefined ? sortOf(type) : quoted(is)) : `the function ${quoted(name)}`} to \`db.tokens\`, not the token object.`,
      fix:
        type === 'promise'
          ? 'Write `await` before the call that returns the promise, inside an `async` function.'
          : name === undefined
            ? 'Add the token itself.'
            : callIt(name),
    }),
  },
  'save-hidden-from-json': {
    severity: 'problem',
    meaning: 'The record has its properties only through getters of a class.',
    say: ({ target }) => ({
      message: `${target === undefined ? 'The record' : quoted(target)} gets its properties from a class with \`get\`. Such properties are not written to \`db.json\`.`,
      fix: 'Add a plain object to `db.tokens`, with all properties of the token.',
    }),
  },
  'save-other-token': {
    severity: 'problem',
    meaning: 'The saved or returned token belongs to another call.',
    say: () => ({
      message: 'This is an earlier token, not the one that was passed in for this call.',
      fix: 'Save and return `token`, the first parameter of the function.',
    }),
  },
  'save-token-replaced': {
    severity: 'problem',
    meaning: 'The parameter token gets a new value, so the token from the server is lost.',
    say: ({ missing = [] }) => ({
      message:
        missing.length > 0
          ? `\`token\` gets a new value here, and that lacks ${inWords(missing.map(quoted))}.`
          : '`token` gets a new value here, so the token from the server is lost.',
      fix: 'Set properties of the existing token, or copy all of its properties into the new one.',
    }),
  },
  'save-record-lacks': {
    severity: 'problem',
    meaning: 'The saved record lacks properties of the token.',
    say: ({ missing, made, returned }) => ({
      message:
        made === undefined
          ? `The record in \`db.tokens\` lacks ${inWords(missing.map(quoted))}${returned === undefined ? '' : `: only ${quoted(returned)}, which the function returns, has ${missing.length === 1 ? 'it' : 'them'}`}.`
          : `${quoted(made)} is saved in \`db.tokens\`, but it is made here without ${inWords(missing.map(quoted))}.`,
      fix:
        returned === undefined
          ? made === undefined
            ? 'Save the whole token, after you have set its client and user.'
            : 'Copy all properties of the token: `...token` in the braces does that.'
          : `Add ${quoted(returned)} to \`db.tokens\`, and return it.`,
    }),
  },
  'save-record-altered': {
    severity: 'problem',
    meaning: 'In the saved record, a property of the token was changed.',
    say: ({ property, expected, actual, isTested = false }) => ({
      message: `In the record in \`db.tokens\`, ${quoted(property)} was changed from ${quoted(shown(expected))} to ${quoted(shown(actual))}.`,
      fix: isTested ? compareIt : 'Save the token as it was passed in; add only `client` and `user`.',
    }),
  },
};
