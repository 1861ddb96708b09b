import type { HintLevels, SharedHints } from '#lesson';
import type { CallDetails } from '../../words/call-endings.js';
import type { NoAnswerDetails, OutsideDetails } from '../../words/no-answer.js';
import { arrayHints, outsideHints } from '../../words/shared-hints.js';
import type { TouchedDetails } from '../../words/touched.js';
import type { LookupSubject } from '../subject.js';
import type { FindDetails } from './find.js';
import type { NothingDetails } from './nothing.js';
import type { SecretDetails } from './secret.js';

type Around = OutsideDetails & NoAnswerDetails & TouchedDetails<never>;

export function callHints(subject: LookupSubject): SharedHints<CallDetails> {
  return [[['method-unknown'], arrayHints(subject)]];
}

export function hintsForFind(subject: LookupSubject): SharedHints<FindDetails & Around> {
  return [
    [['outside'], outsideHints(subject)],
    [['lists-touched', 'value-assigned'], changeHints],
    [['result-property', 'result-lacks', 'result-altered'], wholeHints],
    [
      [
        'result-not-that-one',
        'property-other',
        'compared-with-text',
        'parameter-hidden',
        'compared-with-itself',
        'compared-unequal',
        'only-some',
        'value-changed',
      ],
      comparisonHints,
    ],
    [['array-other'], arrayHints(subject)],
    [['length-misspelled', 'positions-visited'], loopHints],
    [['index-by-key'], arrayHints(subject)],
    [['kept-from-load'], loadedHints],
  ];
}

export function hintsForSecret(subject: LookupSubject): SharedHints<SecretDetails & Around> {
  return [
    [['outside'], outsideHints(subject)],
    [['lists-touched', 'value-assigned'], changeHints],
    [['unchecked', 'key-unchecked', 'either', 'loose', 'compared-with-itself'], bothHints],
    [['something-empty', 'something-other'], nothingHints],
    [['past-the-end'], loopHints],
  ];
}

export function hintsForNothing(subject: LookupSubject): SharedHints<NothingDetails & Around> {
  return [
    [['outside'], outsideHints(subject)],
    [['lists-touched'], changeHints],
    [['accepted'], exactHints],
    [['kept-from-load'], loadedHints],
    [['something-empty', 'something-other'], nothingHints],
    [['past-the-end'], loopHints],
  ];
}

const comparison = 'The shape of a comparison:\n    item.property === parameter';

const changeHints: HintLevels = [
  'Which line writes to the database, where it should only read?',
  'Some methods change the array that they are called on. One equals sign sets a value, and three compare.',
  comparison,
];

const wholeHints: HintLevels = [
  'What does the server get: the whole record, or only a part of it?',
  'The search already finds the object that is in the array. You do not need to build a new one, or to read from it.',
  'Return it as it is:\n    return item;',
];

const comparisonHints: HintLevels = [
  'What is on the two sides of your comparison when the function runs?',
  'One side comes from the array, one item after the other. The other side is the value that the server passes.',
  comparison,
];

const loadedHints: HintLevels = [
  'When does each line of your file run: once, or for each request?',
  'Lines outside the function run once, when the file is loaded. The database changes after that.',
  'Search inside the function, at each call:\n    database.array.find(test)',
];

const bothHints: HintLevels = [
  'What happens if a stranger knows one of the two values, and guesses the other?',
  'Both comparisons must be true, and each one compares a whole string with a whole string.',
  'The shape of the test:\n    item.one === first &&\n      item.two === second',
];

const exactHints: HintLevels = [
  'Which strings does your comparison take for the same?',
  'Only the whole string identifies a record: no part of it, no other capital letters, and no other property.',
  comparison,
];

const loopHints: HintLevels = [
  'Which positions does an array with three items have, and which ones does your loop visit?',
  'The first position is 0. The last one is one less than the number of items.',
  'The shape of the loop:\n    for (const item of array)',
];

const nothingHints: HintLevels = [
  'How does the server see that no item fits?',
  'The server tests the result as an `if` does. Objects, arrays and strings with a character all count as true.',
  'The word for "no value":\n    return null;',
];
