import type { SyntaxDetails } from '../../../source/syntax/details.js';
import { quoted } from '../../phrases.js';
import type { Words } from '../../words.js';
import { broken } from './broken.js';

type FunctionWordsKind =
  | 'syntax-arrow'
  | 'syntax-arrow-missing'
  | 'syntax-arrow-new-line'
  | 'syntax-arrow-early'
  | 'syntax-parameter-dotted'
  | 'syntax-function-and-arrow'
  | 'syntax-declaration-bare'
  | 'syntax-parameters-bare'
  | 'syntax-parameters-bracketed'
  | 'syntax-parameter-quoted'
  | 'syntax-parameter-word'
  | 'syntax-parameter-twice'
  | 'syntax-rest-not-last'
  | 'syntax-body-open'
  | 'syntax-body-bare'
  | 'syntax-body-bracketed'
  | 'syntax-await';

export const functionWords: Pick<Words<SyntaxDetails>, FunctionWordsKind> = {
  'syntax-arrow': broken('The arrow is written with other signs.', ({ sign }) => [
    `${quoted(sign)} stands where the arrow of an arrow function belongs.`,
    'The arrow is `=>`: an equals sign, then a greater-than sign, with nothing between.',
  ]),
  'syntax-arrow-missing': broken('The arrow is missing.', () => [
    'The arrow between the parameters and the body is missing.',
    'Write `=>` between `)` and `{`.',
  ]),
  'syntax-arrow-new-line': broken('The arrow stands on a line of its own.', () => [
    'The arrow begins a new line here. It must stand on the line of the parameters.',
    'Move `=>` to the end of the line above.',
  ]),
  'syntax-arrow-early': broken('The arrow is before the parameters.', () => [
    'The arrow `=>` is before the parameters. It comes after them.',
    'Write `=`, the parameters in parentheses, `=>`, and then the body: `= (token, client, user) => {`.',
  ]),
  'syntax-parameter-dotted': broken('A parameter is a property of something.', ({ name, meant }) => [
    `${quoted(name)} cannot be a parameter: parameters are plain names, without dots.`,
    `Write ${quoted(meant)} here. Read its properties inside the function.`,
  ]),
  'syntax-function-and-arrow': broken('The word function and the arrow are used together.', () => [
    'A function is written with the word `function` or with an arrow, not with both.',
    'Leave the word `function` out and keep the arrow.',
  ]),
  'syntax-declaration-bare': broken('A function stands there without being declared.', ({ name }) => [
    `${quoted(name)} with parentheses and braces alone declares nothing.`,
    'Declare it: `const`, the name, `=`, the parameters in parentheses, `=>`, and the body.',
  ]),
  'syntax-parameters-bare': broken('The parentheses around the parameters are missing.', ({ parameters }) => [
    `The parameters ${quoted(parameters)} need a pair of parentheses around them.`,
    'Write `(` before the first and `)` behind the last.',
  ]),
  'syntax-parameters-bracketed': broken(
    'The parameters stand in other brackets than parentheses.',
    ({ sign, closing }) => [
      `The parameters stand between ${quoted(sign)} and ${quoted(closing)}, where an arrow function has parentheses.`,
      'Write `(` before the first and `)` behind the last.',
    ],
  ),
  'syntax-parameter-word': broken('A word such as a type stands before a parameter.', ({ word, name }) => [
    `${quoted(word)} stands before the parameter ${quoted(name)}. A parameter is its name alone.`,
    `Take ${quoted(word)} away, and the like before the others.`,
  ]),
  'syntax-parameter-quoted': broken('A parameter stands in quotes.', ({ name }) => [
    `${quoted(name)} is a text. A parameter is a name, without quotes.`,
    'Take the quotes away.',
  ]),
  'syntax-parameter-twice': broken('Two parameters have the same name.', ({ name }) => [
    `Two parameters have the name ${quoted(name)}.`,
    'Give each parameter a name of its own.',
  ]),
  'syntax-rest-not-last': broken('Three dots stand before a parameter that is not the last.', () => [
    'The `...` collects all that is left, so nothing can follow it.',
    'Take the dots away.',
  ]),
  'syntax-body-bracketed': broken(
    'The body of a function stands in other brackets than braces.',
    ({ sign, closing }) => [
      `The body of the function stands between ${quoted(sign)} and ${quoted(closing)}, where statements need braces.`,
      'Write `{` behind the arrow and `}` at the end.',
    ],
  ),
  'syntax-body-open': broken('The brace that opens the body is missing.', () => [
    'The body of the function begins behind this arrow, without its opening brace.',
    'Write `{` behind the arrow.',
  ]),
  'syntax-body-bare': broken('The body of an arrow function lacks its braces.', ({ word }) => [
    `${quoted(word)} begins a statement, and without braces only a value can stand behind the arrow.`,
    'Write `{` behind the arrow, and `}` below the last line that belongs to the function.',
  ]),
  'syntax-await': broken('await is used outside of an async function.', () => [
    '`await` works inside of functions marked `async` only.',
    'Nothing has to be waited for here: take `await` away.',
  ]),
};
