import { hintsFor, syntaxHints, type Hints } from '#lesson';
import { commaHints } from './comma.js';
import type { SaveTokenDetails } from './words.js';

/** For findings that the hints of the step do not help with. */
export const saveTokenHints: Hints<SaveTokenDetails> = {
  ...syntaxHints,
  ...commaHints,
  ...declareHints(),
  ...partHints(),
  ...hiddenHints(),
  ...databaseHints(),
  ...recordHints(),
  ...answerHints(),
  ...endingHints(),
  ...exportHints(),
};

function declareHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      ['declare-braces-missing', 'client-outside', 'user-outside', 'save-outside'],
      [
        'Which lines of the file belong to your function, and how does JavaScript know?',
        'The body of the function begins and ends with a brace. Code after its last brace runs on its own, when there is no token yet.',
        'The shape is `const name = (first, second, third) => {`, then the lines of the body, then `};` on a line of its own.',
      ],
    ),
    ...hintsFor(
      ['declare-case-differs', 'declare-name-misspelled', 'declare-other-name', 'declare-older-name'],
      [
        'How does the server know which of your functions it must call?',
        'It calls the function by its name, letter by letter. Compare your name with the one in the instruction, capital letters too.',
        'Small letters at the start, one capital letter where the second word begins: the name has nine letters.',
      ],
    ),
    ...hintsFor(
      ['declare-without-keyword', 'declare-unset', 'declare-only-called'],
      [
        'Which three parts does a declaration need?',
        'A declaration has a keyword for a new variable, a name, and a value.',
        'The shape is `const name = value;`, and here the value is the whole function.',
      ],
    ),
    ...hintsFor(
      [
        'declare-function-declaration',
        'declare-function-expression',
        'declare-star-function',
        'declare-is-class',
        'declare-not-function',
      ],
      [
        'JavaScript has several ways to write a function. Which one does the instruction ask for?',
        'An arrow function has no word before its parameters: it begins with the parentheses.',
        'The shape is `const name = (first, second, third) => { … };`.',
      ],
    ),
    ...hintsFor(
      ['declare-immediate-call', 'declare-result-of-call'],
      [
        'Should the variable hold the function, or the value that the function returns?',
        'Parentheses after a function call it immediately. Who should call yours, and when?',
        'Write the function without a call: `const name = (first, second, third) => { … };`. The server calls it when it has a token to save.',
      ],
    ),
    ...hintsFor(
      ['declare-nested', 'declare-imported', 'declare-method', 'declare-class-method', 'declare-export-only'],
      [
        'Where in the file can your function be used by its name?',
        'A variable that is declared inside braces exists only there, and a property is not a variable.',
        'Put `const name = (first, second, third) => { … };` at the top level of the file, with no braces around it.',
      ],
    ),
    ...hintsFor(
      ['declare-in-comment', 'declare-fenced'],
      [
        'Which lines of the file does JavaScript run?',
        'JavaScript does not run comments and strings. Look at the characters before and after your function.',
        'Remove the signs that make it a comment or a string: `//`, or `/*` and `*/`, or the backticks.',
      ],
    ),
    ...hintsFor(
      [
        'declare-braced-parameters',
        'declare-spread-parameter',
        'declare-parameterless',
        'declare-parameter-lacking',
        'declare-parameter-extra',
        'declare-parameters-permuted',
        'declare-parameters-renamed',
        'declare-parameter-misspelled',
      ],
      [
        'What does the server pass to your function, and in which order?',
        'The instruction names three values. The server passes them by position, and you read them by name.',
        'Write three plain names in one pair of parentheses, with commas between them: first the token, then the client, then the user.',
      ],
    ),
  };
}

function partHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      ['client-secret-kept', 'client-entire-object', 'user-secret-kept', 'user-entire-object'],
      [
        'Who will be able to read the database file, and what should they not find there?',
        'The object that is passed in has more properties than you need, and one of them is a secret. Which property identifies the client or the user?',
        'Make a new object with one property: `{ name: source.property }`. Do not copy, spread or store the object that is passed in.',
      ],
    ),
    ...hintsFor(
      [
        'client-is-text',
        'client-is-list',
        'client-is-promise',
        'client-is-function',
        'client-is-no-object',
        'client-nothing-inside',
        'client-loose',
        'client-set-to-nothing',
        'user-is-text',
        'user-is-list',
        'user-is-promise',
        'user-is-function',
        'user-is-no-object',
        'user-nothing-inside',
        'user-loose',
        'user-set-to-nothing',
      ],
      [
        'What does the instruction ask for: a single value, or an object with the value inside?',
        'An object has braces around it. Inside the braces, each value has a name.',
        'The shape is `{ name: value }`: use the name from the instruction, and read the value from the parameter.',
      ],
    ),
    ...hintsFor(
      [
        'client-key-misnamed',
        'client-key-missing',
        'client-misspelled',
        'client-computed-name',
        'client-parts-swapped',
        'user-key-misnamed',
        'user-key-missing',
        'user-misspelled',
        'user-computed-name',
        'user-parts-swapped',
      ],
      [
        'Are all the names on the marked line spelled as in the instruction, letter by letter?',
        'There are two names to check: the property of the token, and the property inside the braces. The server looks for both.',
        'The shape is `token.part = { name: value };`, with both names spelled as in the instruction.',
      ],
    ),
    ...hintsFor(
      [
        'client-value-undefined',
        'client-source-in-quotes',
        'client-sibling-value',
        'client-crossed-over',
        'client-constant',
        'client-value-is-object',
        'client-value-altered',
        'client-value-other',
        'client-other-record',
        'client-source-changed',
        'client-object-in-text',
        'user-value-undefined',
        'user-source-in-quotes',
        'user-sibling-value',
        'user-crossed-over',
        'user-constant',
        'user-value-is-object',
        'user-value-altered',
        'user-value-other',
        'user-other-record',
        'user-source-changed',
        'user-object-in-text',
      ],
      [
        'Where does the value on the marked line come from, and is it different for each client or user?',
        'Read it from one of the three parameters, from the property that the instruction names. Keep it unchanged: no quotes, nothing added.',
        'Read a value with `parameter.property`. Step 2 reads from the second parameter, step 3 from the third.',
      ],
    ),
    ...hintsFor(
      [
        'client-compared',
        'client-called',
        'client-labelled',
        'user-compared',
        'user-called',
        'user-labelled',
      ],
      [
        'Does the marked line set a value, or does it do something else?',
        'Look at the signs after the name: one sign sets a value, others compare or call.',
        'The shape is `token.part = value;`, with a single equals sign and no parentheses.',
      ],
    ),
    ...hintsFor(
      [
        'client-on-wrong-object',
        'client-own-variable',
        'client-misplaced',
        'client-inside-missing',
        'client-not-kept',
        'client-deleted',
        'user-on-wrong-object',
        'user-own-variable',
        'user-misplaced',
        'user-inside-missing',
        'user-not-kept',
        'user-deleted',
      ],
      [
        'Which object must have this information in the end?',
        'It belongs on the object that is saved and returned, the first parameter. Set it there in one statement.',
        'The shape is `token.part = { … };`. A new variable or another object is lost when the function ends.',
      ],
    ),
    ...hintsFor(
      [
        'client-unreachable',
        'client-conditional',
        'client-in-unrun-function',
        'user-unreachable',
        'user-conditional',
        'user-in-unrun-function',
      ],
      [
        'Does the marked line run for every call?',
        'Follow the function line by line, as the computer does: `return` ends it, and a condition skips lines for some calls.',
        'Put the line at the top of the function, outside all inner braces.',
      ],
    ),
    ...hintsFor(
      ['client-in-comment', 'user-in-comment', 'save-in-comment', 'export-in-comment'],
      [
        'Which lines of the file does JavaScript run?',
        'JavaScript skips comments. Look at how the marked line begins.',
        'Remove `//`, or `/*` and `*/`.',
      ],
    ),
  };
}

function hiddenHints(): Hints<SaveTokenDetails> {
  return hintsFor(
    ['client-hidden-from-json', 'user-hidden-from-json'],
    [
      'The database is a JSON file. Which properties of an object does JSON keep?',
      'JSON keeps a property only if a loop over the object would find it. `Object.defineProperty` makes a property that loops skip.',
      'A plain assignment is enough: `token.part = { name: value };`.',
    ],
  );
}

function databaseHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      [
        'save-database-not-loaded',
        'save-database-not-required',
        'save-database-other-value',
        'save-database-other-name',
        'save-database-unnamed',
        'save-other-database',
        'save-name-unknown',
      ],
      [
        'Where does the name on the marked line come from?',
        'A name must be declared before you can use it. The database comes from its own file, and the starting code loads it in its first line.',
        "The shape is `const name = require('./file.js');`, once, at the top. Use the same name below.",
      ],
    ),
    ...hintsFor(
      [
        'save-database-itself',
        'save-database-method',
        'save-push-swapped',
        'save-list-unknown',
        'save-other-list',
        'save-own-list',
        'save-list-no-array',
      ],
      [
        'The database has several arrays. Which one is for the thing that you want to save?',
        'The array is a property of the database. The instruction of this step names it.',
        'The shape is `database.array.method(item)`: the name of the database, a dot, the name of the array.',
      ],
    ),
    ...hintsFor(
      [
        'save-method-unknown',
        'save-method-not-called',
        'save-nothing-given',
        'save-result-dropped',
        'save-list-rebound',
        'save-not-added',
        'save-under-a-key',
        'save-taken-back',
      ],
      [
        'After the marked line, does the array have one more record than before?',
        'Some methods change the array, and others make a new one. A method does nothing until you call it with parentheses.',
        '`array.push(item)` adds one item at the end of an array.',
      ],
    ),
    ...hintsFor(
      [
        'save-others-lost',
        'save-records-changed',
        'save-lists-touched',
        'save-client-touched',
        'save-user-touched',
      ],
      [
        'What existed before your function was called, and is it still the same afterwards?',
        'The whole server uses the database and the objects that are passed in. A new record must not change them.',
        'Add to the end of the array, and set properties only on the token. Write no `=` after the array itself.',
      ],
    ),
    ...hintsFor(
      ['save-more-than-once', 'save-only-sometimes', 'save-in-unrun-function', 'save-behind-return'],
      [
        'How many times does the line that saves run in one call?',
        'Follow the function line by line, as the computer does, to the first `return`. Code in another function runs only when that function is called.',
        'Write one line that adds the token, outside all inner braces, above the `return`.',
      ],
    ),
    ...hintsFor(
      ['client-too-late', 'user-too-late', 'save-too-late', 'save-changed-later'],
      [
        'When your function has finished, does the server wait for the rest of your code?',
        'Timers and callbacks run after the function has finished. By then, the client already has the token.',
        'Set the properties and add to the array in the function itself, without a timer, before `return`.',
      ],
    ),
  };
}

function recordHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      [
        'save-stored-other',
        'save-token-replaced',
        'save-record-lacks',
        'save-record-altered',
        'save-other-token',
      ],
      [
        'What exactly do you add to the array?',
        'Later, the server searches for the token and needs its dates and its scope. All of them are on the first parameter.',
        'Pass the whole token to the method, as it is after steps 2 and 3: remove nothing, and do not turn it into a string.',
      ],
    ),
    ...hintsFor(
      ['save-shared-object'],
      [
        'How many objects are there after three calls?',
        'An object that is created outside the function exists only once, for all calls together.',
        'Use the token that is passed to each call, or make the new object inside the function.',
      ],
    ),
  };
}

function answerHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      [
        'save-answer-missing',
        'save-answer-promise-empty',
        'save-answer-promise-lost',
        'save-answer-inner',
        'save-answer-word-missing',
        'save-answer-split',
        'save-answer-printed',
        'save-answer-sometimes',
      ],
      [
        'What does the server get when your function has ended?',
        'A function returns the value after one special word, on the same line.',
        'The last line of the function is `return value;`.',
      ],
    ),
    ...hintsFor(
      ['save-hidden-from-json'],
      [
        'What of your record would be left if it were written to a file?',
        'A file of JSON keeps the own properties of an object. A getter belongs to the class, not to the object.',
        'The shape of a plain object is `{ name: value, other: value }`; `{ ...object }` copies all properties that it has of its own.',
      ],
    ),
    ...hintsFor(
      ['save-answer-length', 'save-answer-other', 'save-answer-lacks', 'save-answer-altered'],
      [
        'Is the value that your function returns the same object that it has saved?',
        'The server uses the returned value and sends parts of it to the client. A number, a string or half a token is not enough.',
        'Write two lines: the first adds the token to the array, the second is `return value;` with the token itself.',
      ],
    ),
  };
}

function endingHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      ['save-threw', 'save-stray', 'save-crashed', 'client-cut-off', 'user-cut-off'],
      [
        'Which name or property on the marked line may be different from what you expect?',
        'An error ends the function at that line. The message says what was missing, or what could not be called.',
        'Read the line from left to right. At each dot, check that the name on its left has a value, and compare each name with its declaration.',
      ],
    ),
    ...hintsFor(
      ['save-never-ends', 'save-promise-pending'],
      [
        'What is your function waiting for?',
        'A loop needs a condition that ends it, and so does a function that calls itself. A promise needs code that resolves it.',
        'You need no loop and no waiting to save: the lines run one after the other, and `return` is the last one.',
      ],
    ),
    ...hintsFor(
      ['save-ended-process', 'save-tampered'],
      [
        'Which line affects more than this file?',
        'A server handles many requests in one process. Code that ends the process, or uses its channels, affects all of them.',
        'Remove the marked line: you do not need it to save a token.',
      ],
    ),
  };
}

function exportHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      ['export-load-failed', 'export-name-unknown', 'export-before-declared', 'client-never-made'],
      [
        'In which order do the lines of the file run, and does every name exist when its line runs?',
        'The file runs from top to bottom when it is loaded. An error stops it, and the lines below never run.',
        'Fix the marked line first. Write declarations above the lines that use them, and the export at the end.',
      ],
    ),
    ...hintsFor(
      ['export-module-misspelled', 'export-nickname', 'export-compared', 'export-called'],
      [
        'What does another file get when it loads this one?',
        'It gets one property of `module`. Only a line that sets exactly this property changes the result.',
        'The shape is `module.exports = …;`: both words complete, one equals sign.',
      ],
    ),
    ...hintsFor(
      [
        'export-bare-function',
        'export-one-level-down',
        'export-not-object',
        'export-key-differs',
        'export-lacks-name',
      ],
      [
        'Under which name does the server look for your function?',
        'It takes the exported object and reads one property of it. The property has the name of the function.',
        'The shape is `module.exports = { name };`, with one pair of braces.',
      ],
    ),
    ...hintsFor(
      [
        'export-es-absent',
        'export-es-lacks-name',
        'export-es-one-level-down',
        'export-es-default-function',
        'export-es-default-value',
        'export-es-commonjs',
      ],
      [
        'How does an ES module export a function, and under which name?',
        'Other files see only the names that are exported. The server looks for the name of your function.',
        'The shape is `export const name = …;` where the name is declared, or `export { name };` at the end of the file.',
      ],
    ),
    ...hintsFor(
      ['export-es-import-unknown'],
      [
        'Does the other file export the names on this line, letter by letter?',
        'Names in braces must be exported by the other file. Without braces, the line imports the default export, and you choose the name.',
        "The shape is `import name from './file.js';` for the default export, `import { name } from './file.js';` for one named export.",
      ],
    ),
    ...hintsFor(
      ['export-factory'],
      [
        'What does the server get from your file: the model, or something that could make one?',
        'A function that makes a model has to run once, and what it returns is the model.',
        'The shape is `module.exports = makeIt();`, with the arguments that it needs. An ES module has `export default makeIt();`.',
      ],
    ),
    ...hintsFor(
      ['export-not-callable', 'export-runs-function', 'export-other-function'],
      [
        'Do you export the function, or something else?',
        'Parentheses call a function, and quotes make a string. The name alone means the function.',
        'In the braces, write the name that you declared in step 1, and nothing after it.',
      ],
    ),
    ...hintsFor(
      ['export-in-function', 'export-conditional', 'export-replaced-later'],
      [
        'When does the marked line run, and what has been set by then?',
        'Code inside a function runs only when the function is called. If a value is set twice, the last one counts.',
        'Write one line at the end of the file, outside all braces.',
      ],
    ),
  };
}
