import type { SyntaxDetails } from '../../../source/syntax/details.js';
import { quoted } from '../../phrases.js';
import type { Words } from '../../words.js';
import { broken } from './broken.js';

type ListWordsKind =
  | 'syntax-equals-in-object'
  | 'syntax-semicolon-in-object'
  | 'syntax-separator'
  | 'syntax-colon-missing'
  | 'syntax-key-dotted'
  | 'syntax-property-bare'
  | 'syntax-braces-missing'
  | 'syntax-brackets-empty'
  | 'syntax-comma-missing'
  | 'syntax-comma-extra'
  | 'syntax-call-bare'
  | 'syntax-call-braces'
  | 'syntax-path-unquoted'
  | 'syntax-semicolon-missing'
  | 'syntax-line-unfinished'
  | 'syntax-condition-bare'
  | 'syntax-loop-word'
  | 'syntax-case-colon'
  | 'syntax-block-bare'
  | 'syntax-word-operator'
  | 'syntax-word-stray'
  | 'syntax-order'
  | 'syntax-else-alone'
  | 'syntax-catch-missing'
  | 'syntax-throw-split'
  | 'syntax-break-outside'
  | 'syntax-class-member'
  | 'syntax-other';

export const listWords: Pick<Words<SyntaxDetails>, ListWordsKind> = {
  'syntax-equals-in-object': broken('An equals sign is used inside an object.', ({ name }) => [
    `Inside the braces of an object, there must be a colon between ${quoted(name)} and its value, not \`=\`.`,
    'Write `:` instead of `=`.',
  ]),
  'syntax-semicolon-in-object': broken('A semicolon is used inside an object.', () => [
    'A semicolon is not allowed inside the braces of an object.',
    'Write a comma between two properties, and nothing after the last one.',
  ]),
  'syntax-separator': broken('Another sign or word is used instead of a comma.', ({ sign }) => [
    `There is ${quoted(sign)} here instead of a comma.`,
    'Write `,` instead.',
  ]),
  'syntax-colon-missing': broken('A colon is missing inside an object.', ({ name }) => [
    `There is no colon between ${quoted(name)} and its value.`,
    'Inside the braces of an object, write a name, a colon, and the value.',
  ]),
  'syntax-key-dotted': broken('A property of an object has no name.', ({ name, key }) => [
    `Inside the braces of an object, each value needs a name before it, and ${quoted(name)} is not a name.`,
    key === undefined
      ? `Write the name of the property and a colon before it: ${quoted(`name: ${name}`)}.`
      : `Write a name such as ${quoted(key)}, then a colon, then the value.`,
  ]),
  'syntax-property-bare': broken('A property of an object has parentheses or quotes.', ({ name, meant }) => [
    `Inside the braces of an object, ${quoted(name)} alone is not a property: the name has no parentheses and no quotes.`,
    `Write the name alone: ${quoted(meant)}.`,
  ]),
  'syntax-braces-missing': broken('The braces of an object are missing.', ({ name }) => [
    `${quoted(name)} and its value need braces around them to make an object.`,
    'Write `{` before the name and `}` after the value.',
  ]),
  'syntax-brackets-empty': broken('There are empty brackets after the name of an array.', ({ name }) => [
    `The brackets after ${quoted(name)} are empty. JavaScript cannot add to an array in this way.`,
    'Use the array method that adds one item at the end.',
  ]),
  'syntax-comma-missing': broken('A comma is missing.', ({ before }) => [
    `A comma is missing after ${quoted(before)}.`,
    'Write `,` between two parameters, values or properties.',
  ]),
  'syntax-comma-extra': broken('There is one comma too many.', () => [
    'There is one comma too many here.',
    'Remove it.',
  ]),
  'syntax-call-bare': broken('A function is called without parentheses.', ({ name }) => [
    `The value after ${quoted(name)} is not in parentheses.`,
    'Put the value in parentheses.',
  ]),
  'syntax-call-braces': broken('A function is called with braces.', ({ name }) => [
    `${quoted(name)} is followed by braces, but a call needs parentheses.`,
    'Write `(` and `)` instead of the braces.',
  ]),
  'syntax-path-unquoted': broken('The path of a file has no quotes.', ({ path }) => [
    `The path ${quoted(path)} is a string and needs quotes.`,
    'Write one quote before it and one after it.',
  ]),
  'syntax-semicolon-missing': broken('Two statements are on one line.', () => [
    'Two statements are on one line with nothing between them.',
    'Begin a new line here, or write `;` between them.',
  ]),
  'syntax-line-unfinished': broken('The end of a line is not the end of the statement.', ({ sign }) => [
    `The ${quoted(sign)} at the end of this line means that the statement continues below.`,
    'Write `;` instead.',
  ]),
  'syntax-condition-bare': broken('A condition has no parentheses.', ({ word }) => [
    `The condition after ${quoted(word)} needs parentheses.`,
    'Write `(` before it and `)` after it.',
  ]),
  'syntax-loop-word': broken('A loop is written as in another language.', ({ word }) => [
    `JavaScript has no ${quoted(word)}.`,
    'Write a loop over an array as `for (const item of array) { … }`.',
  ]),
  'syntax-case-colon': broken('A case of a switch has no colon.', ({ word }) => [
    word === 'case'
      ? 'A colon is missing after `case` and its value.'
      : 'A colon is missing after `default`.',
    'Write `:` at the end of this line.',
  ]),
  'syntax-block-bare': broken('The code of a try or a catch has no braces.', ({ word }) => [
    `The code of ${quoted(word)} needs braces around it, even if it is only one line.`,
    'Write `{` before it and `}` after it.',
  ]),
  'syntax-word-operator': broken(
    'A word is used that JavaScript writes in another way.',
    ({ word, meant }) => [`JavaScript has no ${quoted(word)}.`, `Write ${quoted(meant)} instead.`],
  ),
  'syntax-word-stray': broken('A word is in a place where JavaScript does not expect it.', ({ word }) => [
    `JavaScript does not expect ${quoted(word)} here.`,
    word === 'if' || word === 'unless' || word === 'while'
      ? `Begin with the condition: ${quoted('if (…) { … }')}.`
      : 'Remove it.',
  ]),
  'syntax-order': broken('Two neighbours are in the wrong order.', ({ first, second }) => [
    `${quoted(first)} is before ${quoted(second)}, but it belongs after it.`,
    'Swap the two.',
  ]),
  'syntax-else-alone': broken('else has no if, or catch has no try.', () => [
    'This word has no `if` or `try` before it. Was the block above closed too early?',
    'Check the braces above this line.',
  ]),
  'syntax-catch-missing': broken('try has no catch.', () => [
    'A `try` needs a `catch` or a `finally` after its braces.',
    'Write one, or remove the `try`.',
  ]),
  'syntax-throw-split': broken('throw is alone on its line.', () => [
    'A `throw` cannot be alone on its line.',
    'Write the error that it throws on the same line.',
  ]),
  'syntax-break-outside': broken('break or continue is outside a loop.', ({ word }) => [
    `${quoted(word)} works only inside a loop${word === 'break' ? ' or a `switch`' : ''}.`,
    'Remove it: a function ends with `return`.',
  ]),
  'syntax-class-member': broken('A class holds a declaration.', ({ word }) => [
    `Inside a class, a method has no ${quoted(word)} before it.`,
    'This lesson needs no class: declare the function outside all braces.',
  ]),
  'syntax-other': broken('The code is not valid JavaScript.', () => [
    'JavaScript cannot read this line.',
    'Check this line and the line above it, sign by sign: brackets, commas, quotes.',
  ]),
};
