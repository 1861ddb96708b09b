import type { SyntaxDetails } from '../../source/syntax/details.js';
import { quoted } from '../phrases.js';
import type { KindWords, Words } from '../words.js';

interface Said {
  readonly v8: string;
}

/** The words for texts that cannot be read. JavaScript's own words stand at the end, for those who want to look them up. */
export const syntaxWords: Words<SyntaxDetails> = {
  'syntax-other': broken('The text is no JavaScript.', () => [
    'JavaScript cannot read this line.',
    'Look at this line and the one above it, sign by sign: brackets, commas, quotes.',
  ]),
  'syntax-module': broken('import or export is used in a CommonJS file.', ({ word }) => [
    `This file is a CommonJS module, which does not know ${quoted(word)}.`,
    word === 'import'
      ? "Load with `const db = require('./db.js')` instead."
      : 'Hand out with `module.exports = { … }` instead.',
  ]),
  'syntax-fence': broken('A Markdown fence is left in the file.', () => [
    'This line is a mark around code on a web page or in a chat, not code.',
    'Delete the line, and its partner at the end of the code.',
  ]),
  'syntax-merge-mark': broken('A merge conflict is left in the file.', ({ mark }) => [
    `${quoted(mark)} is a mark of a merge conflict that Git left here.`,
    'Keep one of the two versions and delete the marks.',
  ]),
  'syntax-python': broken('The text is written as in Python.', ({ word }) => [
    `${quoted(word)} belongs to Python; in JavaScript a block stands between braces.`,
    'Write the function with parentheses, `=>` and braces.',
  ]),
  'syntax-typescript': broken('A type is given as in TypeScript.', ({ name }) => [
    `${quoted(`: ${name}`)} is a type as in TypeScript. This file is plain JavaScript.`,
    'Take the colon and the type away.',
  ]),
  'syntax-smart-quote': broken('A typographic quote is used.', ({ sign, codePoint }) => [
    `${quoted(sign)} (${codePoint}) is a quote for printed text; JavaScript knows only ' and " and \`.`,
    'Type the quote again on the keyboard: a word processor or web page has changed it.',
  ]),
  'syntax-odd-character': broken('A character that JavaScript does not know.', ({ sign, codePoint }) => [
    `The character ${codePoint} ${/\p{L}|\p{P}|\p{S}/u.test(sign) ? `(${sign}) ` : ''}means nothing in JavaScript; it may look like another one, or not at all.`,
    'Delete it and type the line again at this place.',
  ]),
  'syntax-text-open': broken('A text has no end.', ({ sign }) => [
    `The text that begins with ${sign} here has no end.`,
    `Write ${sign} at its end too${sign === '`' ? '' : ', on the same line'}.`,
  ]),
  'syntax-comment-open': broken('A comment has no end.', () => [
    'The comment that begins with /* here has no end, so all below it is a comment.',
    'Write */ where the comment ends.',
  ]),
  'syntax-bracket-open': broken('A bracket is never closed.', ({ sign, closing }) => [
    `The ${quoted(sign)} that is opened here is never closed.`,
    `Write ${quoted(closing)} where what began here ends.`,
  ]),
  'syntax-bracket-extra': broken('A bracket is closed that was never opened.', ({ sign }) => [
    `This ${quoted(sign)} closes something that was never opened.`,
    'Take it away, or open what it is meant to close.',
  ]),
  'syntax-bracket-mismatch': broken('A bracket is closed with another one.', ({ sign, closing, found }) => [
    `${quoted(found)} stands here where ${quoted(closing)} must close the ${quoted(sign)}.`,
    `Write ${quoted(closing)} instead.`,
  ]),
  'syntax-arrow': broken('The arrow is written with other signs.', ({ sign }) => [
    `${quoted(sign)} stands where the arrow of an arrow function belongs.`,
    'The arrow is `=>`: an equals sign, then a greater-than sign, with nothing between.',
  ]),
  'syntax-arrow-missing': broken('The arrow is missing.', () => [
    'The arrow between the parameters and the body is missing.',
    'Write `=>` between `)` and `{`.',
  ]),
  'syntax-equals-missing': broken('An equals sign is missing.', ({ name }) => [
    `There is no \`=\` between ${quoted(name)} and its value.`,
    'Write `=` between them.',
  ]),
  'syntax-colon-for-equals': broken('A colon stands where an equals sign belongs.', ({ name }) => [
    `A colon stands behind ${quoted(name)} where \`=\` belongs.`,
    'Outside of an object a value is set with `=`.',
  ]),
  'syntax-equals-in-object': broken('An equals sign stands inside an object.', ({ name }) => [
    `Inside the braces of an object, ${quoted(name)} and its value are joined with a colon, not with \`=\`.`,
    'Write `:` instead of `=`.',
  ]),
  'syntax-semicolon-in-object': broken('A semicolon stands where it breaks something apart.', () => [
    'This semicolon stands in the middle of something that is not finished.',
    'Between the properties of an object write a comma; at the last one nothing.',
  ]),
  'syntax-comma-missing': broken('A comma is missing.', () => [
    'A comma is missing behind this.',
    'Write `,` between two parameters, values or properties.',
  ]),
  'syntax-comma-extra': broken('A comma too many.', () => [
    'There is one comma too many here.',
    'Take it away.',
  ]),
  'syntax-semicolon-missing': broken('Two statements stand on one line.', () => [
    'Two statements stand on one line with nothing between them.',
    'Begin a new line here, or write `;` between them.',
  ]),
  'syntax-keyword-misspelled': broken('A keyword is misspelled.', ({ word, meant }) => [
    `${quoted(word)} is not a word of JavaScript. Did you mean ${quoted(meant)}?`,
    'Correct the spelling; keywords are written with small letters.',
  ]),
  'syntax-declared-twice': broken('A name is declared twice.', ({ name }) => [
    `${quoted(name)} is declared a second time here.`,
    'Keep one of the two, or leave the keyword in front of the second one out.',
  ]),
  'syntax-const-unset': broken('A const has no value.', () => [
    'A `const` needs its value at once, and there is none here.',
    'Write `=` and the value behind the name.',
  ]),
  'syntax-reserved-name': broken('A reserved word is used as a name.', ({ word }) => [
    `${word === '' ? 'This word' : quoted(word)} is reserved by JavaScript and cannot be used as a name.`,
    'Choose another name.',
  ]),
  'syntax-await': broken('await is used outside of an async function.', () => [
    '`await` works inside of functions marked `async` only.',
    'Nothing has to be waited for here: take `await` away.',
  ]),
};

function broken<Details extends Said>(
  meaning: string,
  say: (details: Details) => readonly [message: string, fix: string],
): KindWords<Details> {
  return {
    severity: 'problem',
    meaning,
    say: (details) => {
      const [message, fix] = say(details);
      return { message: `${message} (JavaScript says: ${details.v8.slice(0, 120)})`, fix };
    },
  };
}
