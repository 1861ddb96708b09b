import { findingOf, type AnyStep, type Evidence, type Facts, type Run } from '#lesson';
import { statementLost } from '../evidence/outside.js';
import type { FunctionSubject } from '../subject.js';
import { exportFindings, type ExportFinding } from '../words/export.js';
import { seenExport } from '../words/seen.js';
import { lookAtEsExports } from './es-exported.js';
import { exportFinding } from './exported.js';
import { factoryFinding } from './factory.js';
import { loadFinding, stoppedAt } from './load.js';
import { lostDatabase } from './lost-database.js';
import { neverMade } from './never-made.js';

/** What the export step must know of the steps before it. */
interface Before {
  /** The step that reports how a call ended. */
  readonly calls: string;
  /** Whether these steps pass with other probes. */
  readonly pass: (evidence: Evidence) => boolean;
}

export function exportStep(subject: FunctionSubject, before: Before): AnyStep {
  const { name, texts } = subject;
  return {
    id: 'export',
    title: `Export ${name}`,
    answer: ['module.exports'],
    why: `The server loads the model from its file and sees only what that file exports. Without \`${name}\` it ${texts.without}.`,
    hints: [
      'How can another file use the function that this file declares?',
      'Other files get one value: an object with a property for each thing that they may use. How do you write such an object?',
      'The shape of the last line, where the property has the name of the variable:\n    module.exports = { name };',
    ],
    findings: exportFindings(subject),
    check: (evidence) => checkExport(evidence, before),
    seen: seenExport,
  };
}

function checkExport(evidence: Evidence, { calls, pass }: Before): ReturnType<AnyStep['check']> {
  const { run, facts } = evidence;
  // Without code or braces there is no function.
  if (!run || facts.fence || statementLost(facts)) return 'blocked';
  const lost = lostDatabase(run, facts);
  if (lost && stoppedAt(lost.place, run, facts)) return [findingOf(calls, lost)];
  const found = loadFinding(run, facts) ?? notExported(run, facts);
  if (found) return isNothingToExport(found, evidence) ? 'blocked' : [found];
  return worksWhenExported(evidence, run, pass) ? [] : [otherFunction(evidence)];
}

function notExported(run: Run, facts: Facts): ExportFinding | undefined {
  const factory = run.probed === 'exports' ? undefined : factoryFinding(run, facts);
  return factory ?? (facts.format === 'module' ? lookAtEsExports(run, facts) : exportFinding(run, facts));
}

function isNothingToExport({ kind, place }: ExportFinding, evidence: Evidence): boolean {
  const isAbsent = kind === 'export-absent' || kind === 'export-es-absent';
  const hasFunction = evidence.run?.probed !== 'nothing';
  return isAbsent && !hasFunction && (place === undefined || neverMade(evidence) !== undefined);
}

/** Another function than the binding's own must pass all steps. */
function worksWhenExported(evidence: Evidence, run: Run, pass: (evidence: Evidence) => boolean): boolean {
  const exported = run.exports.properties.find(({ name }) => name === evidence.facts.wanted.name);
  // Without a binding, the earlier steps judge the exported function.
  if (exported?.isBinding || run.probed === 'exports') return true;
  return pass({ ...evidence, run: { ...run, probes: run.exportProbes, leftOut: [] }, exchanges: [] });
}

function otherFunction({ facts }: Evidence): ExportFinding {
  const write =
    facts.exports.find(({ name }) => name === facts.wanted.name || name === 'default') ??
    facts.writes.find(({ target }) => target.includes('exports'));
  return { kind: 'export-other-function', details: {}, ...(write && { place: write.place }) };
}
