import { changeOf, type Probe, type Snapshot, type ValueSnapshot } from '#lesson';
import { isHeld, type Held } from '../../evidence/held.js';
import { namesOfParts, type StoreSubject } from '../subject.js';

function lastSnapshot({ answer }: Probe): Snapshot | undefined {
  return answer.after ?? answer.before;
}

/** As the server passed it. */
export function recordOf({ args }: Probe, subject: StoreSubject): Held {
  return args[indexOf(subject.changes, subject)] as Held;
}

/** In the order of the server. */
export function indexOf(parameter: string, { parameters }: StoreSubject): number {
  return parameters.indexOf(parameter);
}

export function addedRecords(probe: Probe, { list }: StoreSubject): readonly ValueSnapshot[] {
  return changeOf(list, probe.answer.before, lastSnapshot(probe)).added;
}

/** Whether it is a record of another call, or an earlier one of the database. */
export function isOfOtherCall(value: Held, probe: Probe, { key }: StoreSubject): boolean {
  return probe.otherAccessTokens.includes(String(value[key]));
}

/** New records and the answer, else the argument. Records of other calls are ignored. */
export function carriersOf(probe: Probe, subject: StoreSubject): Held[] {
  const records = addedRecords(probe, subject).map(({ value }) => value);
  const answer = answerOf(probe);
  const found = [...records, answer && isMeantAsRecord(answer, probe, subject) ? answer : undefined];
  const ours = found.filter(isHeld).filter((value) => !isOfOtherCall(value, probe, subject));
  if (ours.length > 0) return ours;
  return [lastSnapshot(probe)?.args[indexOf(subject.changes, subject)]?.value].filter(isHeld);
}

export function answerOf({ answer }: Probe): Held | undefined {
  return answer.type === 'returned' && isHeld(answer.result.value) ? answer.result.value : undefined;
}

/** The client or the database is not an incomplete record. */
function isMeantAsRecord(answer: Held, probe: Probe, subject: StoreSubject): boolean {
  const { key } = subject;
  return answer[key] === recordOf(probe, subject)[key] || hasPart(answer, subject);
}

export function hasPart(value: Held, subject: StoreSubject): boolean {
  return namesOfParts(subject).some((name) => name in value);
}
