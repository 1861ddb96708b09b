import {
  inWords,
  quoted,
  type AppRun,
  type Ending,
  type Evidence,
  type Facts,
  type Finding,
  type Findings,
  type Place,
} from '#lesson';
import { becauseOf } from './endings.js';

export interface LoadDetails {
  readonly 'load-threw': { readonly ending: Ending };
  readonly 'load-hung': { readonly ending: Ending };
  readonly 'load-exited': { readonly ending: Ending };
  readonly 'package-missing': { readonly name: string };
  readonly 'no-app': { readonly exported: string };
  readonly 'export-in-object': { readonly name: string };
  readonly 'export-misspelled': Record<never, never>;
  readonly 'exports-replaced': Record<never, never>;
}

type LoadFinding = Finding<LoadDetails>;

/** The words of the first step for a file that cannot be loaded, or that exports no app. */
export const loadFindings: Findings<LoadDetails> = {
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

/** Undefined if the file was loaded and exports an app. */
export function loadFinding({ facts, app }: Evidence): LoadFinding | undefined {
  if (!app) return undefined;
  const [failed] = app.leftOut;
  if (failed) return failedLoading(failed.ending, placeOfFailure(failed, facts), facts);
  return exportFinding(app, facts) ?? rejectedFinding(app) ?? makerFinding(app);
}

function rejectedFinding({ uncaught: [error] }: AppRun): LoadFinding | undefined {
  if (!error) return undefined;
  const [place] = error.frames;
  return { kind: 'load-threw', details: { ending: { type: 'threw', error } }, ...(place && { place }) };
}

/** `module.exports = makeApp`: a request is passed to it, and it returns an app. */
function makerFinding({ loaded, exchanges }: AppRun): LoadFinding | undefined {
  const isMaker = loaded?.exports === 'function' && loaded.parameters === 0 && loaded.made === 0;
  const isSilent = exchanges.length > 0 && exchanges.every(({ answer }) => answer.type === 'missing');
  return isMaker && isSilent
    ? { kind: 'no-app', details: { exported: 'a function that makes the app' } }
    : undefined;
}

function failedLoading(ending: Ending, place: Place | undefined, facts: Facts): LoadFinding {
  const at = place ? { place } : {};
  switch (ending.type) {
    case 'threw': {
      const missing = /Cannot find (?:module|package) '([^']+)'/.exec(ending.error.message)?.[1];
      if (missing === undefined) return { kind: 'load-threw', details: { ending }, ...at };
      const name =
        missing.includes('/') && !missing.startsWith('.') ? nameAsWritten(missing, facts) : missing;
      return { kind: 'package-missing', details: { name }, ...at };
    }
    case 'exited':
      return { kind: 'load-exited', details: { ending }, ...at };
    default:
      return { kind: 'load-hung', details: { ending }, ...at };
  }
}

/** The message may name the whole path. */
function nameAsWritten(missing: string, { calls, imports }: Facts): string {
  const written = [
    ...calls.flatMap((call) => call.arguments.flatMap(({ text }) => text ?? [])),
    ...imports.map(({ from }) => from),
  ];
  return written.find((one) => missing.endsWith(one.replace(/^\.+\//, ''))) ?? missing;
}

function placeOfFailure({ ending, statement }: AppRun['leftOut'][number], facts: Facts): Place | undefined {
  const [frame] = ending.type === 'threw' ? ending.error.frames : [];
  return frame ?? (statement === undefined ? undefined : facts.statements[statement]?.place);
}

function exportFinding({ loaded, exports }: AppRun, facts: Facts): LoadFinding | undefined {
  if (!loaded || loaded.exports === 'function' || loaded.exports === 'server') return undefined;
  const misspelled = facts.writes.find(({ target }) => target.join('.') === 'module.export');
  if (misspelled) return { kind: 'export-misspelled', details: {}, place: misspelled.place };
  const replaced = facts.writes.find(({ target }) => target.join('.') === 'exports');
  if (replaced) return { kind: 'exports-replaced', details: {}, place: replaced.place };
  const place = exportPlace(facts);
  const at = place ? { place } : {};
  if (loaded.heldAs !== undefined)
    return { kind: 'export-in-object', details: { name: loaded.heldAs }, ...at };
  return { kind: 'no-app', details: { exported: exportedInWords(loaded.exports, exports) }, ...at };
}

function exportPlace({ writes, exports }: Facts): Place | undefined {
  const write = writes.findLast(({ target }) => /^(?:module\.)?exports\b/.test(target.join('.')));
  return write?.place ?? exports[0]?.place;
}

function exportedInWords(
  exported: NonNullable<AppRun['loaded']>['exports'],
  { type, properties }: AppRun['exports'],
): string {
  if (exported === 'factory') return '`express` itself, which was not called';
  if (exported === 'router') return 'a router, and a router alone is no server';
  if (type === 'object' && properties.length > 0)
    return `an object with ${inWords(properties.map(({ name }) => quoted(name)))}`;
  return type === 'object' || type === 'none' || type === 'undefined' ? 'nothing' : `a value of type ${type}`;
}
