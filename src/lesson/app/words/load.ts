import { quoted, withHints, type Ending, type Findings } from '#lesson';
import { becauseOf } from '../endings.js';

export interface LoadDetails {
  readonly 'load-threw': { readonly ending: Ending };
  readonly 'load-hung': { readonly ending: Ending };
  readonly 'load-exited': { readonly ending: Ending };
  readonly 'package-missing': { readonly name: string };
  readonly 'no-app': { readonly exported: string };
  readonly 'export-in-object': { readonly name: string };
  readonly 'export-misspelled': Readonly<Record<string, never>>;
  readonly 'exports-replaced': Readonly<Record<string, never>>;
}

const findings: Findings<LoadDetails> = {
  'load-threw': {
    severity: 'problem',
    meaning: 'The file stops with an error while it is loaded, so there is no server.',
    say: ({ ending }) => ({
      message: `The file stopped while it was loaded, because ${becauseOf(ending)}.`,
      fix: 'Fix this line first. Nothing below it runs.',
    }),
  },
  'load-hung': {
    severity: 'problem',
    meaning: 'The file never finishes loading, so there is no server.',
    say: ({ ending }) => ({
      message: `The file did not finish loading: ${becauseOf(ending)}.`,
      fix: 'A server waits for requests, not for its own start. Remove the loop, or the `await` that never ends.',
    }),
  },
  'load-exited': {
    severity: 'problem',
    meaning: 'The file ends the process while it is loaded.',
    say: ({ ending }) => ({
      message: `The file did not finish loading, because ${becauseOf(ending)}.`,
      fix: 'Remove the call that ends the process. A server keeps running.',
    }),
  },
  'package-missing': {
    severity: 'problem',
    meaning: 'The file loads a package that is not there.',
    say: ({ name }) => ({
      message: `The package or file ${quoted(name)} is not there.`,
      fix: 'This lesson has `express`, `body-parser`, `@node-oauth/oauth2-server`, `./model.js` and `./db.js`. Use these, or check the spelling.',
    }),
  },
  'no-app': {
    severity: 'problem',
    meaning: 'The file does not export an Express app, a `(req, res)` function or a server.',
    say: ({ exported }) => ({
      message: `The file exports ${exported}, so nothing can be asked.`,
      fix: 'Export the app itself at the end of the file. The instruction shows how.',
    }),
  },
  'export-in-object': {
    severity: 'problem',
    meaning: 'The app is inside an object that is exported.',
    say: ({ name }) => ({
      message: `The file exports an object that holds the app as ${quoted(name)}, not the app itself.`,
      fix: 'Export the app without braces around it.',
    }),
  },
  'export-misspelled': {
    severity: 'problem',
    meaning: 'The app is assigned to `module.export`, without an `s`.',
    say: () => ({
      message: '`module.export` has no `s`, so the file exports nothing.',
      fix: 'Write `module.exports`.',
    }),
  },
  'exports-replaced': {
    severity: 'problem',
    meaning: '`exports = …` changes a variable only, so the file exports nothing.',
    say: () => ({
      message: '`exports = …` changes only a variable, so the file exports nothing.',
      fix: 'Assign to `module.exports` instead.',
    }),
  },
};

/** Of the first step, for a file that cannot be loaded or that exports no app. */
export const loadFindings = withHints(findings, [
  [
    ['load-threw'],
    [
      'Which line runs first when the file starts, and what is missing at that moment?',
      'Read the error from left to right: its type, then the name in it. Is that name written and loaded as you think?',
      'Lines that show a value:\n    console.error(typeof name);',
    ],
  ],
  [
    ['load-hung', 'load-exited'],
    [
      'What must a server do after its file has been read?',
      'A server only prepares its routes, and then waits. Remove what keeps the file busy or ends it.',
      'The shape of the file:\n    const app = make();\n    app.method(path, handler);\n    module.exports = app;',
    ],
  ],
  [
    ['package-missing'],
    [
      'Which packages does this lesson give you, and how are their names spelled?',
      'Compare each letter of the name with the instruction. A file of your own begins with a dot and a slash.',
      "The shape of the lines:\n    require('package');\n    require('./file.js');",
    ],
  ],
  [
    ['no-app', 'export-in-object', 'export-misspelled', 'exports-replaced'],
    [
      'How does another file receive your app?',
      'The whole value that your file gives away must be the app itself. Check the spelling of both words.',
      'The last line of the file:\n    module.exports = app;',
    ],
  ],
]);
