import type { HintLevels } from '#lesson';
import type { FunctionSubject } from '../subject.js';
import { declarationShape } from './counted.js';

export const commentHints: HintLevels = [
  'Which lines of the file does JavaScript run?',
  'JavaScript skips comments. Look at how the marked line begins.',
  'Remove these signs:\n    //\n    /*  */',
];

export const loadHints: HintLevels = [
  'In which order do the lines of the file run, and does every name exist when its line runs?',
  'The file runs from top to bottom when it is loaded. An error stops it, and the lines below never run.',
  "Fix the marked line first. The order of the file:\n    const db = require('./db.js');\n    const name = …;\n    module.exports = { name };",
];

export const errorHints: HintLevels = [
  'Which name or property on the marked line may be different from what you expect?',
  'An error ends the function at that line. The message says what was missing, or what could not be called.',
  'At each dot, the name on its left must have a value. Compare each name with its declaration:\n    one.two.three',
];

/** About code after the last brace of the function. */
export function outsideHints({ parameters, texts }: FunctionSubject): HintLevels {
  return [
    'Which lines of the file belong to your function, and how does JavaScript know?',
    `The body of the function begins and ends with a brace. Code after its last brace runs on its own, ${texts.before}.`,
    `The shape:\n    ${declarationShape(parameters)}\n      …\n    };`,
  ];
}

export function arrayHints({ texts }: FunctionSubject): HintLevels {
  return [
    `The database has several arrays. Which one is for the thing that you want to ${texts.verb}?`,
    'The array is a property of the database. The instruction of this step names it.',
    'The shape:\n    database.array.method(item);',
  ];
}
