import { inWords, quoted, shownInline, sortOf, type Findings } from '#lesson';
import { namesOfParts, type StoreSubject } from '../subject.js';
import { callIt } from '../../words/functions.js';

export interface AnswerDetails {
  'answer-length': { readonly isPush: boolean };
  'answer-other': { readonly type: string; readonly origin?: string; readonly name?: string };
  /** `pushed`: added to the database, and complete; empty if it has no name. */
  'answer-lacks': { readonly missing: readonly string[]; readonly pushed?: string };
  'answer-altered': { readonly property: string; readonly expected: unknown; readonly actual: unknown };
}

export function answerWords(subject: StoreSubject): Findings<AnswerDetails> {
  const { changes, list, texts } = subject;
  const noun = texts.result;
  const array = quoted(`db.${list}`);
  return {
    'answer-length': {
      severity: 'problem',
      meaning: `The function returns the length of the array, as push does, not the ${noun}.`,
      say: ({ isPush }) => ({
        message: `The function returns a number, not the ${noun}: ${isPush ? '`push` returns the new length of the array' : 'it is the length of the array'}.`,
        fix: `Add the ${noun} on one line and return it on the next.`,
      }),
    },
    'answer-other': {
      severity: 'problem',
      meaning: `The function returns something other than the ${noun}.`,
      say: ({ type, origin, name }) => ({
        message: `The function returns ${name !== undefined ? `the function ${quoted(name)} itself, not what it returns` : origin !== undefined ? `${quoted(origin)} instead of the ${noun}` : type === 'object' ? `an object that is not the ${noun}` : `${sortOf(type)} instead of the ${noun}`}.`,
        fix:
          name !== undefined
            ? callIt(name)
            : origin === `'${changes}'`
              ? `Remove the quotes: ${quoted(`return ${changes};`)}.`
              : `Return the ${noun} at the end of the function.`,
      }),
    },
    'answer-lacks': {
      severity: 'problem',
      meaning: `The returned value lacks properties of the ${noun}.`,
      say: ({ missing, pushed }) => ({
        message: `The returned value lacks ${inWords(missing.map(quoted))}${pushed === undefined ? '' : `: only ${pushed === '' ? 'the new object' : quoted(pushed)}, which was added to ${array}, has ${missing.length === 1 ? 'it' : 'them'}`}.`,
        fix:
          pushed === undefined
            ? `Return the whole ${noun}.`
            : pushed === ''
              ? `Store the new object in a variable first. Then add that variable to ${array}, and return it.`
              : `Return ${quoted(pushed)}, the record that you added.`,
      }),
    },
    'answer-altered': {
      severity: 'problem',
      meaning: `In the returned value, a property of the ${noun} was changed.`,
      say: ({ property, expected, actual }) => ({
        message: `In the returned value, ${quoted(property)} was changed: from ${shownInline(expected)} to ${shownInline(actual)}.`,
        fix: `Return the ${noun} as it was passed in; add only ${inWords(namesOfParts(subject).map(quoted))}.`,
      }),
    },
  };
}
