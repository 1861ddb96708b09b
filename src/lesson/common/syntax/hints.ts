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
      'Put the cursor on the marked place, delete the character there and type it again.',
      'JavaScript knows only the plain quotes, brackets and signs of a keyboard. Names have letters, digits, `_` and `$`.',
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
      'Where does the string or the comment on the marked line begin, and where does it end?',
      'A string begins and ends with the same quote, on one line. A comment with `/*` ends at the first `*/`. Names have no quotes.',
      'A string: `\'…\'` or `"…"`. A comment: `/* … */`, or `// …` to the end of the line.',
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
      'Which bracket at the marked place, or above it, has no matching bracket?',
      'Read from the top and note each bracket that opens. The last bracket that opened must close first, with the same kind of bracket.',
      'The order is `( … { … [ … ] … } … )`: a function has `(` and `)` around its parameters, and `{` and `}` around its body.',
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
      'Write keywords in small letters, with exact spelling. One keyword is enough.',
      '`const` declares a variable, `return` returns a value. A property such as `one.two` needs no keyword.',
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
      'Does JavaScript allow the name on the marked line, and is it declared only once?',
      'A name is one word of letters, digits, `_` and `$`, with no digit at the start. It is not a keyword, and it is declared only once in one place.',
      'Instead of `my-name` or `my name`, write `myName`. To change an existing variable, write no `const`.',
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
      'What should the marked line set, and to which value?',
      'A line that sets something has three parts: the variable or property, one equals sign, the value.',
      '`name.property = value;` sets a property, `const name = value;` a new variable. `return value;` has no equals sign.',
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
      'How do you write a property of an object?',
      'There is one sign between an object and the name of its property, with no space around it.',
      'Write `object.property`, and for a property inside that, `object.property.inner`.',
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
      'Which signs are between the items in braces or parentheses?',
      'Inside an object, each property is a name, a colon and a value. Between two properties, or two parameters, there is one comma.',
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
      'A call has parentheses around its arguments, the values that are passed. A condition has parentheses around it too.',
      '`object.method(value)` is a call, `if (condition) { … }` is a condition.',
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
      'Write one statement a line, with `;` at its end. `else` comes after the `}` of an `if`, `catch` after the `}` of a `try`.',
    ],
  ),
  ...hintsFor(
    ['syntax-word-stray', 'syntax-order', 'syntax-operator-missing', 'syntax-sign-wrong'],
    [
      'Does each word and each sign on the marked line have a purpose, in this order?',
      'Read the line from left to right. Neighbours must belong together: a keyword and a name, an object and its property, a sign and its value.',
      'A sign connects two things: `one = two`, `one.two`, `one + two`, `one !== two`. Remove a sign or a word that connects nothing.',
    ],
  ),
};
