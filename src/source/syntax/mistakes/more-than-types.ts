import type { Broken } from '../broken.js';
import { otherLanguageHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const moreThanTypes = syntaxMistake({
  kind: 'syntax-more-than-types',
  summary: 'TypeScript is used that is more than a type, so Node cannot simply remove it.',
  recognise: { type: 'certain', find },
  words: ({ what }) => [
    `${constructs[what][0]} is more than a type: Node can only remove types, and it cannot turn this into code.`,
    constructs[what][1],
  ],
  hints: otherLanguageHints,
});

type Construct =
  | 'enum'
  | 'namespace'
  | 'parameter-property'
  | 'import-equals'
  | 'export-equals'
  | 'angle-brackets'
  | 'other';

const constructs: Readonly<Record<Construct, readonly [what: string, instead: string]>> = {
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

function find({ v8, at }: Broken): Found<{ what: Construct }> | undefined {
  if (v8.isMoreThanTypes !== true) return undefined;
  const what = messages.find(([, message]) => message.test(v8.message))?.[0] ?? 'other';
  return { details: { what }, at };
}

/** Node's messages. */
const messages: readonly (readonly [Construct, RegExp])[] = [
  ['enum', /enum/],
  ['namespace', /namespace|module/],
  ['parameter-property', /parameter property/],
  ['import-equals', /import equals/],
  ['export-equals', /export assignment/],
  ['angle-brackets', /angle-bracket/],
];
