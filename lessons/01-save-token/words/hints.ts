import { hintsFor, syntaxHints, type Hints } from '#lesson';
import type { SaveTokenDetails } from './words.js';

/** Hints for what went wrong in this lesson, where the hints of the step would not lead on from there. */
export const saveTokenHints: Hints<SaveTokenDetails> = {
  ...syntaxHints,
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
        'The body of the function begins and ends with a brace. What stands behind its last brace runs by itself, when there is no token yet.',
        'The shape is `const name = (first, second, third) => {`, then the lines of the body, then `};` on a line of its own.',
      ],
    ),
    ...hintsFor(
      ['declare-case-differs', 'declare-name-misspelled', 'declare-other-name'],
      [
        'How would the server know which of your functions it has to call?',
        'It calls the function by its name, letter by letter. Compare yours with the one in the instruction, capital letters too.',
        'Small letters at the start, one capital letter where the second word begins: the name has nine letters.',
      ],
    ),
    ...hintsFor(
      ['declare-without-keyword', 'declare-unset', 'declare-only-called'],
      [
        'Which three things does a declaration need?',
        'It says that there is a new name, which name, and what it stands for.',
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
        'The one with an arrow has no word in front of its parameters: it begins with the parentheses.',
        'The shape is `const name = (first, second, third) => { … };`.',
      ],
    ),
    ...hintsFor(
      ['declare-immediate-call', 'declare-result-of-call'],
      [
        'Shall the name stand for the function, or for what the function gives back?',
        'Parentheses behind a function run it on the spot. Who will run yours, and when?',
        'Leave the function uncalled: `const name = (first, second, third) => { … };`. The server calls it when a token is to be saved.',
      ],
    ),
    ...hintsFor(
      ['declare-nested', 'declare-imported', 'declare-method', 'declare-class-method', 'declare-export-only'],
      [
        'From where in the file can your function be seen?',
        'What is declared inside braces can be seen inside them only, and a property is no name of its own.',
        'Put `const name = (first, second, third) => { … };` on the outermost level, with no braces around it.',
      ],
    ),
    ...hintsFor(
      ['declare-in-comment', 'declare-fenced'],
      [
        'Which lines of the file does JavaScript run?',
        'Comments and texts are there for people. Look at what stands before and behind your function.',
        'Take away what makes a comment or a text of it: `//`, or `/*` and `*/`, or the backticks.',
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
        'The instruction names three values. They arrive by their place; the names are yours to read them by.',
        'Three plain names between one pair of parentheses, with commas between them: first the token, then who asked for it, then for whom.',
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
        'What was passed in holds more than is needed, a secret among it. Which one property tells whom it is about?',
        'Make a new object with one property in it: `{ name: source.property }`. Do not copy, spread or store what was passed in.',
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
        'What does the instruction want to be set: a value, or an object that holds the value?',
        'An object has braces around it, and inside them a name for each value.',
        'The shape is `{ name: value }`: the name as the instruction gives it, the value read from the parameter.',
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
        'Are all the names on the marked line the ones of the instruction, letter by letter?',
        'There are two names on the left side of things: the property of the token, and the one inside the braces. The server looks for both.',
        'The shape is `token.part = { name: value };`, with both names as the instruction writes them.',
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
        'Where does the value on the marked line come from, and is it another one for another client or user?',
        'It is read from one of the three parameters, from the property that the instruction names, and kept as it is: no quotes, nothing added.',
        'A value is read with `parameter.property`. Step 2 reads from the second parameter, step 3 from the third.',
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
        'Does the marked line change anything, or does it only ask?',
        'Look at the signs between the two sides: one sets, the others compare or call.',
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
        'Which object shall carry the note in the end?',
        'The note belongs on what is saved and given back: on the first parameter, all at once.',
        'The shape is `token.part = { … };`. A new variable, or another object, is forgotten when the function ends.',
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
        'Follow the function line by line as the computer does: `return` ends it, and a condition lets some calls pass by.',
        'Put the line at the top of the function, outside of any braces but those of the function.',
      ],
    ),
    ...hintsFor(
      ['client-in-comment', 'user-in-comment', 'save-in-comment', 'export-in-comment'],
      [
        'Which lines of the file does JavaScript run?',
        'A comment is for people: the computer skips it. Look at how the marked line begins.',
        'Take `//` away, or `/*` and `*/`.',
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
        'A name has to be declared before it can be used. The database comes from a file of its own, which the starting text loads in its first line.',
        "The shape is `const name = require('./file.js');`, once, at the top, and the same name further down.",
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
        'The database holds several lists. Which one is for what you want to save?',
        'The list is a property of the database. The instruction of this step names it.',
        'The shape is `database.list.method(what)`: the name that was loaded, a dot, the list.',
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
        'After the marked line, is there one more record in the list than before?',
        'Some methods change the list, others make a new one and leave the first as it is. Only a call, with parentheses, does anything.',
        'An array takes one more at its end with `list.push(what)`.',
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
        'What was there before your function was called, and is it still the same afterwards?',
        'The database belongs to everybody, and so does what is passed in. A new record leaves all others alone.',
        'Add to the end of the list, and set properties on the token only: no `=` behind the list itself.',
      ],
    ),
    ...hintsFor(
      ['save-more-than-once', 'save-only-sometimes', 'save-in-unrun-function', 'save-behind-return'],
      [
        'How often does the line that saves run in one call?',
        'Follow the function line by line as the computer does: once through, to the first `return`. What stands in another function runs only when that is called.',
        'One line that adds, on the outermost level of the function, above the `return`.',
      ],
    ),
    ...hintsFor(
      ['client-too-late', 'user-too-late', 'save-too-late', 'save-changed-later'],
      [
        'What does the server do while your function is not yet finished with saving?',
        'Timers and callbacks run after the function has answered. By then the token is at the client already.',
        'Add to the list in the function itself, without a timer, before `return`.',
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
        'What exactly is put into the list?',
        'Later the server looks the token up again, by its text, and wants its dates and its scope. All of that is on the first parameter.',
        'Give the method the whole token, as it is after steps 2 and 3: nothing taken out, nothing turned into text.',
      ],
    ),
    ...hintsFor(
      ['save-shared-object'],
      [
        'How many objects are there after three calls?',
        'What is declared outside of the function is there once, for all calls together.',
        'Work with the token that each call is given, or make the new object inside of the function.',
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
        'A function gives back what stands behind one certain word, on the same line.',
        'The last line of the function: `return what;`.',
      ],
    ),
    ...hintsFor(
      ['save-answer-length', 'save-answer-other', 'save-answer-lacks', 'save-answer-altered'],
      [
        'Is what your function gives back the same thing that it has saved?',
        'The server goes on with what it gets back and sends parts of it to the client. A number, a text or half a token is not enough.',
        'Two lines: the first adds the token to the list, the second is `return what;` with the token itself.',
      ],
    ),
  };
}

function endingHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      ['save-threw', 'save-stray', 'save-crashed', 'client-cut-off', 'user-cut-off'],
      [
        'Which name or property on the marked line may not be what you think?',
        'An error ends the function at that very line. The message says what was not there, or could not be called.',
        'Read the line from left to right and ask of each dot: is there something on the left of it? Compare each name with its declaration.',
      ],
    ),
    ...hintsFor(
      ['save-never-ends', 'save-promise-pending'],
      [
        'What is your function waiting for?',
        'A loop needs something that ends it, a function that calls itself too, and a promise needs somebody who settles it.',
        'Saving takes no loop and no waiting: the lines run one after the other, and `return` is the last.',
      ],
    ),
    ...hintsFor(
      ['save-ended-process', 'save-tampered'],
      [
        'Which line reaches further than this file?',
        'A server runs many requests in one process. What ends it, or speaks for it, does so for everybody.',
        'Take the marked line out: nothing of it is needed to save a token.',
      ],
    ),
  };
}

function exportHints(): Hints<SaveTokenDetails> {
  return {
    ...hintsFor(
      ['export-load-failed', 'export-name-unknown', 'export-before-declared', 'client-never-made'],
      [
        'In which order do the lines of the file run, and is every name known when its line comes?',
        'The file runs from top to bottom when it is loaded. An error stops it, and what stands below never runs.',
        'Mend the marked line first. Declarations stand above the lines that use them, the export at the end.',
      ],
    ),
    ...hintsFor(
      ['export-module-misspelled', 'export-nickname', 'export-compared', 'export-called'],
      [
        'What does another file get when it loads this one?',
        'It is a property of `module`, and only setting that very property changes what others get.',
        'The shape is `module.exports = …;`: both words whole, one equals sign.',
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
        'Under which name does the server look for your function in what you hand out?',
        'It takes the exports, which are an object, and reads one property of them. Its name is that of the function.',
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
        'How does an ES module hand out what it declares, and under which name?',
        'Others see the names behind the word that hands out, and no more. The server looks for the name of your function.',
        'The shape is `export const name = …;` where the name is declared, or `export { name };` at the end of the file.',
      ],
    ),
    ...hintsFor(
      ['export-es-import-unknown'],
      [
        'Does the other file hand out what this line asks for, letter by letter?',
        'Names in braces are those that the other file exports. Without braces the line takes its default export, under a name of your own.',
        "The shape is `import name from './file.js';` for the whole, `import { name } from './file.js';` for one of its exports.",
      ],
    ),
    ...hintsFor(
      ['export-not-callable', 'export-runs-function', 'export-other-function'],
      [
        'Is it the function that is handed out, or something else?',
        'Parentheses run a function, quotes make a text. The name alone stands for the function.',
        'Between the braces stands the name that you declared in step 1, and nothing behind it.',
      ],
    ),
    ...hintsFor(
      ['export-in-function', 'export-conditional', 'export-replaced-later'],
      [
        'When does the marked line run, and what has been set by then?',
        'What stands inside a function runs only when that is called; and where something is set twice, the last time counts.',
        'One line, at the very end of the file, outside of all braces.',
      ],
    ),
  };
}
