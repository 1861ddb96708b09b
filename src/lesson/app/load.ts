import {
  inWords,
  quoted,
  type AppRun,
  type Ending,
  type Evidence,
  type Facts,
  type Finding,
  type Place,
} from '#lesson';
import type { LoadDetails } from './words/load.js';

type LoadFinding = Finding<LoadDetails>;

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
      if (name.startsWith('.')) return { kind: 'load-threw', details: { ending }, ...at };
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
  if (exported === 'router') return 'a router, which cannot answer without an app';
  if (type === 'object' && properties.length > 0)
    return `an object with ${inWords(properties.map(({ name }) => quoted(name)))}`;
  return type === 'object' || type === 'none' || type === 'undefined' ? 'nothing' : `a value of type ${type}`;
}
