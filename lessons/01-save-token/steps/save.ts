import {
  closestName,
  type Evidence,
  type Facts,
  type LeftOut,
  type Noticed,
  type Probe,
  type Run,
  type Step,
} from '#lesson';
import { focused } from '../evidence/focused.js';
import { caughtAt } from '../evidence/caught.js';
import { isFromMissingParameter, placeOfEnding, type Cut } from '../evidence/cut.js';
import { lackingExport } from '../evidence/lacking-export.js';
import { lostName } from '../evidence/lost-name.js';
import { additions, databaseStatements, loadingCode } from '../evidence/database-text.js';
import { statementLost } from '../evidence/outside.js';
import { clientPart, userPart } from '../evidence/part.js';
import type { SaveFinding } from '../words/save.js';
import { seenSave } from '../words/seen.js';
import type { SaveTokenDetails } from '../words/words.js';
import { answerFinding } from './answer.js';
import type { Answered } from './answered.js';
import { caughtFinding, endingFinding } from './ending.js';
import { cutsOff } from './part.js';
import { otherDatabase } from './other-database.js';
import { recordFinding } from './record.js';
import { touchedFinding } from './touched.js';

/** Judged by the database right after the call, and by the return value. */
export const save: Step<SaveTokenDetails> = {
  id: 'save',
  title: 'Save and return the token',
  why: 'The server does not recognise a token that was not saved, and a token that is not returned never reaches the client (RFC 6749, sections 5.1 and 7).',
  hints: [
    'When the function has ended, where must the token be, and who must receive it?',
    "`require('./db.js')` returns the database. Its `tokens` is an array, and arrays have a method that adds an item at the end.",
    'First add the token to `db.tokens` with `push`. Then use `return` for the token itself, not for the result of `push`.',
  ],
  check: (evidence) => (statementLost(evidence.facts) ? 'blocked' : checkSave(focused(evidence))),
  seen: seenSave,
};

/** Stops at the first problem: later ones may follow from it. */
export function checkSave(evidence: Evidence): Noticed<SaveTokenDetails> {
  const { run, facts, caught = [] } = evidence;
  if (!run || run.probes.length === 0) return 'blocked';
  const lost = lostDatabase(run, facts);
  if (lost) return [lost];
  for (const [index, probe] of run.probes.entries()) {
    const noticed =
      probe.answer.type === 'unanswered'
        ? cutSave(probe, evidence)
        : answeredSave({ probe, earlier: run.probes.slice(0, index), probes: run.probes, facts, caught });
    if (noticed === 'blocked' || noticed.length > 0) return noticed;
  }
  return [];
}

export function lostDatabase({ leftOut }: Run, facts: Facts): SaveFinding | undefined {
  const loading = databaseStatements(facts);
  const isDatabase = ({ statement = -1 }: LeftOut): boolean => {
    const one = facts.statements[statement];
    return one !== undefined && (loading.includes(one) || one.declares.includes('db'));
  };
  const lost = leftOut.find(isDatabase);
  if (!lost) return undefined;
  const place = facts.statements[lost.statement ?? -1]?.place;
  const at = place && { place };
  const other = otherDatabase('db', facts);
  if (other && !isMisspelled(other.path, lost)) return { kind: 'save-other-database', details: other, ...at };
  const { ending } = lost;
  return { kind: 'save-database-not-loaded', details: { ending, load: loadingCode(facts) }, ...at };
}

/** `../bd.js`, or a missing file next to this one: the lesson's file was meant. */
function isMisspelled(path: string, { ending }: LeftOut): boolean {
  const name = /([^/\\]+?)(?:\.\w+)?$/.exec(path)?.[1] ?? '';
  const isNotThere = ending.type === 'threw' && /MODULE_NOT_FOUND$/.test(ending.error.code ?? '');
  return closestName(name, ['db']) !== undefined || (isNotThere && path.startsWith('./'));
}

function cutSave(probe: Probe, evidence: Evidence): Noticed<SaveTokenDetails> {
  if (probe.answer.type !== 'unanswered') return [];
  const { ending } = probe.answer;
  const { facts } = evidence;
  const place = placeOfEnding(ending, evidence);
  const cut: Cut = { ending, probe, ...(place && { place }), ...caughtAt(place, evidence) };
  if (isFromMissingParameter(cut, evidence)) return 'blocked';
  const isTold = cutsOff(clientPart, evidence) || cutsOff(userPart, evidence);
  if (isTold && ending.type !== 'exited') return 'blocked';
  const lost = lostName(cut.ending, evidence);
  if (lost && !isMeantAsDatabase(lost.name, facts))
    return [{ kind: 'save-threw', details: { ending: cut.ending, lost }, place: lost.place }];
  const lacking = lackingExport(ending, evidence);
  if (lacking) return [{ kind: 'save-threw', details: { ending, lacking }, ...(place && { place }) }];
  const behind = caughtAt(place, evidence);
  return [behind ? caughtFinding(behind, facts) : endingFinding(ending, facts)];
}

function isMeantAsDatabase(name: string, facts: Facts): boolean {
  return additions(facts).some(({ callee }) => callee[0] === name);
}

function answeredSave(one: Answered): SaveFinding[] {
  const first = recordFinding(one) ?? answerFinding(one);
  return first ? [first] : touchedFinding(one);
}
