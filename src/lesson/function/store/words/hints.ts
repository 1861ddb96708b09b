import { inWords, type HintLevels, type SharedHints } from '#lesson';
import { inLetters, ordinal, placeholders } from '../../words/counted.js';
import type { CallDetails } from '../../words/call-endings.js';
import { arrayHints, commentHints, errorHints, outsideHints } from '../../words/shared-hints.js';
import type { TouchedDetails } from '../../words/touched.js';
import { namesOfParts, type StoreSubject } from '../subject.js';
import type { PartKinds } from './part.js';
import type { RecordDetails } from './records.js';
import type { AnswerDetails } from './answers.js';
import type { NoAnswerDetails, OutsideDetails } from '../../words/no-answer.js';

type Details = RecordDetails & OutsideDetails & NoAnswerDetails & AnswerDetails & TouchedDetails<never>;

function lateHints({ changes, texts }: StoreSubject): HintLevels {
  return [
    'When your function has finished, does the server wait for the rest of your code?',
    `Timers and callbacks run after the function has finished. By then, the client already has the ${texts.result}.`,
    `Do everything before \`return\`, without a timer:\n    ${changes}.part = { … };\n    database.array.push(item);\n    return item;`,
  ];
}

export function partHints(subject: StoreSubject): SharedHints<PartKinds> {
  const { changes, parameters, texts } = subject;
  const parts = namesOfParts(subject);
  return [
    [['outside'], outsideHints(subject)],
    [['in-comment'], commentHints],
    [['cut-off'], errorHints],
    [['too-late'], lateHints(subject)],
    [
      ['secret-kept', 'entire-object'],
      [
        'Who will be able to read the database file, and what should they not find there?',
        `The object that is passed in has more properties than you need, and one of them is a secret. Which property identifies ${inWords(
          parts.map((name) => `the ${name}`),
          'or',
        )}?`,
        'Do not copy, spread or store the object that is passed in. A new object with one property:\n    { name: source.property }',
      ],
    ],
    [
      [
        'is-text',
        'is-list',
        'is-promise',
        'is-function',
        'is-no-object',
        'nothing-inside',
        'loose',
        'set-to-nothing',
      ],
      [
        'What does the instruction ask for: a single value, or an object with the value inside?',
        'An object has braces around it. Inside the braces, each value has a name.',
        'The shape. The value comes from a parameter:\n    { name: parameter.property }',
      ],
    ],
    [
      ['key-misnamed', 'key-missing', 'misspelled', 'computed-name', 'parts-swapped'],
      [
        'Are all the names on the marked line spelled as in the instruction, letter by letter?',
        `There are two names to check: the property of the ${texts.result}, and the property inside the braces. The server looks for both.`,
        `The shape, with both names as in the instruction:\n    ${changes}.part = { name: value };`,
      ],
    ],
    [
      [
        'value-undefined',
        'source-in-quotes',
        'sibling-value',
        'crossed-over',
        'constant',
        'value-is-object',
        'value-altered',
        'value-other',
        'other-record',
        'source-changed',
        'object-in-text',
      ],
      [
        `Where does the value on the marked line come from, and is it different for each ${inWords(parts, 'or')}?`,
        `Read it from one of the ${inLetters(parameters.length)} parameters, from the property that the instruction names. Keep it unchanged: no quotes, nothing added.`,
        `${readsInSteps(subject)}:\n    parameter.property`,
      ],
    ],
    [
      ['compared', 'called', 'labelled'],
      [
        'Does the marked line set a value, or does it do something else?',
        'Look at the signs after the name: one sign sets a value, others compare or call.',
        `The shape, with a single equals sign and no parentheses:\n    ${changes}.part = value;`,
      ],
    ],
    [
      ['on-wrong-object', 'own-variable', 'misplaced', 'inside-missing', 'not-kept', 'deleted'],
      [
        'Which object must have this information in the end?',
        `It belongs on the object that is saved and returned, the ${ordinal(changes, subject)} parameter. Set it there in one statement.`,
        `A new variable or another object is lost when the function ends. The shape:\n    ${changes}.part = { … };`,
      ],
    ],
    [
      ['unreachable', 'conditional', 'in-unrun-function'],
      [
        'Does the marked line run for every call?',
        'Follow the function line by line, as the computer does: `return` ends it, and a condition skips lines for some calls.',
        `Put the line at the top of the function:\n    (${placeholders(parameters)}) => {\n      the line\n      …\n    }`,
      ],
    ],
    [
      ['hidden-from-json'],
      [
        'The database is a JSON file. Which properties of an object does JSON keep?',
        'JSON keeps a property only if a loop over the object would find it. `Object.defineProperty` makes a property that loops skip.',
        `A plain assignment is enough:\n    ${changes}.part = { name: value };`,
      ],
    ],
  ];
}

const addingHints: HintLevels = [
  'After the marked line, does the array have one more record than before?',
  'Some methods change the array, and others make a new one. A method does nothing until you call it with parentheses.',
  'This adds one item at the end of an array:\n    array.push(item);',
];

/** The kit cannot know which method is meant. */
export const callHints: SharedHints<CallDetails> = [[['method-unknown'], addingHints]];

export function storeHints(subject: StoreSubject): SharedHints<Details> {
  const { changes, texts } = subject;
  const noun = texts.result;
  const steps = inWords(subject.parts.map((_, index) => String(index + firstStep)));
  return [
    [['outside'], outsideHints(subject)],
    [['in-comment'], commentHints],
    [['other-list', 'own-list', 'list-no-array'], arrayHints(subject)],
    [
      [
        'method-not-called',
        'nothing-given',
        'result-dropped',
        'list-rebound',
        'not-added',
        'under-a-key',
        'taken-back',
      ],
      addingHints,
    ],
    [
      [
        'others-lost',
        'records-changed',
        'lists-touched',
        ...namesOfParts(subject).map((name) => touchedKind(name)),
      ],
      [
        'What existed before your function was called, and is it still the same afterwards?',
        'The whole server uses the database and the objects that are passed in. A new record must not change them.',
        `Set properties only on the ${noun}, and add to the end of the array:\n    ${changes}.part = { … };\n    database.array.push(item);`,
      ],
    ],
    [
      ['more-than-once', 'only-sometimes', 'in-unrun-function', 'behind-return'],
      [
        'How many times does the line that saves run in one call?',
        'Follow the function line by line, as the computer does, to the first `return`. Code in another function runs only when that function is called.',
        'Outside all inner braces:\n    database.array.push(item);\n    return item;',
      ],
    ],
    [['too-late', 'changed-later'], lateHints(subject)],
    [
      ['stored-other', 'parameter-replaced', 'record-lacks', 'record-altered', 'other-record'],
      [
        'What exactly do you add to the array?',
        `Later, the server searches for the ${noun} and needs its dates and its scope. All of them are on the ${ordinal(changes, subject)} parameter.`,
        `The whole ${noun}, as it is after steps ${steps}:\n    array.push(${changes});`,
      ],
    ],
    [
      ['shared-object'],
      [
        'How many objects are there after three calls?',
        'An object that is created outside the function exists only once, for all calls together.',
        `Use the ${noun} that is passed in, or make the object inside the function:\n    (${placeholders(subject.parameters)}) => {\n      const item = { … };\n    }`,
      ],
    ],
    [
      ['hidden-from-json'],
      [
        'What of your record would be left if it were written to a file?',
        'A file of JSON keeps the own properties of an object. A getter belongs to the class, not to the object.',
        'A plain object, and a copy of all own properties:\n    { name: value, other: value }\n    { ...object }',
      ],
    ],
    [
      ['answer-length', 'answer-other', 'answer-lacks', 'answer-altered'],
      [
        'Is the value that your function returns the same object that it has saved?',
        `The server uses the returned value and sends parts of it to the client. A number, a string or half a ${noun} is not enough.`,
        'Two lines, with the same item in both:\n    array.push(item);\n    return item;',
      ],
    ],
  ];
}

/** TypeScript cannot follow it. */
export function touchedKind(parameter: string): never {
  return `${parameter}-touched` as never;
}

/** The parts are the steps after `declare`. */
const firstStep = 2;

/** `Step 2 reads from the second parameter, step 3 from the third` */
function readsInSteps(subject: StoreSubject): string {
  const steps = namesOfParts(subject).map(
    (name, index) =>
      `${index === 0 ? 'Step' : 'step'} ${String(index + firstStep)} ${index === 0 ? 'reads from' : 'from'} the ${ordinal(name, subject)}${index === 0 ? ' parameter' : ''}`,
  );
  return steps.join(', ');
}
