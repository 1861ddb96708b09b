/** From general to concrete. */
export type Hints = readonly [question: string, pointer: string, shape: string];

export const characterHints: Hints = [
  'Was the marked character typed on your keyboard, or did it come from a page or a word processor?',
  'Put the cursor on the marked place, delete the character there and type it again.',
  'JavaScript knows only the plain quotes, brackets and signs of a keyboard. Names have letters, digits, `_` and `$`.',
];

export const stringHints: Hints = [
  'Where does the string or the comment on the marked line begin, and where does it end?',
  'A string begins and ends with the same quote, on one line. A comment with `/*` ends at the first `*/`. Names have no quotes.',
  'A string: `\'…\'` or `"…"`. A comment: `/* … */`, or `// …` to the end of the line.',
];

export const bracketHints: Hints = [
  'Which bracket at the marked place, or above it, has no matching bracket?',
  'Read from the top and note each bracket that opens. The last bracket that opened must close first, with the same kind of bracket.',
  'The order is `( … { … [ … ] … } … )`: a function has `(` and `)` around its parameters, and `{` and `}` around its body.',
];

export const arrowHints: Hints = [
  'Which parts does an arrow function have, and which one is missing or different here?',
  'Go through the marked line from left to right: the name, the equals sign, the parameters in parentheses, the arrow, the body in braces.',
  'The shape is `const name = (one, two) => { … };`, with the arrow on the line of the parameters.',
];

export const keywordHints: Hints = [
  'Which words on the marked line belong to JavaScript, and are they the right ones?',
  'Write keywords in small letters, with exact spelling. One keyword is enough.',
  '`const` declares a variable, `return` returns a value. A property such as `one.two` needs no keyword.',
];

export const nameHints: Hints = [
  'Does JavaScript allow the name on the marked line, and is it declared only once?',
  'A name is one word of letters, digits, `_` and `$`, with no digit at the start. It is not a keyword, and it is declared only once in one place.',
  'Instead of `my-name` or `my name`, write `myName`. To change an existing variable, write no `const`.',
];

export const assignmentHints: Hints = [
  'What should the marked line set, and to which value?',
  'A line that sets something has three parts: the variable or property, one equals sign, the value.',
  '`name.property = value;` sets a property, `const name = value;` a new variable. `return value;` has no equals sign.',
];

export const propertyHints: Hints = [
  'How do you write a property of an object?',
  'There is one sign between an object and the name of its property, with no space around it.',
  'Write `object.property`, and for a property inside that, `object.property.inner`.',
];

export const listHints: Hints = [
  'Which signs are between the items in braces or parentheses?',
  'Inside an object, each property is a name, a colon and a value. Between two properties, or two parameters, there is one comma.',
  '`{ one: value, two: value }` for an object, `(one, two)` for parameters and calls.',
];

export const callHints: Hints = [
  'Which kind of brackets does the marked line need?',
  'A call has parentheses around its arguments, the values that are passed. A condition has parentheses around it too.',
  '`object.method(value)` is a call, `if (condition) { … }` is a condition.',
];

export const statementHints: Hints = [
  'Where does the statement on the marked line begin, and where does it end?',
  'Read the marked line and the one before it aloud, one statement at a time. Does each have all its parts?',
  'Write one statement a line, with `;` at its end. `else` comes after the `}` of an `if`, `catch` after the `}` of a `try`.',
];

export const neighbourHints: Hints = [
  'Does each word and each sign on the marked line have a purpose, in this order?',
  'Read the line from left to right. Neighbours must belong together: a keyword and a name, an object and its property, a sign and its value.',
  'A sign connects two things: `one = two`, `one.two`, `one + two`, `one !== two`. Remove a sign or a word that connects nothing.',
];

export const pastedHints: Hints = [
  'Is every line of the file code, or was something else copied with it?',
  'Look at the marked line: marks of a web page, a diff or an example are not JavaScript. Which part of the line is code?',
  'Delete the marks and keep the code. The file begins with `const` and ends with `;`.',
];

export const otherLanguageHints: Hints = [
  'Which language is the marked line written in?',
  'Every language has its own words and signs. Compare the marked line with the JavaScript in the instruction.',
  'In JavaScript: `const name = value;` declares, `(one, two) => { … }` is a function, `// …` is a comment. There are no types.',
];

export const moduleFormHints: Hints = [
  'Which words does the marked line need, and in which order?',
  'An import has a name and a file, with one word between them. An export is a declaration, or names in braces, each name only once.',
  "To load: `import name from './file.js';`. To export: `export const name = value;` or `export { name };`.",
];
