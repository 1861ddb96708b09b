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

export const literalWords: Pick<Words<SyntaxDetails>, LiteralWordsKind> = {
  'syntax-smart-quote': broken('A typographic quote is used.', ({ sign, codePoint }) => [
    `${quoted(sign)} (${codePoint}) is a quote for printed text; JavaScript knows only ' and " and \`.`,
    'Type the quote again on the keyboard: a word processor or web page has changed it.',
  ]),
  'syntax-full-width': broken(
    'A full-width character stands for a plain one.',
    ({ sign, codePoint, plain }) => [
      `${quoted(sign)} (${codePoint}) is a wide form of ${quoted(plain)}, which JavaScript does not know.`,
      `Type ${quoted(plain)} with the keyboard set to plain letters.`,
    ],
  ),
  'syntax-look-alike': broken(
    'A character only looks like one of JavaScript.',
    ({ sign, codePoint, plain }) => [
      `${quoted(sign)} (${codePoint}) looks like ${quoted(plain)}, but it is another character.`,
      `Type ${quoted(plain)} instead.`,
    ],
  ),
  'syntax-invisible-character': broken('An invisible character stands in the code.', ({ codePoint }) => [
    `The character ${codePoint} stands here. It cannot be seen, and JavaScript does not know it.`,
    'Delete the word around this place and type it again.',
  ]),
  'syntax-odd-character': broken('A character that JavaScript does not know.', ({ sign, codePoint }) => [
    `The character ${quoted(sign)} (${codePoint}) means nothing in JavaScript outside of texts and comments.`,
    'Delete it.',
  ]),
  'syntax-sigil': broken('A sign stands before a name, as in other languages.', ({ sign, name }) => [
    `${quoted(sign)} stands before the name ${quoted(name)}, as in another language.`,
    'Write the name alone.',
  ]),
  'syntax-text-open': broken('A text has no end.', ({ sign, other }) => [
    `The text that begins with ${sign} here ${other === undefined ? 'has no end' : `is not ended by ${other}`}.`,
    `Write ${sign} at its end too, on the same line.`,
  ]),
  'syntax-text-unbegun': broken('A text lacks its first quote.', ({ sign }) => [
    `The text that ends with ${sign} has no quote where it begins.`,
    `Write ${sign} in front of it.`,
  ]),
  'syntax-apostrophe': broken('An apostrophe ends a text too early.', ({ sign }) => [
    `This ${sign} ends the text in the middle of a word.`,
    sign === "'"
      ? 'Put the text between double quotes, so that the apostrophe may stand in it.'
      : 'Put the text between single quotes.',
  ]),
  'syntax-template-open': broken('A text between backticks has no end.', () => [
    'The text that begins with a backtick here has no end.',
    'Write a backtick at its end too.',
  ]),
  'syntax-template-hole-open': broken('A ${ inside of a text is never closed.', () => [
    'The `${` that is opened here is never closed.',
    'Write `}` behind the value.',
  ]),
  'syntax-comment-open': broken('A comment has no end.', () => [
    'The comment that begins with /* here has no end, so all below it is a comment.',
    'Write */ where the comment ends.',
  ]),
  'syntax-comment-nested': broken('A comment stands inside of a comment.', () => [
    'A comment begins here inside of another one: the first `*/` ends both.',
    'Take the inner marks away.',
  ]),
  'syntax-comment-unbegun': broken('A comment ends that was never begun.', () => [
    'The comment that ends here has no mark where it begins.',
    'Write `/*` where it begins, or `//` in front of each of its lines.',
  ]),
  'syntax-hole-bare': broken('A ${ stands outside of a text.', ({ code }) => [
    `${quoted(`\${${code}}`)} works only inside of a text between backticks.`,
    `Outside of a text write ${quoted(code)} alone.`,
  ]),
  'syntax-regex': broken('A regular expression cannot be read.', () => [
    'The slash begins a regular expression here, and that cannot be read.',
    'Where a comment was meant, write `//`. Where a division was meant, look at what stands before the slash.',
  ]),
  'syntax-escape': broken('A backslash is followed by something unknown.', () => [
    'The backslash in this text is followed by something that JavaScript does not know.',
    'Write two backslashes for one, or take it away.',
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
};
