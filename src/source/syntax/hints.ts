/** From general to concrete. In the shape, a line that begins with four spaces is code. */
export type Hints = readonly [question: string, pointer: string, shape: string];

export const characterHints: Hints = [
  'Was the marked character typed on your keyboard, or did it come from a page or a word processor?',
  'Put the cursor on the marked place, delete the character there and type it again.',
  'The signs that JavaScript knows:\n    \' " ` ( ) { } [ ] = > . , : ;',
];

export const stringHints: Hints = [
  'Where does the string or the comment on the marked line begin, and where does it end?',
  'A string begins and ends with the same quote, on one line. A comment with `/*` ends at the first `*/`. Names have no quotes.',
  'Strings, and comments:\n    \'…\'  "…"\n    /* … */\n    // … to the end of the line',
];

export const bracketHints: Hints = [
  'Which bracket at the marked place, or above it, has no matching bracket?',
  'Read from the top and note each bracket that opens. The last bracket that opened must close first, with the same kind of bracket.',
  'The order of brackets, and a function:\n    ( … { … [ … ] … } … )\n    (one, two) => { … }',
];

export const arrowHints: Hints = [
  'Which parts does an arrow function have, and which one is missing or different here?',
  'Go through the marked line from left to right: the name, the equals sign, the parameters in parentheses, the arrow, the body in braces.',
  'The shape, with the arrow on the line of the parameters:\n    const name = (one, two) => {\n    };',
];

export const keywordHints: Hints = [
  'Which words on the marked line belong to JavaScript, and are they the right ones?',
  'Write keywords in small letters, with exact spelling. One keyword is enough.',
  'A variable, a property, a returned value:\n    const name = value;\n    name.property = value;\n    return value;',
];

export const nameHints: Hints = [
  'Does JavaScript allow the name on the marked line, and is it declared only once?',
  'A name is one word of letters, digits, `_` and `$`, with no digit at the start. It is not a keyword, and it is declared only once in one place.',
  'Instead of `my-name` or `my name`, and to change it later:\n    let myName = value;\n    myName = other;',
];

export const assignmentHints: Hints = [
  'What should the marked line set, and to which value?',
  'A line that sets something has three parts: the variable or property, one equals sign, the value.',
  'A property, a new variable, a returned value:\n    name.property = value;\n    const name = value;\n    return value;',
];

export const comparisonHints: Hints = [
  'Should the marked sign set something, or ask whether two values are equal?',
  'JavaScript has one sign that sets a value, and a longer one that compares.',
  'A comparison has three equals signs:\n    one === other',
];

export const propertyHints: Hints = [
  'How do you write a property of an object?',
  'There is one sign between an object and the name of its property, with no space around it.',
  'A property, and a property inside it:\n    object.property\n    object.property.inner',
];

export const listHints: Hints = [
  'Which signs are between the items in braces or parentheses?',
  'Inside an object, each property is a name, a colon and a value. Between two properties, or two parameters, there is one comma.',
  'An object, and parameters or a call:\n    { one: value, two: value }\n    (one, two)',
];

export const callHints: Hints = [
  'Which kind of brackets does the marked line need?',
  'A call has parentheses around its arguments, the values that are passed. A condition has parentheses around it too.',
  'A call, and a condition:\n    object.method(value);\n    if (condition) { … }',
];

export const statementHints: Hints = [
  'Where does the statement on the marked line begin, and where does it end?',
  'Read the marked line and the one before it aloud, one statement at a time. Does each have all its parts?',
  'One statement a line. What belongs together:\n    if (condition) { … } else { … }\n    try { … } catch (error) { … }',
];

export const neighbourHints: Hints = [
  'Does each word and each sign on the marked line have a purpose, in this order?',
  'Read the line from left to right. Neighbours must belong together: a keyword and a name, an object and its property, a sign and its value.',
  'A sign connects two things. Remove one that connects nothing:\n    one = two;\n    one.two\n    one + two',
];

export const pastedHints: Hints = [
  'Is every line of the file code, or was something else copied with it?',
  'Look at the marked line: marks of a web page, a diff or an example are not JavaScript. Which part of the line is code?',
  'Delete the marks and keep the code. The shape of the file:\n    const name = value;\n    …\n    module.exports = { name };',
];

export const otherLanguageHints: Hints = [
  'Which language is the marked line written in?',
  'Every language has its own words and signs. Compare the marked line with the JavaScript in the instruction.',
  'JavaScript has no types. A declaration, a function, a comment:\n    const name = value;\n    (one, two) => { … }\n    // …',
];

export const moduleFormHints: Hints = [
  'Which words does the marked line need, and in which order?',
  'An import has a name and a file, with one word between them. An export is a declaration, or names in braces, each name only once.',
  "To load, and to export in two ways:\n    import name from './file.js';\n    export const name = value;\n    export { name };",
];
