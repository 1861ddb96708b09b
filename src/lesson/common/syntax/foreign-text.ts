import type { MoreThanTypes, SyntaxDetails } from '../../../source/syntax/details.js';
import { quoted } from '../../phrases.js';
import type { Words } from '../../words.js';
import { broken } from './broken.js';

type ForeignTextWordsKind =
  | 'syntax-module'
  | 'syntax-import'
  | 'syntax-export'
  | 'syntax-exported-twice'
  | 'syntax-fence'
  | 'syntax-merge-mark'
  | 'syntax-markup'
  | 'syntax-json'
  | 'syntax-line-marks'
  | 'syntax-python'
  | 'syntax-other-language'
  | 'syntax-typescript'
  | 'syntax-more-than-types'
  | 'syntax-hash-comment'
  | 'syntax-prose'
  | 'syntax-page-label'
  | 'syntax-markdown'
  | 'syntax-escape-debris'
  | 'syntax-object-foreign'
  | 'syntax-placeholder';

const asModule = 'To keep this form, name the file with `.mjs`, or set `"type": "module"` in `package.json`.';

function loadInstead(path: string | undefined): string {
  return path === undefined || /(?:^|\/)db(?:\.\w+)?$/.test(path)
    ? "Load with `const db = require('./db.js')` instead."
    : `Load with ${quoted(`require('${path}')`)} instead.`;
}

const moreThanTypes: Readonly<Record<MoreThanTypes, readonly [what: string, instead: string]>> = {
  enum: ['An `enum`', 'Write an object instead: `const Grant = { password: 1 } as const`.'],
  namespace: ['A `namespace`', 'Write an object, or a separate file, instead.'],
  'parameter-property': [
    'A parameter with `public`, `private` or `readonly`',
    'Declare the property in the class, and set it in the constructor.',
  ],
  'import-equals': ['`import … = require(…)`', "Write `import name from './file.js'` instead."],
  'export-equals': ['`export =`', 'Write `export` before the declaration, or `export default`, instead.'],
  'angle-brackets': [
    'A type in angle brackets before a value',
    'Write `as` and the type after the value instead.',
  ],
  other: ['This', 'Write it in plain JavaScript; the types may stay.'],
};

const pythonForms: Readonly<Record<string, readonly [instead: string, fix: string]>> = {
  from: [
    'In JavaScript, `require` loads a file.',
    "Load the database with `const db = require('./db.js')`; its arrays are `db.clients`, `db.users` and `db.tokens`.",
  ],
  lambda: [
    'In JavaScript, write such a function with an arrow.',
    'Write the parameters in parentheses, `=>`, and the body in braces: `(token, client, user) => { … }`.',
  ],
  f: [
    'In JavaScript, a string with values in it is in backticks.',
    'Remove the `f`, put the string in backticks, and write each value as `${value}`.',
  ],
  quotes: [
    'In JavaScript, three quotes do not begin a string.',
    'Write a note as a comment: `//` before a line, or `/*` and `*/` around several lines.',
  ],
};

const noLine = 'Remove the line: a JavaScript file does not need it.';
const printing = 'In JavaScript, print values with `console.log(…)`.';

const otherForms: Readonly<Record<string, string>> = {
  '#include': noLine,
  use: noLine,
  using: noLine,
  package: noLine,
  namespace: 'Remove it and its braces: a JavaScript file does not need them.',
  echo: printing,
  puts: printing,
  print: printing,
  defer: 'Write the code that runs last at the end of the function.',
};

function signOfPage(meant: string): string {
  return meant === ' ' ? 'a space' : quoted(meant);
}

function escaped(sign: string): string {
  if (/^(?:\\r|\\n|%0)/i.test(sign)) return 'a real line break';
  if (sign === '\\t' || sign === '%20') return 'a space';
  const code = /^(?:\\u00|%)([\da-f]{2})$/i.exec(sign)?.[1];
  return quoted(code === undefined ? sign.slice(1) : String.fromCharCode(parseInt(code, 16)));
}

export const foreignTextWords: Pick<Words<SyntaxDetails>, ForeignTextWordsKind> = {
  'syntax-module': broken('import or export is used in a CommonJS file.', ({ word, path, isWhole }) => [
    `This file is a CommonJS module, which has no ${quoted(word)}.`,
    `${word === 'import' ? loadInstead(path) : 'Export with `module.exports = { saveToken }` instead.'}${isWhole ? ` ${asModule}` : ''}`,
  ]),
  'syntax-import': broken('An import of an ES module is not written correctly.', () => [
    'JavaScript does not know this form of `import`.',
    "Write `import`, the name, `from`, and the file in quotes: `import name from './file.js'`.",
  ]),
  'syntax-export': broken('An export of an ES module is not written correctly.', () => [
    'JavaScript does not know this form of `export`.',
    'Write it before a declaration, `export const name = …`, or with braces around a name: `export { name }`.',
  ]),
  'syntax-exported-twice': broken('A name is exported twice.', ({ name }) => [
    `${quoted(name)} is exported a second time here.`,
    'Keep one of the two exports.',
  ]),
  'syntax-fence': broken('A Markdown fence is left in the file.', () => [
    'This line marks the start or end of code on a web page or in a chat. It is not code.',
    'Delete this line and the matching line at the other end of the code.',
  ]),
  'syntax-merge-mark': broken('A merge conflict is left in the file.', ({ mark }) => [
    `Git wrote ${quoted(mark)} here to mark a merge conflict: two versions of the same lines.`,
    'Keep one of the versions and delete the marks.',
  ]),
  'syntax-markup': broken('The code is HTML, PHP or similar.', ({ tag, meant }) =>
    meant === undefined
      ? [
          `${quoted(tag)} begins a tag, as in a web page. This file must contain only JavaScript.`,
          'Remove the tags and keep the code between them.',
        ]
      : [
          `The source of a web page writes ${signOfPage(meant)} as ${quoted(tag)}. It was copied with the code.`,
          `Write ${signOfPage(meant)} instead, and search the file for more of these.`,
        ],
  ),
  'syntax-json': broken('The file contains data instead of code.', () => [
    'This file contains data, as `db.json` does, and no code.',
    'Start again with `oauth-lessons reset`, or write your code again.',
  ]),
  'syntax-line-marks': broken('There are marks before every line of code.', ({ mark }) => [
    `The lines begin with ${quoted(mark)} or similar: line numbers or marks that were copied with the code.`,
    'Remove these marks from every line.',
  ]),
  'syntax-python': broken('The code is written as in Python.', ({ word }) => {
    const marks = /^["']+$/.test(word) ? 'quotes' : word.replace(/^f["']$/, 'f');
    const own = Object.hasOwn(pythonForms, marks) ? pythonForms[marks] : undefined;
    return [
      `This line with ${quoted(word)} is written as in Python. ${own?.[0] ?? 'In JavaScript, a block is in braces and needs no colon.'}`,
      own?.[1] ?? 'Write parentheses around the parameters or the condition, and braces around the block.',
    ];
  }),
  'syntax-other-language': broken('The code is written as in another language.', ({ word }) => [
    `${quoted(word)} belongs to another language.`,
    (Object.hasOwn(otherForms, word) ? otherForms[word] : undefined) ??
      'In JavaScript, this declaration begins with `const`, a name and `=`.',
  ]),
  'syntax-typescript': broken('A type is given as in TypeScript.', ({ code }) => [
    `${quoted(code.trim())} belongs to TypeScript. This file is plain JavaScript.`,
    'Remove the types.',
  ]),
  'syntax-more-than-types': broken(
    'TypeScript is used that is more than a type, so Node cannot simply remove it.',
    ({ what }) => [
      `${moreThanTypes[what][0]} is more than a type: Node can only remove types, and it cannot turn this into code.`,
      moreThanTypes[what][1],
    ],
  ),
  'syntax-hash-comment': broken('A comment begins with # or -- instead of two slashes.', ({ sign }) => [
    `In JavaScript ${quoted(sign)} does not begin a comment.`,
    'Begin the comment with `//`.',
  ]),
  'syntax-prose': broken('There is a line of plain language in the code.', () => [
    'This line is plain language, but JavaScript reads every word as code.',
    'Write `//` before it, or delete it.',
  ]),
  'syntax-page-label': broken('A label of a web page is left in the file.', ({ label }) => [
    `${quoted(label)} is a label of the page or chat that the code was copied from, not code.`,
    'Delete this line.',
  ]),
  'syntax-markdown': broken('Markdown formatting is left around a name.', ({ mark, name }) => [
    `The ${mark === '`' ? 'backticks' : 'stars'} around ${quoted(name)} are formatting from the page that it was copied from, not code.`,
    'Write the name without them.',
  ]),
  'syntax-escape-debris': broken('An escape such as \\n is written out in the code.', ({ sign }) => [
    `${quoted(sign)} is written out in the code. It was copied from JSON, a log or an address.`,
    `Replace each ${quoted(sign)} with ${escaped(sign)}.`,
  ]),
  'syntax-object-foreign': broken('An object is written as in another language.', ({ code }) => [
    `${quoted(code)} begins an object in another language, not in JavaScript.`,
    'Write only braces, with a colon after each name: `{ name: value }`.',
  ]),
  'syntax-placeholder': broken('A placeholder of an example is left in the code.', ({ sign }) => [
    `${quoted(sign)} marks a place where your own code belongs.`,
    'Write your own code in its place, or delete it.',
  ]),
};
