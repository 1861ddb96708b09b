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
  /** What was done instead: something given back at the top level, or a global set. */
  'export-absent': { readonly instead?: 'return' | 'global' };
  'export-in-comment': Nothing;
  'export-compared': Nothing;
  'export-in-function': Nothing;
  'export-nickname': Name;
  'export-key-differs': Name;
  'export-one-level-down': { readonly path: string };
  'export-bare-function': { readonly isOwn: boolean };
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
  'Put the function into `module.exports` under the name `saveToken`, at the top level of the file.';

const insteadWords = {
  return: 'A `return` outside of every function hands nothing out',
  global: 'What is set here is a global name, and other files get nothing of it',
};

export const exportWords: Words<ExportDetails> = {
  ...esExportWords,
  'export-load-failed': {
    severity: 'problem',
    meaning: 'The file stops while it is loaded.',
    say: ({ ending, meant, missing, isOutside = false, isToldBefore = false }) => ({
      message: `Loading the file stopped at this line, because ${because(ending, missing)}.${didYouMean(meant)}`,
      fix: isOutside
        ? 'The parameters of a function exist inside of its braces only: move the line there.'
        : isToldBefore
          ? 'It is the line that loads the database: what the step before says of it mends this, too.'
          : remedyForLoading(ending),
    }),
  },
  'export-module-misspelled': {
    severity: 'problem',
    meaning: 'module or exports is misspelled.',
    say: ({ name, meant }) => ({
      message: `${quoted(name)} is nothing that others get to see. Did you mean ${quoted(meant)}?`,
      fix: 'Correct the spelling.',
    }),
  },
  'export-name-unknown': {
    severity: 'problem',
    meaning: 'What is exported was never declared.',
    say: ({ name, meant }) => ({
      message: `${quoted(name)} is exported here, but nothing with that name exists.${didYouMean(meant)}`,
      fix:
        meant === undefined
          ? 'Declare it above, or take it out of the export: what is exported must exist.'
          : 'Export the function under the name with which you declared it.',
    }),
  },
  'export-before-declared': {
    severity: 'problem',
    meaning: 'The function is exported above its declaration.',
    say: ({ name }) => ({
      message: `${quoted(name)} is exported above the line that declares it: it has no value yet.`,
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
    meaning: 'The export stands in a comment.',
    say: () => ({
      message: 'The export stands in a comment here, and a comment is never run.',
      fix: 'Take away the `//`, or the `/*` and `*/`.',
    }),
  },
  'export-compared': {
    severity: 'problem',
    meaning: 'The exports are compared, not set.',
    say: () => ({
      message: 'Two or three `=` compare the exports with something; nothing is set.',
      fix: 'Use a single `=` to set a value.',
    }),
  },
  'export-conditional': {
    severity: 'problem',
    meaning: 'The export stands under a condition that is not met.',
    say: () => ({
      message: 'The export stands under a condition, which was not met when the file was loaded.',
      fix: 'Take the condition around it away.',
    }),
  },
  'export-called': {
    severity: 'problem',
    meaning: 'The exports are called like a function.',
    say: () => ({
      message: 'The parentheses call the exports like a function, and they are an object.',
      fix: 'Write `=` between `module.exports` and what is exported.',
    }),
  },
  'export-in-function': {
    severity: 'problem',
    meaning: 'The export stands inside a function.',
    say: () => ({
      message: 'The export stands inside a function, which has not run when the file is loaded.',
      fix: 'Move it out of the braces, to the end of the file.',
    }),
  },
  'export-nickname': {
    severity: 'problem',
    meaning: 'exports, or module, is given a new value, which exports nothing.',
    say: ({ name }) => ({
      message:
        name === 'exports'
          ? '`exports` is only a nickname for `module.exports`: giving the nickname a new value exports nothing.'
          : `This gives the name ${quoted(name)} a new value in this file only, and exports nothing.`,
      fix: 'Write `module.exports =`, or set a property: `exports.saveToken =`.',
    }),
  },
  'export-key-differs': {
    severity: 'problem',
    meaning: 'The function is exported under another name.',
    say: ({ name }) => ({
      message: `The function is exported under the name ${quoted(name)}, but the server asks for \`saveToken\`.`,
      fix: 'Use the name `saveToken`, letter by letter.',
    }),
  },
  'export-one-level-down': {
    severity: 'problem',
    meaning: 'The function lies one level too deep in the exports.',
    say: ({ path }) => ({
      message: `The function is at ${quoted(path)}, one level too deep.`,
      fix: 'It must be found at `module.exports.saveToken`.',
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
  'export-not-object': {
    severity: 'problem',
    meaning: 'module.exports is no object.',
    say: ({ type }) => ({
      message: `\`module.exports\` holds ${sortOf(type)}; the server needs an object.`,
      fix: exportIt,
    }),
  },
  'export-not-callable': {
    severity: 'problem',
    meaning: 'What is exported as saveToken is no function.',
    say: ({ type }) => ({
      message: `What is exported as \`saveToken\` is ${sortOf(type)}, not a function.`,
      fix: 'Export the function itself: its name, without quotes and without parentheses.',
    }),
  },
  'export-runs-function': {
    severity: 'problem',
    meaning: 'The function is called in the export.',
    say: ({ isInExport }) => ({
      message:
        'The parentheses behind `saveToken` call the function while the file is loaded, when there is no token yet.',
      fix: isInExport
        ? 'Export the function itself: its name without parentheses.'
        : 'Take the call away: the server calls the function when it has a token.',
    }),
  },
  'export-lacks-name': {
    severity: 'problem',
    meaning: 'The exports have other names, but no saveToken.',
    say: ({ names }) => ({
      message: `The file exports ${inWords(names.map(quoted))}, but no \`saveToken\`.`,
      fix: exportIt,
    }),
  },
  'export-replaced-later': {
    severity: 'problem',
    meaning: 'A later line replaces what was exported.',
    say: () => ({
      message: 'This line gives `module.exports` a new value, and what was exported above is gone.',
      fix: 'Set `module.exports` once, with everything in it.',
    }),
  },
  'export-other-function': {
    severity: 'problem',
    meaning: 'What is exported as saveToken is another function, which does not do what the steps ask.',
    say: () => ({
      message:
        'What is exported as `saveToken` is another function than the one that you declared, and it does not do all that the steps ask.',
      fix: 'Export the declared function itself: its name, with nothing around it.',
    }),
  },
};
