import type { SyntaxDetails } from '../../../source/syntax/details.js';
import { quoted } from '../../phrases.js';
import type { Words } from '../../words.js';
import { broken } from './broken.js';

type NameWordsKind =
  | 'syntax-keyword-misspelled'
  | 'syntax-two-keywords'
  | 'syntax-keyword-before-property'
  | 'syntax-reserved-name'
  | 'syntax-name-split'
  | 'syntax-name-digit'
  | 'syntax-name-missing'
  | 'syntax-declared-twice'
  | 'syntax-const-unset'
  | 'syntax-value-missing'
  | 'syntax-equals-missing'
  | 'syntax-equals-wrong'
  | 'syntax-colon-for-equals'
  | 'syntax-return-equals'
  | 'syntax-optional-assigned'
  | 'syntax-left-quoted'
  | 'syntax-left-side'
  | 'syntax-dot-replaced'
  | 'syntax-dot-missing'
  | 'syntax-dot-extra'
  | 'syntax-comma-for-dot'
  | 'syntax-sign-doubled'
  | 'syntax-sign-wrong'
  | 'syntax-operator-missing';

export const nameWords: Pick<Words<SyntaxDetails>, NameWordsKind> = {
  'syntax-keyword-misspelled': broken('A keyword is misspelled.', ({ word, meant }) => [
    `${quoted(word)} is not a JavaScript word. Did you mean ${quoted(meant)}?`,
    /[^ -~]/.test(word)
      ? 'Type the word again: one of its letters only looks like the right one.'
      : 'Correct the spelling, in small letters.',
  ]),
  'syntax-two-keywords': broken('Two keywords are next to each other.', ({ first, second }) => [
    `${quoted(first)} and ${quoted(second)} cannot be used together here.`,
    'Keep one of the two.',
  ]),
  'syntax-keyword-before-property': broken('A property is declared like a variable.', ({ keyword, name }) => [
    `${quoted(keyword)} declares a new variable, but ${quoted(name)} is a property of an existing object.`,
    `Remove ${quoted(keyword)}.`,
  ]),
  'syntax-reserved-name': broken('A reserved word is used as a name.', ({ word }) => [
    `${quoted(word)} is a reserved word of JavaScript and cannot be a name.`,
    'Choose another name.',
  ]),
  'syntax-name-split': broken('A name has a space or a hyphen in it.', ({ name, meant }) => [
    `${quoted(name)} cannot be one name: names have no spaces and no hyphens.`,
    `Write it as one word, such as ${quoted(meant)}.`,
  ]),
  'syntax-name-digit': broken('A name begins with a digit.', ({ name }) => [
    `${quoted(name)} begins with a digit, but a name cannot begin with a digit.`,
    'Begin the name with a letter.',
  ]),
  'syntax-name-missing': broken('A name is missing.', ({ sign }) => [
    `A name is missing before ${quoted(sign)} here.`,
    'Write the name of the variable or the property.',
  ]),
  'syntax-declared-twice': broken('A name is declared twice.', ({ name, firstLine }) => [
    `${quoted(name)} is declared a second time here${firstLine > 0 ? `; the first is on line ${String(firstLine)}` : ''}.`,
    'Keep one of the two, or remove the keyword before the second one.',
  ]),
  'syntax-const-unset': broken('A const has no value.', ({ name }) => [
    `${quoted(name)} is declared with \`const\`, so it needs a value.`,
    'Write `=` and the value after the name.',
  ]),
  'syntax-value-missing': broken('A value is missing.', ({ sign }) => [
    `A value is missing after ${quoted(sign)}.`,
    'Write the value, or remove the unfinished line.',
  ]),
  'syntax-equals-missing': broken('An equals sign is missing.', ({ name }) => [
    `There is no \`=\` between ${quoted(name)} and its value.`,
    'Write `=` between them.',
  ]),
  'syntax-equals-wrong': broken('Another sign is used instead of an equals sign.', ({ sign, name }) => [
    `There is ${quoted(sign)} after ${quoted(name)} instead of a single \`=\`.`,
    'Set a value with one `=`.',
  ]),
  'syntax-colon-for-equals': broken('A colon is used instead of an equals sign.', ({ name }) => [
    `There is a colon after ${quoted(name)} instead of \`=\`.`,
    'Outside an object, set a value with `=`.',
  ]),
  'syntax-return-equals': broken('There is an equals sign or a colon after return.', ({ sign }) => [
    `\`return\` needs no ${quoted(sign)} before its value.`,
    `Remove the ${quoted(sign)}.`,
  ]),
  'syntax-optional-assigned': broken('A value is set after a question mark and a dot.', () => [
    '`?.` can read a property, but not set one.',
    'Write a plain dot.',
  ]),
  'syntax-left-quoted': broken('The name of the property or variable to set is in quotes.', ({ name }) => [
    `The quotes make ${quoted(name)} a string, and a string cannot be set.`,
    'Remove the quotes.',
  ]),
  'syntax-left-side': broken('The left side cannot be set.', () => [
    'The left side of this sign is not a variable or a property, so it cannot be set.',
    'Write the variable or the property on the left, and its new value on the right.',
  ]),
  'syntax-dot-replaced': broken('Another sign is used instead of a dot.', ({ sign }) => [
    `There is ${quoted(sign)} here instead of a dot.`,
    'Read a property with a dot, with no space around it.',
  ]),
  'syntax-dot-missing': broken('A dot is missing.', ({ before, after }) => [
    `There is no dot between ${quoted(before)} and ${quoted(after)}.`,
    'Write a dot between an object and its property.',
  ]),
  'syntax-comma-for-dot': broken('A comma is written instead of a dot.', ({ before, after }) => [
    `There is a comma between ${quoted(before)} and ${quoted(after)} instead of a dot.`,
    `Write a dot: ${quoted(`${before}.${after}`)}.`,
  ]),
  'syntax-dot-extra': broken('There is one dot too many.', ({ sign }) => [
    `There is one dot too many before ${quoted(sign)}.`,
    'Remove the dot.',
  ]),
  'syntax-sign-doubled': broken('Something is written twice.', ({ sign }) => [
    `${quoted(sign)} is written twice here.`,
    'Remove one of the two.',
  ]),
  'syntax-sign-wrong': broken('One sign is used instead of another.', ({ sign, meant }) => [
    `There is ${quoted(sign)} here instead of ${quoted(meant)}.`,
    `Write ${quoted(meant)} instead.`,
  ]),
  'syntax-operator-missing': broken(
    'Two values are next to each other, with no sign between them.',
    ({ before, after }) => [
      `Nothing connects ${quoted(before)} and ${quoted(after)}.`,
      'Write `+` between two strings, or keep one of the two.',
    ],
  ),
};
