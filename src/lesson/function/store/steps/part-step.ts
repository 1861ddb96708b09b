import type { StepBase } from '#lesson';
import type { OwnStep } from '../../lesson.js';
import { partNamed, type StoreSubject } from '../subject.js';
import type { PartKinds } from '../words/part.js';
import { partFindings, type PartDangers } from '../words/part-findings.js';
import { seenPart } from '../words/seen.js';
import { checkPart } from './part.js';

interface PartTexts extends Omit<StepBase, 'id' | 'answer' | 'seen'> {
  readonly dangers: PartDangers;
}

/** The step that sets one part of the record; its id is the part's name. */
export function partStep(
  name: string,
  subject: StoreSubject,
  { dangers, ...texts }: PartTexts,
): OwnStep<PartKinds> {
  const part = partNamed(name, subject);
  return {
    ...texts,
    id: name,
    answer: [`${subject.changes}.${name} =`],
    findings: partFindings(part, dangers),
    check: (evidence) => checkPart(part, evidence),
    seen: seenPart(part),
  };
}
