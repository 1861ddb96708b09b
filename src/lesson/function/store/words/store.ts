import { withDangers, withHints, type Finding, type Findings, type SharedDangers } from '#lesson';
import { databaseLists } from '../../evidence/database-text.js';
import type { CallDetails } from '../../words/call-endings.js';
import { noAnswerFindings, type NoAnswerDetails, type OutsideDetails } from '../../words/no-answer.js';
import { touchedFindings, type TouchedDetails } from '../../words/touched.js';
import { namesOfParts, type StoreSubject } from '../subject.js';
import { answerWords, type AnswerDetails } from './answers.js';
import { storeHints, touchedKind } from './hints.js';
import { recordWords, type RecordDetails } from './records.js';

export interface StoreDetails
  extends RecordDetails, OutsideDetails, NoAnswerDetails, AnswerDetails, TouchedDetails<never> {}

export type StoreFinding = Finding<CallDetails & StoreDetails>;

/** What a mistake opens on a real server. */
export interface StoreDangers {
  /** The record is not in the database, though the client has it. */
  readonly notStored: string;
  readonly storedTwice: string;
  readonly othersLost: string;
  readonly othersChanged: string;
  /** All calls store one object. */
  readonly shared: string;
  /** The record of another call is stored or returned. */
  readonly other: string;
  readonly altered: string;
  readonly lacking: string;
  readonly otherLists: string;
  /** What was passed in is changed, by the name of the parameter. */
  readonly touched: Readonly<Record<string, string>>;
}

export function storeFindings(subject: StoreSubject, dangers: StoreDangers): Findings<StoreDetails> {
  const findings: Findings<StoreDetails> = {
    ...recordWords(subject),
    ...noAnswerFindings(subject),
    ...answerWords(subject),
    ...touchedFindings(subject, keptBy(subject)),
  };
  return withDangers(withHints(findings, storeHints(subject)), shared(dangers));
}

/** What a call may not change. TypeScript cannot follow the kinds, which have the names of the parameters. */
export function keptBy(subject: StoreSubject) {
  return { parameters: namesOfParts(subject) as never[], lists: otherLists(subject) };
}

export function otherLists(subject: StoreSubject): string[] {
  return databaseLists(subject).filter((one) => one !== subject.list);
}

function shared(dangers: StoreDangers): SharedDangers<StoreDetails> {
  return [
    [
      [
        'too-late',
        'only-sometimes',
        'own-list',
        'result-dropped',
        'list-rebound',
        'under-a-key',
        'taken-back',
      ],
      dangers.notStored,
    ],
    [['more-than-once'], dangers.storedTwice],
    [['others-lost'], dangers.othersLost],
    [['records-changed'], dangers.othersChanged],
    [['shared-object'], dangers.shared],
    [['other-record'], dangers.other],
    [['answer-altered', 'record-altered'], dangers.altered],
    [['record-lacks'], dangers.lacking],
    [['lists-touched'], dangers.otherLists],
    ...Object.entries(dangers.touched).map(([name, text]) => [[touchedKind(name)], text] as const),
  ];
}
