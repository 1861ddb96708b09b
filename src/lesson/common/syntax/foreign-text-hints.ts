import type { SyntaxDetails } from '../../../source/syntax/details.js';
import { fileHints } from '../files.js';
import { hintsFor, type Hints } from '../../hints.js';

export const foreignTextHints: Hints<SyntaxDetails> = {
  ...fileHints,
  ...hintsFor(
    ['syntax-other'],
    [
      'Which line did you change last, before this message appeared?',
      'The cause is at the marked place or shortly before it. Undo your last change and check again.',
      'Put `//` before one line after the other until the message goes away. The cause is in the last line that you changed in this way.',
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
      'Is every line of the file code, or was something else copied with it?',
      'Look at the marked line: marks of a web page, a diff or an example are not JavaScript. Which part of the line is code?',
      'Delete the marks and keep the code. The file begins with `const` and ends with `;`.',
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
      'Every language has its own words and signs. Compare the marked line with the JavaScript in the instruction.',
      'In JavaScript: `const name = value;` declares, `(one, two) => { … }` is a function, `// …` is a comment. There are no types.',
    ],
  ),
  ...hintsFor(
    ['syntax-json'],
    [
      'Does the file contain code, or only data?',
      'This file is a program: it begins with a declaration. Data alone, as in `db.json`, does nothing.',
      'Start with `const name = …;`. If you want to keep your data, write it after the equals sign.',
    ],
  ),
  ...hintsFor(
    ['syntax-import', 'syntax-export', 'syntax-exported-twice'],
    [
      'Which words does the marked line need, and in which order?',
      'An import has a name and a file, with one word between them. An export is a declaration, or names in braces, each name only once.',
      "To load: `import name from './file.js';`. To export: `export const name = value;` or `export { name };`.",
    ],
  ),
  ...hintsFor(
    ['syntax-module'],
    [
      'How do the files of this lesson load and share values?',
      'JavaScript has two module systems: CommonJS and ES modules. This file is CommonJS, which has no `import` and no `export`.',
      'To load: `const name = require(path);`. To export: `module.exports = { name };`.',
    ],
  ),
  ...hintsFor(
    ['syntax-decorator'],
    [
      'Does Node run this file as it is, or does a build make another file of it first?',
      'Types can be blanked out, and the rest is JavaScript. A decorator is code of its own, which only a build can turn into JavaScript.',
      'Remove the marked word with its `@` and its parentheses. The class or the member after it can stay.',
    ],
  ),
  ...hintsFor(
    ['syntax-called-at-once'],
    [
      'Who runs your function, and when?',
      'Parentheses after a function call it immediately. Here you only declare it.',
      'The shape is `const name = (one, two) => { … };`, with nothing between `}` and `;`.',
    ],
  ),
};
