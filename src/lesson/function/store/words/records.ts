import { inWords, quoted, shownInline, sortOf, type Findings } from '#lesson';
import type { Late } from '../../evidence/own-functions.js';
import type { Loading } from '../../words/call-endings.js';
import { callIt, lateRemedy, lateWords, compareIt } from '../../words/functions.js';
import type { OutsideDetails } from '../../words/no-answer.js';
import { capital, ordinal } from '../../words/counted.js';
import { namesOfParts, type StoreSubject } from '../subject.js';

type Nothing = Readonly<Record<string, never>>;

interface Target {
  readonly target: string;
}

interface Method {
  readonly method: string;
}

export interface RecordDetails {
  absent: Nothing;
  'in-comment': Nothing;
  'behind-return': Nothing;
  /** `isAlone`: the function returns nothing either. */
  'too-late': { readonly late?: Late; readonly isAlone?: boolean };
  'other-list': { readonly list: string };
  'only-sometimes': Nothing;
  'method-not-called': Nothing;
  'nothing-given': Method;
  'result-dropped': Method;
  'list-rebound': { readonly name: string };
  'own-list': Target & Loading;
  'in-unrun-function': { readonly name?: string };
  'not-added': Target;
  'list-no-array': { readonly isJoined: boolean };
  'others-lost': { readonly count: number };
  'records-changed': Nothing;
  'shared-object': Nothing;
  'more-than-once': { readonly count: number };
  'changed-later': Nothing;
  'stored-other': { readonly type: string; readonly origin?: string; readonly name?: string };
  /** Absent where it has no name. */
  'hidden-from-json': { readonly target?: string };
  'under-a-key': Target;
  'taken-back': Method;
  'other-record': Nothing;
  /** `missing`: of the record; empty if the new value has nothing of it. */
  'parameter-replaced': { readonly missing?: readonly string[] };
  /** `made`: the new object; `returned`: the complete one. */
  'record-lacks': {
    readonly missing: readonly string[];
    readonly made?: string;
    readonly returned?: string;
  };
  'record-altered': {
    readonly property: string;
    readonly expected: unknown;
    readonly actual: unknown;
    /** A single `=` in a condition. */
    readonly isTested?: boolean;
  };
}

export function recordWords(subject: StoreSubject): Findings<RecordDetails & OutsideDetails> {
  const { name: wanted, changes, list, texts } = subject;
  const noun = texts.result;
  const parts = namesOfParts(subject);
  const array = quoted(`db.${list}`);
  const parameter = quoted(changes);
  const addIt = `Add the ${noun} to the array ${array} before the function ends.`;
  return {
    absent: {
      severity: 'problem',
      meaning: `Nothing adds the ${noun} to the database.`,
      say: () => ({
        message: `After the call, the database has no new ${noun}: nothing in the function adds one.`,
        fix: addIt,
      }),
    },
    outside: {
      severity: 'problem',
      meaning: `The line that saves or returns the ${noun} is outside the function.`,
      say: ({ what, end }) => ({
        message: `This line would ${what === 'adding' ? 'save' : 'return'} the ${noun}, but it is outside the function, which ends on line ${String(end)}.`,
        fix: `Move it inside the braces of the function: it has to run for every ${noun}.`,
      }),
    },
    'in-comment': {
      severity: 'problem',
      meaning: `The code that would add the ${noun} is inside a comment.`,
      say: () => ({
        message: `The code that would add the ${noun} to the database is inside a comment here, and comments never run.`,
        fix: 'Remove the `//`, or the `/*` and `*/`.',
      }),
    },
    'behind-return': {
      severity: 'problem',
      meaning: `The ${noun} is added after a return.`,
      say: () => ({
        message: `This line would add the ${noun}, but the function has already ended above it.`,
        fix: 'Move it above the `return`.',
      }),
    },
    'too-late': {
      severity: 'problem',
      meaning: `The ${noun} is added after the function has finished.`,
      say: ({ late, isAlone = false }) => ({
        message: `The ${noun} is added after the function has finished: ${lateWords(late)}.${isAlone ? ' The function itself returns nothing.' : ` So the server sends the client a ${noun} that is not saved yet.`}`,
        fix: `${lateRemedy(late) ?? 'Add it directly, not in a timer or in a promise that the function does not wait for.'}${isAlone && late?.type !== 'then' ? ` Return the ${noun} at the end of the function.` : ''}`,
      }),
    },
    'other-list': {
      severity: 'problem',
      meaning: `The ${noun} is added to another array.`,
      say: ({ list: other }) => ({
        message: `The ${noun} was added to ${quoted(`db.${other}`)}.`,
        fix: `Add it to ${array} instead.`,
      }),
    },
    'only-sometimes': {
      severity: 'problem',
      meaning: `The ${noun} is saved only for some calls.`,
      say: () => ({
        message: `The ${noun} is saved for some calls, but not for all.`,
        fix: `Every call must add its ${noun}: remove the condition around this line.`,
      }),
    },
    'method-not-called': {
      severity: 'problem',
      meaning: 'The method is named but not called.',
      say: () => ({
        message: '`push` is not called here, so nothing is added.',
        fix: `Write the ${noun} in parentheses after it.`,
      }),
    },
    'nothing-given': {
      severity: 'problem',
      meaning: `The method is called without the ${noun}.`,
      say: ({ method }) => ({
        message: `${quoted(method)} is called with nothing in its parentheses, so nothing is added.`,
        fix: `Put the ${noun} in the parentheses.`,
      }),
    },
    'result-dropped': {
      severity: 'problem',
      meaning: 'A new array is made, and the array of the database does not change.',
      say: ({ method }) => ({
        message: `${method === '[...]' ? 'A pair of square brackets' : quoted(method)} makes a new array and does not change ${array}.`,
        fix: 'Use the method that adds to the array itself.',
      }),
    },
    'list-rebound': {
      severity: 'problem',
      meaning: 'A variable gets a new array, and the array of the database does not change.',
      say: ({ name }) => ({
        message: `This puts a new array into the variable ${quoted(name)}. The array ${array} does not change.`,
        fix: `Make no new array: use the method that adds one item at the end, on ${array}.`,
      }),
    },
    'own-list': {
      severity: 'problem',
      meaning: `The ${noun} is added to an array that is not in the database.`,
      say: ({ target, load }) => ({
        message: `The ${noun} is added to ${target === '…' ? 'a new array' : quoted(target)}, which is not the array of the database.`,
        fix: `Load the database with ${quoted(load)} and add the ${noun} to its ${quoted(list)} array.`,
      }),
    },
    'in-unrun-function': {
      severity: 'problem',
      meaning: `The ${noun} is added in a function that does not run.`,
      say: ({ name }) =>
        name === undefined
          ? {
              message: `This line is inside another function, which does not run before ${quoted(wanted)} returns. So the ${noun} is not added.`,
              fix: `Move this line out of that function, directly into ${quoted(wanted)}.`,
            }
          : {
              message: `${quoted(name)} would add the ${noun}, but here it is only named, not called.`,
              fix: callIt(name),
            },
    },
    'not-added': {
      severity: 'problem',
      meaning: 'The array is used, but it has no new record in the end.',
      say: ({ target }) => ({
        message: `${quoted(target)} is used here, but after the call ${array} has no new record.`,
        fix: addIt,
      }),
    },
    'under-a-key': {
      severity: 'problem',
      meaning: `The ${noun} is stored as a named property of the array, not added to it.`,
      say: ({ target }) => ({
        message: `${quoted(target)} is a named property, not an item of the array. The items of an array have numbers, not names.`,
        fix: 'Use the array method that adds one item at the end.',
      }),
    },
    'taken-back': {
      severity: 'problem',
      meaning: `The ${noun} is added and then removed.`,
      say: ({ method }) => ({
        message: `The ${noun} was added, but ${quoted(method)} removes it again.`,
        fix: 'Remove this line.',
      }),
    },
    'list-no-array': {
      severity: 'problem',
      meaning: `db.${list} is replaced by something that is not an array.`,
      say: ({ isJoined }) => ({
        message: isJoined
          ? `\`+=\` turns the array into a string: after the call ${array} is not an array any more.`
          : `After the call ${array} is not an array any more: it was replaced.`,
        fix: `Keep the array and add the ${noun} to it.`,
      }),
    },
    'others-lost': {
      severity: 'problem',
      meaning: `${capital(noun)}s that were already in the database are gone.`,
      say: ({ count }) => ({
        message: `After the call, ${count === 1 ? `a ${noun} that was` : `${String(count)} ${noun}s that were`} in the database ${count === 1 ? 'is' : 'are'} gone.`,
        fix: `Add to the array and keep everything in it, expired ${noun}s too.`,
      }),
    },
    'records-changed': {
      severity: 'problem',
      meaning: `${capital(noun)}s that were already in the database are changed.`,
      say: () => ({
        message: `Your function changed a ${noun} that was already in the database.`,
        fix: `Leave the old ${noun}s as they are, and add the new one.`,
      }),
    },
    'shared-object': {
      severity: 'problem',
      meaning: `Every call saves the same object, so each ${noun} overwrites the one before.`,
      say: () => ({
        message: `Every call saves the same object, so each new ${noun} overwrites the one before.`,
        fix: `Save the ${noun} that is passed in, or make a new object inside the function for each call.`,
      }),
    },
    'more-than-once': {
      severity: 'problem',
      meaning: 'One call adds several records.',
      say: ({ count }) => ({
        message: `One call added ${count < 100 ? String(count) : '100 or more'} records to ${array}.`,
        fix: `Add the ${noun} once for each call.`,
      }),
    },
    'changed-later': {
      severity: 'problem',
      meaning: `The array of ${list} still changes after the function has finished.`,
      say: () => ({
        message: `The ${noun} is saved, but something still changes ${array} after the function has finished.`,
        fix: `Look for a timer or a promise that changes ${array}, and take that code out of it.`,
      }),
    },
    'stored-other': {
      severity: 'problem',
      meaning: `What is added to db.${list} is not the ${noun} object.`,
      say: ({ type, origin, name }) => ({
        message: `You added ${name === undefined ? (origin === undefined ? sortOf(type) : quoted(origin)) : `the function ${quoted(name)}`} to ${array}, not the ${noun} object.`,
        fix:
          type === 'promise'
            ? 'Write `await` before the call that returns the promise, inside an `async` function.'
            : name === undefined
              ? `Add the ${noun} itself.`
              : callIt(name),
      }),
    },
    'hidden-from-json': {
      severity: 'problem',
      meaning: 'The record has its properties only through getters of a class.',
      say: ({ target }) => ({
        message: `${target === undefined ? 'The object that you added' : quoted(target)} has its properties from a class, with \`get\`. Such properties are not written to \`db.json\`.`,
        fix: `Add the ${noun} itself to ${array}, without the class.`,
      }),
    },
    'other-record': {
      severity: 'problem',
      meaning: `The saved or returned ${noun} belongs to another call.`,
      say: () => ({
        message: `This is an earlier ${noun}, not the one that was passed in for this call.`,
        fix: `Save and return ${parameter}, the ${ordinal(changes, subject)} parameter of the function.`,
      }),
    },
    'parameter-replaced': {
      severity: 'problem',
      meaning: `The parameter ${changes} gets a new value, so the ${noun} from the server is lost.`,
      say: ({ missing = [] }) => ({
        message:
          missing.length > 0
            ? `${parameter} gets a new value here, and that lacks ${inWords(missing.map(quoted))}.`
            : `${parameter} gets a new value here, so the ${noun} from the server is lost.`,
        fix: `Set properties of the existing ${noun}, or copy all of its properties into the new one.`,
      }),
    },
    'record-lacks': {
      severity: 'problem',
      meaning: `The saved record lacks properties of the ${noun}.`,
      say: ({ missing, made, returned }) => ({
        message:
          made === undefined
            ? `The record in ${array} lacks ${inWords(missing.map(quoted))}${returned === undefined ? '' : `: only ${quoted(returned)}, which the function returns, has ${missing.length === 1 ? 'it' : 'them'}`}.`
            : `${quoted(made)} is saved in ${array}, but it is made here without ${inWords(missing.map(quoted))}.`,
        fix:
          returned === undefined
            ? made === undefined
              ? `Save the whole ${noun}, after you have set its ${inWords(parts)}.`
              : `Copy all properties of the ${noun}: ${quoted(`...${changes}`)} in the braces does that.`
            : `Add ${quoted(returned)} to ${array}, and return it.`,
      }),
    },
    'record-altered': {
      severity: 'problem',
      meaning: `In the saved record, a property of the ${noun} was changed.`,
      say: ({ property, expected, actual, isTested = false }) => ({
        message: `In the record in ${array}, ${quoted(property)} was changed: from ${shownInline(expected)} to ${shownInline(actual)}.`,
        fix: isTested
          ? compareIt
          : `Save the ${noun} as it was passed in; add only ${inWords(parts.map(quoted))}.`,
      }),
    },
  };
}
