import { quoted, withHints, type Finding, type Findings, type SharedHints } from '#lesson';
import type { FunctionSubject } from '../subject.js';
import { capital } from './counted.js';

type Nothing = Readonly<Record<string, never>>;

export type PromiseOf =
  { readonly type: 'callback' | 'function'; readonly name: string } | { readonly type: 'resolve' | 'async' };

export interface OutsideDetails {
  outside: { readonly what: 'adding' | 'returning'; readonly end: number };
}

export interface NoAnswerDetails {
  'answer-missing': {
    readonly hasReturn: boolean;
    readonly isEmpty?: boolean;
    readonly isInComment: boolean;
    readonly from?: string;
  };
  'answer-promise-empty': { readonly from?: PromiseOf };
  'answer-promise-lost': Nothing;
  'answer-inner': { readonly method?: string };
  'answer-word-missing': { readonly name: string };
  'answer-split': Nothing;
  'answer-braces': Nothing;
  'answer-printed': Nothing;
  'answer-sometimes': Nothing;
}

export type NoAnswerFinding = Finding<NoAnswerDetails & OutsideDetails>;

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

function fillIt(from: PromiseOf | undefined, result: string): string {
  switch (from?.type) {
    case 'callback':
      return `Return ${result} inside the last ${quoted(from.name)}.`;
    case 'function':
      return `Return ${result} at the end of ${quoted(from.name)}.`;
    case 'resolve':
      return `Write ${result} in the parentheses, or return it without a promise.`;
    case 'async':
      return `Return ${result} at the end of the inner function.`;
    case undefined:
      return `You do not need a promise here: return ${result} itself. Or pass ${result} to \`resolve\`.`;
  }
}

export function noAnswerFindings(subject: FunctionSubject): Findings<NoAnswerDetails> {
  return withHints(noAnswerWords(subject), noAnswerHints);
}

function noAnswerWords({ name: wanted, texts }: FunctionSubject): Findings<NoAnswerDetails> {
  const result = `the ${texts.result}`;
  const giveIt = `Return ${result} at the end of the function.`;
  return {
    'answer-missing': {
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
                : `The function returns nothing. ${isInComment ? 'Its `return` is inside a comment here, and comments never run.' : `${texts.need}.`}`,
        fix:
          from !== undefined
            ? `Return ${result} at the end of ${quoted(from)}.`
            : isInComment
              ? 'Remove the `//`, or the `/*` and `*/`.'
              : isEmpty
                ? `Write ${result} after \`return\`.`
                : giveIt,
      }),
    },
    'answer-promise-empty': {
      severity: 'problem',
      meaning: 'The function returns a promise that resolves to undefined.',
      say: ({ from }) => ({
        message: `The function returns this promise, but it resolves to \`undefined\`, not to ${result}${from ? `: ${emptyBecause(from)}` : ''}.`,
        fix: fillIt(from, result),
      }),
    },
    'answer-promise-lost': {
      severity: 'problem',
      meaning: `${capital(result)} is returned inside a promise, but the promise itself is not returned.`,
      say: () => ({
        message: `${capital(result)} goes into this promise, but \`${wanted}\` does not return the promise.`,
        fix: `Write \`return\` before the promise, or return ${result} at the end of \`${wanted}\`.`,
      }),
    },
    'answer-inner': {
      severity: 'problem',
      meaning: `The return belongs to an inner function, not to ${wanted}.`,
      say: ({ method }) => ({
        message: `This \`return\` ends the inner function${method === undefined ? '' : ` that ${quoted(method)} calls`}, not \`${wanted}\`: \`${wanted}\` itself returns nothing.`,
        fix: `Move the \`return\` out of the inner function, to the end of \`${wanted}\`.`,
      }),
    },
    'answer-word-missing': {
      severity: 'problem',
      meaning: `${capital(result)} is alone on a line, without the word return.`,
      say: ({ name }) => ({
        message: `${quoted(name)} is alone on this line, so nothing is returned.`,
        fix: 'Write `return` before it.',
      }),
    },
    'answer-printed': {
      severity: 'problem',
      meaning: `${capital(result)} is printed, not returned.`,
      say: () => ({
        message: `This prints ${result}, but the function returns nothing. Printing is not returning.`,
        fix: giveIt,
      }),
    },
    'answer-sometimes': {
      severity: 'problem',
      meaning: `${capital(result)} is returned only for some calls.`,
      say: () => ({
        message: `The function returns ${result} for some calls and nothing for others.`,
        fix: `Every call must return its ${texts.result}: remove the condition around the \`return\`.`,
      }),
    },
    'answer-braces': {
      severity: 'problem',
      meaning: 'Braces without a return are a block of code, not an object.',
      say: () => ({
        message: 'These braces are a block of code, not an object. So the function returns nothing.',
        fix: 'Put the object in parentheses, `=> ({ … })`, or write `return` before it.',
      }),
    },
    'answer-split': {
      severity: 'problem',
      meaning: 'return is alone on its line, so it returns nothing.',
      say: () => ({
        message:
          'This `return` is alone on its line, so it returns nothing: JavaScript adds a semicolon after it.',
        fix: 'Write the value on the same line as `return`.',
      }),
    },
  };
}

/** For a function that only returns; one that stores has its own. */
export function outsideFindings({ texts: { result } }: FunctionSubject): Findings<OutsideDetails> {
  return {
    outside: {
      severity: 'problem',
      meaning: `The line that returns the ${result} is outside the function.`,
      say: ({ end }) => ({
        message: `This line would return the ${result}, but it is outside the function, which ends on line ${String(end)}.`,
        fix: 'Move it inside the braces of the function: it has to run for every call.',
      }),
    },
  };
}

const noAnswerHints: SharedHints<NoAnswerDetails> = [
  [
    [
      'answer-missing',
      'answer-promise-empty',
      'answer-promise-lost',
      'answer-inner',
      'answer-word-missing',
      'answer-split',
      'answer-braces',
      'answer-printed',
      'answer-sometimes',
    ],
    [
      'What does the server get when your function has ended?',
      'A function returns the value after one special word, on the same line.',
      'The last line of the function:\n    return value;',
    ],
  ],
];
