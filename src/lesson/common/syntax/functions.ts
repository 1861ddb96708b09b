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
  | 'syntax-await'
  | 'syntax-called-at-once';

export const functionWords: Pick<Words<SyntaxDetails>, FunctionWordsKind> = {
  'syntax-arrow': broken('The arrow is written with other signs.', ({ sign }) => [
    `There is ${quoted(sign)} here instead of the arrow of an arrow function.`,
    'The arrow is `=>`: an equals sign, then a greater-than sign, with nothing between.',
  ]),
  'syntax-arrow-missing': broken('The arrow is missing.', () => [
    'The arrow between the parameters and the body is missing.',
    'Write `=>` between `)` and `{`.',
  ]),
  'syntax-arrow-new-line': broken('The arrow is on a new line.', () => [
    'The arrow is on a new line here. It must be on the line of the parameters.',
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
    'Remove the word `function` and keep the arrow.',
  ]),
  'syntax-declaration-bare': broken('A function is written, but not declared.', ({ name }) => [
    `${quoted(name)} with parentheses and braces is not a declaration.`,
    'Declare it: `const`, the name, `=`, the parameters in parentheses, `=>`, and the body.',
  ]),
  'syntax-parameters-bare': broken('The parentheses around the parameters are missing.', ({ parameters }) => [
    `The parameters ${quoted(parameters)} need parentheses around them.`,
    'Write `(` before the first and `)` after the last.',
  ]),
  'syntax-parameters-bracketed': broken(
    'The parameters are in other brackets than parentheses.',
    ({ sign, closing }) => [
      `The parameters are between ${quoted(sign)} and ${quoted(closing)}, but an arrow function needs parentheses.`,
      'Write `(` before the first and `)` after the last.',
    ],
  ),
  'syntax-parameter-word': broken(
    'There is a word, such as a type, before a parameter.',
    ({ word, name }) => [
      `There is ${quoted(word)} before the parameter ${quoted(name)}, but a parameter is only a name.`,
      `Remove ${quoted(word)}, and such words before the other parameters.`,
    ],
  ),
  'syntax-parameter-quoted': broken('A parameter is in quotes.', ({ name }) => [
    `${quoted(name)} is a string, but a parameter is a name, without quotes.`,
    'Remove the quotes.',
  ]),
  'syntax-parameter-twice': broken('Two parameters have the same name.', ({ name }) => [
    `Two parameters have the name ${quoted(name)}.`,
    'Give each parameter its own name.',
  ]),
  'syntax-rest-not-last': broken('There are three dots before a parameter that is not the last.', () => [
    'The `...` collects all remaining values, so its parameter must be the last one.',
    'Remove the dots.',
  ]),
  'syntax-body-bracketed': broken(
    'The body of a function is in other brackets than braces.',
    ({ sign, closing }) => [
      `The body of the function is between ${quoted(sign)} and ${quoted(closing)}, but statements need braces.`,
      'Write `{` after the arrow and `}` at the end.',
    ],
  ),
  'syntax-body-open': broken('The brace that opens the body is missing.', () => [
    'The opening brace of the function is missing after this arrow.',
    'Write `{` after the arrow.',
  ]),
  'syntax-body-bare': broken('The body of an arrow function has no braces.', ({ word }) => [
    `${quoted(word)} begins a statement, but without braces, only a value can follow the arrow.`,
    'Write `{` after the arrow, and `}` below the last line of the function.',
  ]),
  'syntax-await': broken('await is used outside of an async function.', ({ path }) => [
    '`await` works inside of functions marked `async` only.',
    path === undefined
      ? 'There is nothing to wait for here: remove `await`.'
      : `Load the file with ${quoted(`require('${path}')`)} instead: it returns immediately, without \`await\` and without \`.default\`.`,
  ]),
  'syntax-called-at-once': broken('A function is called right after its body.', ({ line }) => [
    `The parentheses after the body, on line ${String(line)}, call this function immediately. JavaScript cannot read that here.`,
    'Remove these parentheses: a function is called later, by its name.',
  ]),
};
