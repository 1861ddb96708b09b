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

const moreThanTypes: Readonly<Record<MoreThanTypes, readonly [what: string, instead: string]>> = {
  enum: ['An `enum`', 'Write an object instead: `const Grant = { password: 1 } as const`.'],
  namespace: ['A `namespace`', 'Write an object, or a file of its own, instead.'],
  'parameter-property': [
    'A parameter with `public`, `private` or `readonly`',
    'Declare the property in the class, and set it in the constructor.',
  ],
  'import-equals': ['`import … = require(…)`', "Write `import name from './file.js'` instead."],
  'export-equals': [
    '`export =`',
    'Write `export` in front of what is exported, or `export default`, instead.',
  ],
  'angle-brackets': [
    'A type in angle brackets before a value',
    'Write `as` and the type behind the value instead.',
  ],
  other: ['This', 'Write it in plain JavaScript; types may stand around it.'],
};

const pythonForms: Readonly<Record<string, readonly [instead: string, fix: string]>> = {
  from: [
    'In JavaScript a file is loaded with `require`.',
    "Load with `const db = require('./db.js')`; its lists are `db.clients`, `db.users` and `db.tokens`.",
  ],
  lambda: [
    'In JavaScript such a function is written with an arrow.',
    'Write the parameters in parentheses, `=>`, and the body in braces: `(token, client, user) => { … }`.',
  ],
  f: [
    'In JavaScript a text with values in it stands between backticks.',
    'Leave the `f` out, put the text between backticks, and write each value as `${value}`.',
  ],
  quotes: [
    'In JavaScript three quotes do not begin a text.',
    'Write a note as a comment: `//` in front of a line, or `/*` and `*/` around several.',
  ],
};

const noLine = 'Take the line away: a file of JavaScript needs none of its kind.';
const printing = 'In JavaScript values are printed with `console.log(…)`.';

const otherForms: Readonly<Record<string, string>> = {
  '#include': noLine,
  use: noLine,
  using: noLine,
  package: noLine,
  namespace: 'Take it away, and the braces that belong to it: a file of JavaScript needs none of its kind.',
  echo: printing,
  puts: printing,
  print: printing,
  defer: 'What has to run at the end stands at the end of the function.',
};

function signOfPage(meant: string): string {
  return meant === ' ' ? 'a blank' : quoted(meant);
}

function escaped(sign: string): string {
  if (/^(?:\\r|\\n|%0)/i.test(sign)) return 'a real line break';
  if (sign === '\\t' || sign === '%20') return 'a space';
  const code = /^(?:\\u00|%)([\da-f]{2})$/i.exec(sign)?.[1];
  return quoted(code === undefined ? sign.slice(1) : String.fromCharCode(parseInt(code, 16)));
}

export const foreignTextWords: Pick<Words<SyntaxDetails>, ForeignTextWordsKind> = {
  'syntax-module': broken('import or export is used in a CommonJS file.', ({ word }) => [
    `This file is a CommonJS module, which does not know ${quoted(word)}.`,
    word === 'import'
      ? "Load with `const db = require('./db.js')` instead."
      : 'Hand out with `module.exports = { saveToken }` instead.',
  ]),
  'syntax-import': broken('An import of an ES module is not written in its form.', () => [
    'This `import` is not written in a way that JavaScript knows.',
    "Write `import`, the name, `from`, and the file in quotes: `import name from './file.js'`.",
  ]),
  'syntax-export': broken('An export of an ES module is not written in its form.', () => [
    'This `export` is not written in a way that JavaScript knows.',
    'Write it in front of a declaration, `export const name = …`, or with braces around a name: `export { name }`.',
  ]),
  'syntax-exported-twice': broken('A name is exported twice.', ({ name }) => [
    `${quoted(name)} is exported a second time here.`,
    'Keep one of the two exports.',
  ]),
  'syntax-fence': broken('A Markdown fence is left in the file.', () => [
    'This line is a mark around code on a web page or in a chat, not code.',
    'Delete the line, and its partner at the other end of the code.',
  ]),
  'syntax-merge-mark': broken('A merge conflict is left in the file.', ({ mark }) => [
    `${quoted(mark)} is a mark of a merge conflict that Git left here.`,
    'Keep one of the two versions and delete the marks.',
  ]),
  'syntax-markup': broken('The text is HTML, PHP or the like.', ({ tag, meant }) =>
    meant === undefined
      ? [
          `${quoted(tag)} begins a tag, as in a web page. This file holds JavaScript only.`,
          'Take the tags away and keep the code between them.',
        ]
      : [
          `${quoted(tag)} is how the source of a web page writes ${signOfPage(meant)}. It came along when the code was copied.`,
          `Write ${signOfPage(meant)} in its place, and look for more of its kind in the file.`,
        ],
  ),
  'syntax-json': broken('The file holds data instead of code.', () => [
    'This file holds data, such as `db.json` does, and no code.',
    'Bring your code back with `oauth-lessons reset`, or write it anew.',
  ]),
  'syntax-line-marks': broken('Marks stand before every line of code.', ({ mark }) => [
    `The lines begin with ${quoted(mark)} or the like: line numbers or marks that came along when the code was copied.`,
    'Take these marks away from every line.',
  ]),
  'syntax-python': broken('The text is written as in Python.', ({ word }) => {
    const marks = /^["']+$/.test(word) ? 'quotes' : word.replace(/^f["']$/, 'f');
    const own = Object.hasOwn(pythonForms, marks) ? pythonForms[marks] : undefined;
    return [
      `This line with ${quoted(word)} is written as in Python. ${own?.[0] ?? 'In JavaScript a block stands between braces, and no colon is needed.'}`,
      own?.[1] ??
        'Write parentheses around the parameters or the condition, and braces around what belongs to it.',
    ];
  }),
  'syntax-other-language': broken('The text is written as in another language.', ({ word }) => [
    `${quoted(word)} belongs to another language.`,
    (Object.hasOwn(otherForms, word) ? otherForms[word] : undefined) ??
      'In JavaScript this declaration begins with `const`, a name and `=`.',
  ]),
  'syntax-typescript': broken('A type is given as in TypeScript.', ({ code }) => [
    `${quoted(code.trim())} belongs to TypeScript. This file is plain JavaScript.`,
    'Take the types away.',
  ]),
  'syntax-more-than-types': broken(
    'TypeScript is used that is more than a type and would have to become code.',
    ({ what }) => [
      `${moreThanTypes[what][0]} is more than a type: Node takes types away, and this would have to become code.`,
      moreThanTypes[what][1],
    ],
  ),
  'syntax-hash-comment': broken('A comment begins with # or -- instead of two slashes.', ({ sign }) => [
    `In JavaScript ${quoted(sign)} does not begin a comment.`,
    'Begin the comment with `//`.',
  ]),
  'syntax-prose': broken('A line of plain words stands among the code.', () => [
    'This line is written for people: JavaScript takes every word for code.',
    'Write `//` in front of it, or delete it.',
  ]),
  'syntax-page-label': broken('A label of a web page is left in the file.', ({ label }) => [
    `${quoted(label)} is a label of the page or chat that the code was copied from, not code.`,
    'Delete this line.',
  ]),
  'syntax-markdown': broken('Markdown formatting is left around a name.', ({ mark, name }) => [
    `The ${mark === '`' ? 'backticks' : 'stars'} around ${quoted(name)} are formatting of the text that it was copied from, not code.`,
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
    `${quoted(sign)} stands for code that is still to be written.`,
    'Put your own code in its place, or delete it.',
  ]),
};
