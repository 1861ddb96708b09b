import type { SyntaxDetails } from '../../../source/syntax/details.js';
import { fileHints } from '../files.js';
import { hintsFor, type Hints } from '../../hints.js';

export const foreignTextHints: Hints<SyntaxDetails> = {
  ...fileHints,
  ...hintsFor(
    ['syntax-other'],
    [
      'Up to which line did the file still check without this message?',
      'The cause stands at the marked place or shortly before it. Take the last thing you changed back and check again.',
      'Put `//` in front of the lines that you are not sure of until the message goes; what you put it in front of last holds the cause.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-fence',
      'syntax-merge-mark',
      'syntax-markup',
      'syntax-line-marks',
      'syntax-placeholder',
      'syntax-page-label',
      'syntax-markdown',
      'syntax-escape-debris',
    ],
    [
      'Is every line of the file meant to be code, or did something come along when it was copied?',
      'Look at the marked line: marks of a web page, a diff or an example are no JavaScript. Without them, what is left?',
      'Delete the marks and keep the code between them. The file begins with `const` and ends with `;`.',
    ],
  ),
  ...hintsFor(
    [
      'syntax-python',
      'syntax-other-language',
      'syntax-typescript',
      'syntax-more-than-types',
      'syntax-hash-comment',
      'syntax-prose',
      'syntax-object-foreign',
    ],
    [
      'Which language is the marked line written in?',
      'Every language has its own words and signs. Compare the marked line with a line of JavaScript from the instruction.',
      'In JavaScript: `const name = value;` declares, `(one, two) => { … }` is a function, `// …` is a comment, and no types are written.',
    ],
  ),
  ...hintsFor(
    ['syntax-json'],
    [
      'Does the file say what to do, or does it only hold data?',
      'This file is a program: it begins with a declaration. Data alone, as in db.json, does nothing.',
      'Start with `const name = …;` and put what you have behind the equals sign where it belongs.',
    ],
  ),
  ...hintsFor(
    ['syntax-import', 'syntax-export', 'syntax-exported-twice'],
    [
      'Which words belong to the marked line, and in which order do they stand?',
      'What comes in has a name and a file, with one word between them. What goes out is a declaration, or names between braces, each of them once.',
      "To load: `import name from './file.js';`. To hand out: `export const name = value;` or `export { name };`.",
    ],
  ),
  ...hintsFor(
    ['syntax-module'],
    [
      'How do the files of this lesson load and hand out things?',
      'There are two systems in JavaScript: CommonJS and ES modules. This file is CommonJS, which knows neither `import` nor `export`.',
      'To load: `const name = require(path);`. To hand out: `module.exports = { name };`.',
    ],
  ),
};
