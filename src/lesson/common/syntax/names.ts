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
    `${quoted(word)} is not a word of JavaScript. Did you mean ${quoted(meant)}?`,
    /[^ -~]/.test(word)
      ? 'Type the word anew: one of its letters only looks like the right one.'
      : 'Correct the spelling; keywords are written with small letters.',
  ]),
  'syntax-two-keywords': broken('Two keywords stand side by side.', ({ first, second }) => [
    `${quoted(first)} and ${quoted(second)} do not go together here.`,
    'Keep one of the two.',
  ]),
  'syntax-keyword-before-property': broken('A property is declared like a variable.', ({ keyword, name }) => [
    `${quoted(keyword)} declares a new name, and ${quoted(name)} is a property of something that is there already.`,
    `Leave ${quoted(keyword)} out.`,
  ]),
  'syntax-reserved-name': broken('A reserved word is used as a name.', ({ word }) => [
    `${quoted(word)} is reserved by JavaScript and cannot be used as a name.`,
    'Choose another name.',
  ]),
  'syntax-name-split': broken('A name holds a space or a hyphen.', ({ name, meant }) => [
    `${quoted(name)} cannot be one name: names have no spaces and no hyphens.`,
    `Write it as one word, such as ${quoted(meant)}.`,
  ]),
  'syntax-name-digit': broken('A name begins with a digit.', ({ name }) => [
    `${quoted(name)} begins with a digit, and a name cannot.`,
    'Begin the name with a letter.',
  ]),
  'syntax-name-missing': broken('A name is missing.', ({ sign }) => [
    `A name is missing before ${quoted(sign)} here.`,
    'Write the name of what is set or read.',
  ]),
  'syntax-declared-twice': broken('A name is declared twice.', ({ name, firstLine }) => [
    `${quoted(name)} is declared a second time here${firstLine > 0 ? `; the first is on line ${String(firstLine)}` : ''}.`,
    'Keep one of the two, or leave the keyword in front of the second one out.',
  ]),
  'syntax-const-unset': broken('A const has no value.', ({ name }) => [
    `${quoted(name)} is declared with \`const\`, which needs a value at once.`,
    'Write `=` and the value behind the name.',
  ]),
  'syntax-value-missing': broken('A value is missing.', ({ sign }) => [
    `Behind ${quoted(sign)} a value must follow, and there is none.`,
    'Write the value, or take the unfinished line away.',
  ]),
  'syntax-equals-missing': broken('An equals sign is missing.', ({ name }) => [
    `There is no \`=\` between ${quoted(name)} and its value.`,
    'Write `=` between them.',
  ]),
  'syntax-equals-wrong': broken('Other signs stand where an equals sign belongs.', ({ sign, name }) => [
    `${quoted(sign)} stands behind ${quoted(name)} where a single \`=\` belongs.`,
    'Set a value with one `=`.',
  ]),
  'syntax-colon-for-equals': broken('A colon stands where an equals sign belongs.', ({ name }) => [
    `A colon stands behind ${quoted(name)} where \`=\` belongs.`,
    'Outside of an object a value is set with `=`.',
  ]),
  'syntax-return-equals': broken('An equals sign or a colon stands behind return.', ({ sign }) => [
    `\`return\` gives a value back, and needs no ${quoted(sign)} for it.`,
    `Take the ${quoted(sign)} away.`,
  ]),
  'syntax-optional-assigned': broken('A value is set behind a question mark and a dot.', () => [
    '`?.` can read a property, but not set one.',
    'Write a plain dot.',
  ]),
  'syntax-left-quoted': broken('What is to be set stands in quotes.', ({ name }) => [
    `The quotes make ${quoted(name)} a text, and a text cannot be set.`,
    'Take the quotes away.',
  ]),
  'syntax-left-side': broken('What stands on the left cannot be set.', () => [
    'What stands on the left of this sign is no name and no property, so it cannot be set.',
    'Write what is to be changed on the left, and its new value on the right.',
  ]),
  'syntax-dot-replaced': broken('Another sign stands where a dot belongs.', ({ sign }) => [
    `${quoted(sign)} stands where a dot belongs.`,
    'A property is read with a dot, with nothing around it.',
  ]),
  'syntax-dot-missing': broken('A dot is missing.', ({ before, after }) => [
    `Nothing joins ${quoted(before)} and ${quoted(after)}.`,
    'Write a dot between an object and its property.',
  ]),
  'syntax-comma-for-dot': broken('A comma is typed for a dot.', ({ before, after }) => [
    `There is a comma between ${quoted(before)} and ${quoted(after)} where a dot belongs.`,
    `Write a dot: ${quoted(`${before}.${after}`)}.`,
  ]),
  'syntax-dot-extra': broken('A dot too many.', ({ sign }) => [
    `There is a dot too many before ${quoted(sign)}.`,
    'Take the dot away.',
  ]),
  'syntax-sign-doubled': broken('Something is written twice.', ({ sign }) => [
    `${quoted(sign)} is written twice here.`,
    'Take one of the two away.',
  ]),
  'syntax-sign-wrong': broken('A sign stands where another one belongs.', ({ sign, meant }) => [
    `${quoted(sign)} stands where ${quoted(meant)} belongs.`,
    `Write ${quoted(meant)} instead.`,
  ]),
  'syntax-operator-missing': broken('Two values stand side by side.', ({ before, after }) => [
    `Nothing joins ${quoted(before)} and ${quoted(after)}.`,
    'Write `+` between two texts, or keep one of the two.',
  ]),
};
