import type { Facts } from '#lesson';
import type { Attempt } from '../evidence/attempts.js';
import { labelInBlockBody } from '../evidence/block-body.js';
import { carriersOf } from '../evidence/carriers.js';
import type { PartState } from '../evidence/part.js';
import type { Part } from '../subject.js';
import type { PartFinding } from '../words/part.js';

export function setToNothing(
  part: Part,
  { form, target, place }: Attempt,
  states: readonly PartState[],
  facts: Facts,
): PartFinding | undefined {
  const label = labelInBlockBody([part.name, part.key], facts);
  if (form === 'assigned' && states.every((state) => isSetToNothing(state, part)))
    return label
      ? { kind: 'set-to-nothing', details: { target, label: label.name }, place: label.place }
      : { kind: 'set-to-nothing', details: { target }, place };
  return form === 'labelled' && label
    ? { kind: 'labelled', details: { target, isInBlock: true }, place: label.place }
    : undefined;
}

function isSetToNothing({ probe }: PartState, { name, subject }: Part): boolean {
  return carriersOf(probe, subject).some((carrier) => name in carrier && carrier[name] === undefined);
}
