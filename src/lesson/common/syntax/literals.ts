import type { SyntaxDetails } from '../../../source/syntax/details.js';
import { quoted } from '../../phrases.js';
import type { Words } from '../../words.js';
import { broken } from './broken.js';

type LiteralWordsKind =
  | 'syntax-smart-quote'
  | 'syntax-full-width'
  | 'syntax-look-alike'
  | 'syntax-invisible-character'
  | 'syntax-odd-character'
  | 'syntax-sigil'
  | 'syntax-decorator'
  | 'syntax-text-open'
  | 'syntax-text-unbegun'
  | 'syntax-apostrophe'
  | 'syntax-template-open'
  | 'syntax-template-hole-open'
  | 'syntax-comment-open'
  | 'syntax-comment-nested'
  | 'syntax-comment-unbegun'
  | 'syntax-hole-bare'
  | 'syntax-regex'
  | 'syntax-escape'
  | 'syntax-bracket-open'
  | 'syntax-bracket-extra'
  | 'syntax-bracket-mismatch';

/** What an opening bracket begins. */
const bracketed: Readonly<Record<string, string>> = {
  '{': 'this block or object',
  '(': 'these parentheses',
  '[': 'these brackets',
};

/** Odd characters, and texts, comments and brackets without an end. */
export const literalWords: Pick<Words<SyntaxDetails>, LiteralWordsKind> = {
  'syntax-smart-quote': broken('A typographic quote is used.', ({ sign, codePoint }) => [
    `${quoted(sign)} (${codePoint}) is a quote for printed text, but JavaScript knows only ' and " and \`.`,
    'Type the quote again on the keyboard: a word processor or web page has changed it.',
  ]),
  'syntax-full-width': broken(
    'A full-width character is used instead of a plain one.',
    ({ sign, codePoint, plain }) => [
      `${quoted(sign)} (${codePoint}) is a wide form of ${quoted(plain)}, which JavaScript does not know.`,
      `Switch your keyboard to Latin letters and type ${quoted(plain)}.`,
    ],
  ),
  'syntax-look-alike': broken(
    'A character only looks like a character of JavaScript.',
    ({ sign, codePoint, plain }) => [
      `${quoted(sign)} (${codePoint}) looks like ${quoted(plain)}, but it is a different character.`,
      `Type ${quoted(plain)} instead.`,
    ],
  ),
  'syntax-invisible-character': broken('There is an invisible character in the code.', ({ codePoint }) => [
    `There is an invisible character here, ${codePoint}, and JavaScript does not know it.`,
    'Delete the word at this place and type it again.',
  ]),
  'syntax-odd-character': broken(
    'There is a character that JavaScript does not know.',
    ({ sign, codePoint }) => [
      `The character ${quoted(sign)} (${codePoint}) means nothing in JavaScript outside strings and comments.`,
      'Delete it.',
    ],
  ),
  'syntax-sigil': broken('There is a sign before a name, as in other languages.', ({ sign, name }) => [
    `There is ${quoted(sign)} before the name ${quoted(name)}, as in another language.`,
    'Write only the name.',
  ]),
  'syntax-text-open': broken('A string has no end.', ({ sign, other }) => [
    `The string that begins with ${sign} here ${other === undefined ? 'has no end' : `cannot end with ${other}`}.`,
    `Write ${sign} at its end, on the same line.`,
  ]),
  'syntax-decorator': broken('A decorator is used.', ({ name }) => [
    `${quoted(`@${name}`)} is a decorator. Node cannot run decorators, and removing the types does not remove them.`,
    'Remove it, or check the JavaScript that your build makes of this file.',
  ]),
  'syntax-text-unbegun': broken('A string has no quote at its start.', ({ sign }) => [
    `The string that ends with ${sign} has no quote at its start.`,
    `Write ${sign} before it.`,
  ]),
  'syntax-apostrophe': broken('An apostrophe ends a string too early.', ({ sign }) => [
    `This ${sign} ends the string in the middle of a word.`,
    sign === "'"
      ? 'Put the string in double quotes, so that it can contain an apostrophe.'
      : 'Put the string in single quotes.',
  ]),
  'syntax-template-open': broken('A string in backticks has no end.', () => [
    'The string that begins with a backtick here has no end.',
    'Write a backtick at its end.',
  ]),
  'syntax-template-hole-open': broken('A ${ inside a string is never closed.', () => [
    'The `${` here is never closed.',
    'Write `}` after the value.',
  ]),
  'syntax-comment-open': broken('A comment has no end.', () => [
    'The comment that begins with /* here has no end, so everything below it is a comment.',
    'Write */ where the comment ends.',
  ]),
  'syntax-comment-nested': broken('A comment is inside another comment.', () => [
    'A comment begins here inside another comment: the first `*/` ends both.',
    'Remove the inner `/*` and `*/`.',
  ]),
  'syntax-comment-unbegun': broken('A comment has an end but no start.', () => [
    'The comment that ends here has no start.',
    'Write `/*` where it begins, or `//` before each of its lines.',
  ]),
  'syntax-hole-bare': broken('A ${ is outside a string.', ({ code }) => [
    `${quoted(`\${${code}}`)} works only inside a string in backticks.`,
    `Outside a string, write only ${quoted(code)}.`,
  ]),
  'syntax-regex': broken('A regular expression cannot be read.', () => [
    'The slash begins a regular expression (a search pattern) here, and JavaScript cannot read it.',
    'For a comment, write `//`. For a division, check the value before the slash.',
  ]),
  'syntax-escape': broken('A backslash is followed by something unknown.', () => [
    'JavaScript does not know the character after the backslash in this string.',
    'Remove the backslash, or write two backslashes to get one.',
  ]),
  'syntax-bracket-open': broken('A bracket is never closed.', ({ sign, closing }) => [
    `The ${quoted(sign)} here is never closed.`,
    `Add the missing ${quoted(closing)} where ${bracketed[sign] ?? 'this part'} should end.`,
  ]),
  'syntax-bracket-extra': broken('A bracket is closed that was never opened.', ({ sign }) => [
    `This ${quoted(sign)} closes something that was never opened.`,
    'Remove it, or add the missing opening bracket.',
  ]),
  'syntax-bracket-mismatch': broken('A bracket is closed with another one.', ({ sign, closing, found }) => [
    `There is ${quoted(found)} here, but ${quoted(closing)} must close the ${quoted(sign)}.`,
    `Write ${quoted(closing)} instead.`,
  ]),
};
