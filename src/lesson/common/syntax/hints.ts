import type { SyntaxDetails } from '../../../source/syntax/details.js';
import { hintsFor, type Hints } from '../../hints.js';
import { foreignTextHints } from './foreign-text-hints.js';

export const syntaxHints: Hints<SyntaxDetails> = {
  ...foreignTextHints,
  ...hintsFor(
    [
      'syntax-smart-quote',
      'syntax-full-width',
      'syntax-look-alike',
      'syntax-invisible-character',
      'syntax-odd-character',
      'syntax-sigil',
    ],
    [
      'Was the marked character typed on your keyboard, or did it come from a page or a word processor?',
      'Put the cursor on the marked place, delete the character there and type it anew.',
      'JavaScript knows the plain quotes, brackets and signs of a keyboard only, and names of letters, digits, `_` and `$`.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-text-open',
      'syntax-text-unbegun',
      'syntax-apostrophe',
      'syntax-template-open',
      'syntax-template-hole-open',
      'syntax-comment-open',
      'syntax-comment-nested',
      'syntax-comment-unbegun',
      'syntax-hole-bare',
      'syntax-regex',
      'syntax-escape',
      'syntax-path-unquoted',
      'syntax-left-quoted',
      'syntax-parameter-quoted',
    ],
    [
      'Where does the text or the comment on the marked line begin, and where does it end?',
      'What begins with a quote ends with the very same quote on the same line; what begins with `/*` ends with the first `*/`. Names stand without quotes.',
      'A text: `\'…\'` or `"…"`. A comment: `/* … */`, or `// …` to the end of the line.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-bracket-open',
      'syntax-bracket-extra',
      'syntax-bracket-mismatch',
      'syntax-body-open',
      'syntax-body-bare',
      'syntax-body-bracketed',
      'syntax-braces-missing',
    ],
    [
      'Which bracket at the marked place, or above it, has no partner?',
      'Read from the top and note each bracket that opens. The last one that opened is the first one to close, with its own kind.',
      'The nesting is `( … { … [ … ] … } … )`: a function has `(` and `)` around its parameters, and `{` and `}` around its body.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-arrow',
      'syntax-arrow-missing',
      'syntax-arrow-new-line',
      'syntax-arrow-early',
      'syntax-parameter-dotted',
      'syntax-function-and-arrow',
      'syntax-declaration-bare',
      'syntax-parameters-bare',
      'syntax-parameters-bracketed',
      'syntax-parameter-word',
    ],
    [
      'Which parts does an arrow function have, and which one is missing or different here?',
      'Go through the marked line from left to right: the name, the equals sign, the parameters in parentheses, the arrow, the body in braces.',
      'The shape is `const name = (one, two) => { … };`, with the arrow on the line of the parameters.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-keyword-misspelled',
      'syntax-two-keywords',
      'syntax-keyword-before-property',
      'syntax-word-operator',
    ],
    [
      'Which words on the marked line belong to JavaScript, and are they the right ones?',
      'Keywords are written in small letters, letter by letter the same each time, and one of them is enough.',
      '`const` declares a name, `return` gives a value back. A property such as `one.two` exists without a keyword.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-reserved-name',
      'syntax-name-split',
      'syntax-name-digit',
      'syntax-name-missing',
      'syntax-declared-twice',
      'syntax-parameter-twice',
      'syntax-rest-not-last',
    ],
    [
      'Is the name on the marked line one that JavaScript allows, and is it there just once?',
      'A name is one word: letters, digits, `_` and `$`, no digit in front. A word of the language cannot be one, and in one place each name is declared once.',
      'Instead of `my-name` or `my name`, write `myName`. To change what is declared already, leave the `const` out.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-const-unset',
      'syntax-value-missing',
      'syntax-equals-missing',
      'syntax-equals-wrong',
      'syntax-colon-for-equals',
      'syntax-return-equals',
      'syntax-optional-assigned',
      'syntax-left-side',
    ],
    [
      'What shall be set on the marked line, and to what?',
      'Setting something takes three parts: what is set, one equals sign, the value.',
      '`name.property = value;` sets a property, `const name = value;` a new name. `return value;` has no equals sign.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-dot-replaced',
      'syntax-dot-missing',
      'syntax-dot-extra',
      'syntax-comma-for-dot',
      'syntax-sign-doubled',
    ],
    [
      'How does one write a property of an object?',
      'Between an object and the name of its property stands one sign, with no space around it.',
      '`object.property`, and for a property of that: `object.property.inner`.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-equals-in-object',
      'syntax-semicolon-in-object',
      'syntax-separator',
      'syntax-colon-missing',
      'syntax-key-dotted',
      'syntax-property-bare',
      'syntax-comma-missing',
      'syntax-comma-extra',
    ],
    [
      'Which signs stand between the things in braces or parentheses?',
      'Inside an object, each property is a name, a colon and a value. One comma stands between two of them, and between two parameters.',
      '`{ one: value, two: value }` for an object, `(one, two)` for parameters and calls.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-brackets-empty',
      'syntax-call-bare',
      'syntax-call-braces',
      'syntax-condition-bare',
      'syntax-block-bare',
    ],
    [
      'Which kind of brackets does the marked line need?',
      'A call has parentheses around what it is given; a condition has parentheses around it.',
      '`object.method(value)` calls, `if (condition) { … }` asks.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-semicolon-missing',
      'syntax-line-unfinished',
      'syntax-throw-split',
      'syntax-else-alone',
      'syntax-catch-missing',
      'syntax-break-outside',
      'syntax-loop-word',
      'syntax-case-colon',
      'syntax-class-member',
      'syntax-await',
    ],
    [
      'Where does the statement on the marked line begin, and where does it end?',
      'Read the marked line and the one before it aloud, one statement at a time. Does each have all its parts?',
      'One statement a line, with `;` at its end. `else` stands behind the `}` of an `if`, `catch` behind the `}` of a `try`.',
    ],
  ),
  ...hintsFor(
    ['syntax-word-stray', 'syntax-order', 'syntax-operator-missing', 'syntax-sign-wrong'],
    [
      'Does each word and each sign on the marked line have a task, in this order?',
      'Read the line from left to right. What stands side by side must belong together: a keyword and a name, an object and its property, a sign and its value.',
      'Two things are joined by a sign: `one = two`, `one.two`, `one + two`, `one !== two`. Take away what joins nothing.',
    ],
  ),
};
