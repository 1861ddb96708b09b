import {
  inWords,
  quoted,
  sortOf,
  withHints,
  type Ending,
  type Finding,
  type SharedHints,
  type Findings,
} from '#lesson';
import type { Unknown } from '../evidence/unknown.js';
import type { FunctionSubject } from '../subject.js';
import { commaText, type Comma } from './comma.js';
import { because, didYouMean, remedyForLoading } from './endings.js';
import { commentHints, loadHints } from './shared-hints.js';
import { esExportFindings, type EsExportDetails } from './es-export.js';

type Nothing = Readonly<Record<string, never>>;

interface Name {
  readonly name: string;
}

export interface ExportDetails extends EsExportDetails {
  'export-comma': Comma;
  'export-load-failed': {
    readonly ending: Ending;
    readonly meant?: string;
    readonly missing?: string;
    readonly isOutside?: boolean;
  };
  'export-module-misspelled': Name & { readonly meant: string };
  'export-name-unknown': Unknown;
  'export-before-declared': Name;
  'export-absent': { readonly instead?: 'return' | 'global' };
  'export-in-comment': Nothing;
  'export-compared': Nothing;
  'export-in-function': Nothing;
  'export-nickname': Name;
  'export-key-differs': Name;
  'export-one-level-down': { readonly path: string };
  'export-bare-function': { readonly isOwn: boolean };
  'export-factory': { readonly name?: string };
  'export-conditional': Nothing;
  'export-called': Nothing;
  'export-not-object': { readonly type: string };
  'export-not-callable': { readonly type: string };
  'export-runs-function': { readonly isInExport: boolean };
  'export-lacks-name': { readonly names: readonly string[] };
  'export-replaced-later': Nothing;
  'export-other-function': Nothing;
}

export type ExportFinding = Finding<ExportDetails>;

const insteadWords = {
  return: 'A `return` outside a function exports nothing',
  global: 'This sets a global variable, which exports nothing',
};

export function exportFindings(subject: FunctionSubject): Findings<ExportDetails> {
  return withHints(exportWords(subject), exportHints);
}

function exportWords(subject: FunctionSubject): Findings<ExportDetails> {
  const { name: wanted, texts } = subject;
  const exportIt = `Export the function with \`module.exports\`, under the name \`${wanted}\`, at the top level of the file.`;
  return {
    'export-comma': commaText,
    ...esExportFindings(subject),
    'export-load-failed': {
      severity: 'problem',
      meaning: 'The file stops while it is loaded.',
      say: ({ ending, meant, missing, isOutside = false }) => ({
        message: `Loading the file stopped at this line, because ${because(ending, { missing })}.${didYouMean(meant)}`,
        fix: isOutside
          ? 'The parameters of a function exist inside of its braces only: move the line there.'
          : remedyForLoading(ending, subject),
      }),
    },
    'export-module-misspelled': {
      severity: 'problem',
      meaning: 'module or exports is misspelled.',
      say: ({ name, meant }) => ({
        message: `${quoted(name)} exports nothing. Did you mean ${quoted(meant)}?`,
        fix: 'Correct the spelling.',
      }),
    },
    'export-name-unknown': {
      severity: 'problem',
      meaning: 'The exported name was never declared.',
      say: ({ name, meant }) => ({
        message: `${quoted(name)} is exported here, but nothing with that name exists.${didYouMean(meant)}`,
        fix:
          meant === undefined
            ? 'Declare it above, or remove it from the export: an exported name must exist.'
            : 'Export the name that you declared, with the same spelling.',
      }),
    },
    'export-before-declared': {
      severity: 'problem',
      meaning: 'The function is exported above its declaration.',
      say: ({ name }) => ({
        message: `${quoted(name)} is exported above the line that declares it, so it has no value yet.`,
        fix: 'Move the export to the end of the file.',
      }),
    },
    'export-absent': {
      severity: 'problem',
      meaning: 'Nothing is exported.',
      say: ({ instead }) => ({
        message: `${instead === undefined ? 'The file exports nothing' : insteadWords[instead]}, so the server cannot find your function.`,
        fix: exportIt,
      }),
    },
    'export-in-comment': {
      severity: 'problem',
      meaning: 'The export is inside a comment.',
      say: () => ({
        message: 'The export is inside a comment here, and comments never run.',
        fix: 'Remove the `//`, or the `/*` and `*/`.',
      }),
    },
    'export-compared': {
      severity: 'problem',
      meaning: 'The exports are compared, not set.',
      say: () => ({
        message: '`==` and `===` compare values, so this line exports nothing.',
        fix: 'Use a single `=` to set a value.',
      }),
    },
    'export-conditional': {
      severity: 'problem',
      meaning: 'The export depends on a condition that is not met.',
      say: () => ({
        message: 'The export depends on a condition that was not met when the file was loaded.',
        fix: 'Remove the condition around it.',
      }),
    },
    'export-called': {
      severity: 'problem',
      meaning: 'The exports are called like a function.',
      say: () => ({
        message: 'The exports are an object, not a function, so they cannot be called with `()`.',
        fix: 'Write `=` between `module.exports` and the value that you export.',
      }),
    },
    'export-in-function': {
      severity: 'problem',
      meaning: 'The export is inside a function.',
      say: () => ({
        message: 'The export is inside a function, which did not run when the file was loaded.',
        fix: 'Move it out of the braces, to the end of the file.',
      }),
    },
    'export-nickname': {
      severity: 'problem',
      meaning: 'exports, or module, is given a new value, which exports nothing.',
      say: ({ name }) => ({
        message:
          name === 'exports'
            ? '`exports` is only a short name for `module.exports`. A new value for the short name exports nothing.'
            : `This gives the variable ${quoted(name)} a new value only in this file, and exports nothing.`,
        fix: `Write \`module.exports =\`, or set a property: \`exports.${wanted} =\`.`,
      }),
    },
    'export-key-differs': {
      severity: 'problem',
      meaning: 'The function is exported under another name.',
      say: ({ name }) => ({
        message: `The function is exported under the name ${quoted(name)}, but the server looks for \`${wanted}\`.`,
        fix: `Use the name \`${wanted}\`, with exactly this spelling.`,
      }),
    },
    'export-one-level-down': {
      severity: 'problem',
      meaning: 'The function is one level too deep in the exports.',
      say: ({ path }) => ({
        message: `The function is at ${quoted(path)}, one level too deep.`,
        fix: `Export it directly, as \`module.exports.${wanted}\`.`,
      }),
    },
    'export-bare-function': {
      severity: 'problem',
      meaning: 'module.exports is the function itself.',
      say: ({ isOwn }) => ({
        message: `\`module.exports\` is ${isOwn ? 'the function itself' : 'a function'}; the server looks for a property named \`${wanted}\`.`,
        fix: 'Export an object that has the function under its name: braces around it do that.',
      }),
    },
    'export-factory': {
      severity: 'problem',
      meaning: 'A function that makes the model is exported, not the model.',
      say: ({ name }) => ({
        message: `${name === undefined ? 'The exported function' : quoted(name)} returns the object with \`${wanted}\`, but the server does not call it.`,
        fix: `Call ${name === undefined ? 'the function' : `it, ${quoted(`${name}(…)`)},`} and export the object that it returns.`,
      }),
    },
    'export-not-object': {
      severity: 'problem',
      meaning: 'module.exports is not an object.',
      say: ({ type }) => ({
        message: `\`module.exports\` is ${sortOf(type)}, but the server needs an object.`,
        fix: `Set it to an object, in braces, that contains the function under the name \`${wanted}\`.`,
      }),
    },
    'export-not-callable': {
      severity: 'problem',
      meaning: `The value exported as ${wanted} is not a function.`,
      say: ({ type }) => ({
        message: `The value exported as \`${wanted}\` is ${sortOf(type)}, not a function.`,
        fix: 'Export the function itself: its name, without quotes or parentheses.',
      }),
    },
    'export-runs-function': {
      severity: 'problem',
      meaning: 'The function is called in the export.',
      say: ({ isInExport }) => ({
        message: `The parentheses after \`${wanted}\` call the function while the file is loaded, ${texts.before}.`,
        fix: isInExport
          ? 'Export the function itself: its name without parentheses.'
          : `Remove the call: the server calls the function ${texts.when}.`,
      }),
    },
    'export-lacks-name': {
      severity: 'problem',
      meaning: `The file exports other names, but not ${wanted}.`,
      say: ({ names }) => ({
        message: `The file exports ${inWords(names.map(quoted))}, but not \`${wanted}\`.`,
        fix: exportIt,
      }),
    },
    'export-replaced-later': {
      severity: 'problem',
      meaning: 'A later line replaces the export.',
      say: () => ({
        message: 'This line gives `module.exports` a new value, so the export above is lost.',
        fix: 'Set `module.exports` once, with everything in it.',
      }),
    },
    'export-other-function': {
      severity: 'problem',
      meaning: `The function exported as ${wanted} is another one, which does not do what the steps ask.`,
      say: () => ({
        message: `You export another function as \`${wanted}\`, not the one that you declared, and it does not do all that the steps ask.`,
        fix: `Under the name \`${wanted}\`, export the function that you declared, without another function or a call around it.`,
      }),
    },
  };
}

const exportHints: SharedHints<ExportDetails> = [
  [['export-in-comment'], commentHints],
  [['export-load-failed', 'export-name-unknown', 'export-before-declared'], loadHints],
  [
    ['export-module-misspelled', 'export-nickname', 'export-compared', 'export-called'],
    [
      'What does another file get when it loads this one?',
      'It gets one property of `module`. Only a line that sets exactly this property changes the result.',
      'Both words complete, one equals sign:\n    module.exports = …;',
    ],
  ],
  [
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
      'The shape, with one pair of braces:\n    module.exports = { name };',
    ],
  ],
  [
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
      'Where the name is declared, or at the end of the file:\n    export const name = …;\n    export { name };',
    ],
  ],
  [
    ['export-es-import-unknown'],
    [
      'Does the other file export the names on this line, letter by letter?',
      'Names in braces must be exported by the other file. Without braces, the line imports the default export, and you choose the name.',
      "The default export, or one named export:\n    import name from './file.js';\n    import { name } from './file.js';",
    ],
  ],
  [
    ['export-factory'],
    [
      'What does the server get from your file: the model, or something that could make one?',
      'A function that makes a model has to run once, and what it returns is the model.',
      'With the arguments that it needs. In an ES module, the second line:\n    module.exports = makeIt();\n    export default makeIt();',
    ],
  ],
  [
    ['export-not-callable', 'export-runs-function', 'export-other-function'],
    [
      'Do you export the function, or something else?',
      'Parentheses call a function, and quotes make a string. The name alone means the function.',
      'The name that you declared in step 1, and nothing after it:\n    module.exports = { name };',
    ],
  ],
  [
    ['export-in-function', 'export-conditional', 'export-replaced-later'],
    [
      'When does the marked line run, and what has been set by then?',
      'Code inside a function runs only when the function is called. If a value is set twice, the last one counts.',
      'One line at the end of the file, outside all braces:\n    module.exports = { name };',
    ],
  ],
];
