import type { Evidence, Noticed, Run, Step } from '#lesson';
import { subject } from '../subject.js';
import { statementLost } from '../evidence/outside.js';
import { clientPart, userPart } from '../evidence/part.js';
import type { ExportFinding } from '../words/export.js';
import { seenExport } from '../words/seen.js';
import type { SaveTokenDetails } from '../words/words.js';
import { factoryFinding } from './factory.js';
import { loadFinding } from './load.js';
import { lookAtEsExports } from './es-exported.js';
import { exportFinding } from './exported.js';
import { checkPart } from './part.js';
import { checkSave } from './save.js';

/** Judged by `require('./model.js')`, or by `import` for an ES module. */
export const exporting: Step<SaveTokenDetails> = {
  id: 'export',
  title: 'Export saveToken',
  why: 'The server loads the model from its file and sees only what that file exports. Without `saveToken` it cannot answer any token request (RFC 6749, section 3.2).',
  hints: [
    'How can another file use the function that this file declares?',
    'In a CommonJS file, `module.exports` is the object that `require` returns to other files. The server looks there for a property named `saveToken`.',
    'At the end of the file, set `module.exports` to an object with the function in it. If the property and the variable have the same name, the name alone in braces is enough.',
  ],
  check: checkExport,
  seen: seenExport,
};

function checkExport(evidence: Evidence): Noticed<SaveTokenDetails> {
  const { run, facts } = evidence;
  // Without code or without braces there is no function; other findings only follow from that.
  if (!run || facts.fence || statementLost(facts)) return 'blocked';
  const stopped = loadFinding(run, facts);
  if (stopped) return [stopped];
  const factory = run.probed === 'exports' ? undefined : factoryFinding(run, facts);
  if (factory) return [factory];
  const found = facts.format === 'module' ? lookAtEsExports(run, facts) : exportFinding(run, facts);
  if (found) return [found];
  return worksWhenExported(evidence, run) ? [] : [otherFunction(evidence)];
}

/** The binding's own function passes; another function must pass all steps. */
function worksWhenExported(evidence: Evidence, run: Run): boolean {
  const exported = run.exports.properties.find(({ name }) => name === subject.name);
  // Without a binding, the earlier steps judge the exported function.
  if (exported?.isBinding || run.probed === 'exports') return true;
  const other: Evidence = {
    ...evidence,
    run: { ...run, probes: run.exportProbes, leftOut: [] },
    exchanges: [],
  };
  return [checkPart(clientPart, other), checkPart(userPart, other), checkSave(other)].every(
    (noticed) => noticed !== 'blocked' && noticed.length === 0,
  );
}

function otherFunction({ facts }: Evidence): ExportFinding {
  const write =
    facts.exports.find(({ name }) => name === subject.name || name === 'default') ??
    facts.writes.find(({ target }) => target.includes('exports'));
  return { kind: 'export-other-function', details: {}, ...(write && { place: write.place }) };
}
