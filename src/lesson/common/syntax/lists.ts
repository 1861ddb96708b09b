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
  'syntax-equals-in-object': broken('An equals sign stands inside an object.', ({ name }) => [
    `Inside the braces of an object, ${quoted(name)} and its value are joined with a colon, not with \`=\`.`,
    'Write `:` instead of `=`.',
  ]),
  'syntax-semicolon-in-object': broken('A semicolon stands inside an object.', () => [
    'A semicolon cannot stand inside the braces of an object.',
    'Between the properties of an object write a comma; at the last one nothing.',
  ]),
  'syntax-separator': broken('Another sign stands where a comma belongs.', ({ sign }) => [
    `${quoted(sign)} stands between two things where a comma belongs.`,
    'Write `,` between them.',
  ]),
  'syntax-colon-missing': broken('A colon is missing inside an object.', ({ name }) => [
    `There is no colon between ${quoted(name)} and its value.`,
    'Inside the braces of an object write a name, a colon, and the value.',
  ]),
  'syntax-key-dotted': broken('A property of an object lacks its own name.', ({ name, key }) => [
    `Inside the braces of an object each value needs a name before it, and ${quoted(name)} is none.`,
    key === undefined
      ? `Write the name of the property and a colon in front of it: ${quoted(`name: ${name}`)}.`
      : `Write a name such as ${quoted(key)}, then a colon, then the value.`,
  ]),
  'syntax-property-bare': broken('A property of an object is called or quoted.', ({ name, meant }) => [
    `Inside the braces of an object ${quoted(name)} alone makes no property: neither parentheses nor quotes belong to the name.`,
    `Write the name alone: ${quoted(meant)}.`,
  ]),
  'syntax-braces-missing': broken('The braces of an object are missing.', ({ name }) => [
    `${quoted(name)} and its value make an object only with braces around them.`,
    'Write `{` before the name and `}` behind the value.',
  ]),
  'syntax-brackets-empty': broken('Empty brackets stand behind the name of a list.', ({ name }) => [
    `Nothing stands between the brackets behind ${quoted(name)}: that is no way to add to a list in JavaScript.`,
    'An array has a method that adds one item at its end.',
  ]),
  'syntax-comma-missing': broken('A comma is missing.', ({ before }) => [
    `A comma is missing behind ${quoted(before)}.`,
    'Write `,` between two parameters, values or properties.',
  ]),
  'syntax-comma-extra': broken('A comma too many.', () => [
    'There is one comma too many here.',
    'Take it away.',
  ]),
  'syntax-call-bare': broken('A function is called without parentheses.', ({ name }) => [
    `${quoted(name)} is followed by what it should be given, without parentheses.`,
    'Put it in parentheses.',
  ]),
  'syntax-call-braces': broken('A function is called with braces.', ({ name }) => [
    `${quoted(name)} is followed by braces; a function is called with parentheses.`,
    'Write `(` and `)` instead of the braces.',
  ]),
  'syntax-path-unquoted': broken('The path of a file lacks its quotes.', ({ path }) => [
    `The path ${quoted(path)} is a text and needs quotes.`,
    'Write a quote before it and one behind it.',
  ]),
  'syntax-semicolon-missing': broken('Two statements stand on one line.', () => [
    'Two statements stand on one line with nothing between them.',
    'Begin a new line here, or write `;` between them.',
  ]),
  'syntax-line-unfinished': broken('A line ends as if it went on.', ({ sign }) => [
    `The ${quoted(sign)} at the end of this line says that it goes on below.`,
    'Write `;` instead.',
  ]),
  'syntax-condition-bare': broken('A condition lacks its parentheses.', ({ word }) => [
    `What stands behind ${quoted(word)} needs parentheses.`,
    'Write `(` before the condition and `)` behind it.',
  ]),
  'syntax-loop-word': broken('A loop is written as in another language.', ({ word }) => [
    `JavaScript has no ${quoted(word)}.`,
    'Go through a list with `for (const one of list) { … }`.',
  ]),
  'syntax-case-colon': broken('A case of a switch lacks its colon.', ({ word }) => [
    word === 'case'
      ? 'A colon is missing behind `case` and its value.'
      : 'A colon is missing behind `default`.',
    'Write `:` at the end of this line.',
  ]),
  'syntax-block-bare': broken('What belongs to a try or a catch lacks its braces.', ({ word }) => [
    `What belongs to ${quoted(word)} needs braces around it, even where it is one line.`,
    'Write `{` before it and `}` behind it.',
  ]),
  'syntax-word-operator': broken('A word stands where JavaScript has a sign.', ({ word, meant }) => [
    `JavaScript has no ${quoted(word)}.`,
    `Write ${quoted(meant)} instead.`,
  ]),
  'syntax-word-stray': broken('A word stands where none belongs.', ({ word }) => [
    `${quoted(word)} does not belong here: nothing joins it to what stands beside it.`,
    word === 'if' || word === 'unless' || word === 'while'
      ? `Begin with the condition: ${quoted('if (…) { … }')}.`
      : 'Take it away.',
  ]),
  'syntax-order': broken('Two neighbours stand in the wrong order.', ({ first, second }) => [
    `${quoted(first)} stands in front of ${quoted(second)}, where it belongs behind it.`,
    'Swap the two.',
  ]),
  'syntax-else-alone': broken('else or catch has no partner.', () => [
    'Nothing above belongs to this word: its block was closed too early, or was never begun.',
    'Look at the braces above this line.',
  ]),
  'syntax-catch-missing': broken('try has no catch.', () => [
    'A `try` needs a `catch` or a `finally` behind its braces.',
    'Write one, or take the `try` away.',
  ]),
  'syntax-throw-split': broken('throw stands alone on its line.', () => [
    'A `throw` cannot stand alone on its line.',
    'Write what is thrown on the same line.',
  ]),
  'syntax-break-outside': broken('break or continue stands outside of a loop.', ({ word }) => [
    `${quoted(word)} works inside of loops only.`,
    'Take it away; a function ends with `return`.',
  ]),
  'syntax-class-member': broken('A class holds a declaration.', ({ word }) => [
    `Inside of a class a method is written without ${quoted(word)}.`,
    'This lesson needs no class: declare the function at the left edge of the file.',
  ]),
  'syntax-other': broken('The text is no JavaScript.', () => [
    'JavaScript cannot read this line.',
    'Look at this line and the one above it, sign by sign: brackets, commas, quotes.',
  ]),
};
