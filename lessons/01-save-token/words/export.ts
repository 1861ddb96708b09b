import { inWords, quoted, sortOf, type Ending, type Finding, type Words } from '#lesson';
import type { Unknown } from '../evidence/unknown.js';
import { because, didYouMean, remedyForLoading } from './endings.js';
import { esExportWords, type EsExportDetails } from './es-export.js';

type Nothing = Readonly<Record<string, never>>;

interface Name {
  readonly name: string;
}

export interface ExportDetails extends EsExportDetails {
  'export-load-failed': {
    readonly ending: Ending;
    readonly meant?: string;
    readonly missing?: string;
    readonly isOutside?: boolean;
    readonly isToldBefore?: boolean;
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

const exportIt =
  'Export the function with `module.exports`, under the name `saveToken`, at the top level of the file.';

const insteadWords = {
  return: 'A `return` outside a function exports nothing',
  global: 'This sets a global variable, which exports nothing',
};

export const exportWords: Words<ExportDetails> = {
  ...esExportWords,
  'export-load-failed': {
    severity: 'problem',
    meaning: 'The file stops while it is loaded.',
    say: ({ ending, meant, missing, isOutside = false, isToldBefore = false }) => ({
      message: `Loading the file stopped at this line, because ${because(ending, { missing })}.${didYouMean(meant)}`,
      fix: isOutside
        ? 'The parameters of a function exist inside of its braces only: move the line there.'
        : isToldBefore
          ? 'This line loads the database. Fix the step above first; that fixes this one too.'
          : remedyForLoading(ending),
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
      fix: 'Write `module.exports =`, or set a property: `exports.saveToken =`.',
    }),
  },
  'export-key-differs': {
    severity: 'problem',
    meaning: 'The function is exported under another name.',
    say: ({ name }) => ({
      message: `The function is exported under the name ${quoted(name)}, but the server looks for \`saveToken\`.`,
      fix: 'Use the name `saveToken`, with exactly this spelling.',
    }),
  },
  'export-one-level-down': {
    severity: 'problem',
    meaning: 'The function is one level too deep in the exports.',
    say: ({ path }) => ({
      message: `The function is at ${quoted(path)}, one level too deep.`,
      fix: 'Export it directly, as `module.exports.saveToken`.',
    }),
  },
  'export-bare-function': {
    severity: 'problem',
    meaning: 'module.exports is the function itself.',
    say: ({ isOwn }) => ({
      message: `\`module.exports\` is ${isOwn ? 'the function itself' : 'a function'}; the server looks for a property named \`saveToken\`.`,
      fix: 'Export an object that has the function under its name: braces around it do that.',
    }),
  },
  'export-factory': {
    severity: 'problem',
    meaning: 'A function that makes the model is exported, not the model.',
    say: ({ name }) => ({
      message: `${name === undefined ? 'The exported function' : quoted(name)} only makes the model, and the server does not call it.`,
      fix: `Call ${name === undefined ? 'the function' : `it, ${quoted(`${name}(…)`)},`} and export the object that it returns.`,
    }),
  },
  'export-not-object': {
    severity: 'problem',
    meaning: 'module.exports is not an object.',
    say: ({ type }) => ({
      message: `\`module.exports\` is ${sortOf(type)}, but the server needs an object.`,
      fix: exportIt,
    }),
  },
  'export-not-callable': {
    severity: 'problem',
    meaning: 'The value exported as saveToken is not a function.',
    say: ({ type }) => ({
      message: `The value exported as \`saveToken\` is ${sortOf(type)}, not a function.`,
      fix: 'Export the function itself: its name, without quotes or parentheses.',
    }),
  },
  'export-runs-function': {
    severity: 'problem',
    meaning: 'The function is called in the export.',
    say: ({ isInExport }) => ({
      message:
        'The parentheses after `saveToken` call the function while the file is loaded, when there is no token yet.',
      fix: isInExport
        ? 'Export the function itself: its name without parentheses.'
        : 'Remove the call: the server calls the function when it has a token.',
    }),
  },
  'export-lacks-name': {
    severity: 'problem',
    meaning: 'The file exports other names, but not saveToken.',
    say: ({ names }) => ({
      message: `The file exports ${inWords(names.map(quoted))}, but not \`saveToken\`.`,
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
    meaning: 'The function exported as saveToken is another one, which does not do what the steps ask.',
    say: () => ({
      message:
        'The function exported as `saveToken` is not the one that you declared, and it does not do everything that the steps ask.',
      fix: 'Export the declared function itself: its name, with nothing around it.',
    }),
  },
};
