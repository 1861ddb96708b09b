import type { AnyFinding, AnyFindings, Evidence, Findings, Noticed, StepBase } from '#lesson';
import type { CallStep } from '../../lesson.js';
import type { Answered } from '../../steps/answered.js';
import { checkCalls } from '../../steps/calls.js';
import { touchedFinding } from '../../steps/touched.js';
import type { CallDetails } from '../../words/call-endings.js';
import { partsOf, type StoreSubject } from '../subject.js';
import { callHints } from '../words/hints.js';
import { seenStore } from '../words/seen.js';
import {
  keptBy,
  storeFindings,
  type StoreDangers,
  type StoreDetails,
  type StoreFinding,
} from '../words/store.js';
import { answerFinding } from './answer.js';
import { addedOutside } from './no-record.js';
import { cutsOff } from './part.js';
import { recordFinding } from './record.js';

interface StoreTexts extends Omit<StepBase, 'answer' | 'seen'> {
  readonly dangers: StoreDangers;
}

/** The step that stores the record and returns it. */
export function storeStep(subject: StoreSubject, { dangers, ...texts }: StoreTexts): CallStep<StoreDetails> {
  const named = namesAfter(subject);
  return {
    ...texts,
    answer: [`db.${subject.list}`, `return ${subject.changes}`],
    calls: { hints: callHints, dangers: [[['other-database'], dangers.notStored]] },
    findings: named.findings(storeFindings(subject, dangers)),
    check: (evidence, whole) => named.noticed(checkStore(subject, evidence, whole)),
    seen: seenStore(subject),
  };
}

type Reported = Noticed<CallDetails & StoreDetails>;

function checkStore(subject: StoreSubject, evidence: Evidence, whole: Evidence): Reported {
  const noticed = checkCalls<CallDetails & StoreDetails>(evidence, {
    isReported: (one) => partsOf(subject).some((part) => cutsOff(part, one)),
    check: (one) => answered(one, subject),
  });
  const isAbsent = noticed !== 'blocked' && noticed[0]?.kind === 'absent';
  const outside = isAbsent ? addedOutside(whole.facts) : undefined;
  return outside ? [outside] : noticed;
}

function answered(one: Answered, subject: StoreSubject): StoreFinding[] {
  const first = recordFinding(one, subject) ?? answerFinding(one, subject);
  return first ? [first] : touchedFinding(one, keptBy(subject));
}

/** Two kinds have the name of the record: `other-token`, `token-replaced`. TypeScript cannot follow it. */
function namesAfter({ changes }: StoreSubject) {
  const names: Readonly<Record<string, string>> = {
    'other-record': `other-${changes}`,
    'parameter-replaced': `${changes}-replaced`,
  };
  const renamed = (kind: string): string => names[kind] ?? kind;
  return {
    findings: (all: AnyFindings) =>
      Object.fromEntries(
        Object.entries(all).map(([kind, text]) => [renamed(kind), text]),
      ) as Findings<StoreDetails>,
    noticed: (all: readonly AnyFinding[] | 'blocked') =>
      (all === 'blocked' ? all : all.map((one) => ({ ...one, kind: renamed(one.kind) }))) as Reported,
  };
}
