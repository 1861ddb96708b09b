import { withDangers, withHints, type Findings, type SharedDangers } from '#lesson';
import type { Part } from '../subject.js';
import { partHints } from './hints.js';
import { partWords, type PartKinds } from './part.js';

/** What a mistake opens on a real server. */
export interface PartDangers {
  /** The secret is stored. */
  readonly secret: string;
  /** The record names no owner. */
  readonly noOwner: string;
  readonly wrongOwner: string;
}

export function partFindings(part: Part, dangers: PartDangers): Findings<PartKinds> {
  return withDangers(withHints(partWords(part), partHints(part.subject)), shared(dangers));
}

function shared({ secret, noOwner, wrongOwner }: PartDangers): SharedDangers<PartKinds> {
  return [
    [['secret-kept', 'entire-object'], secret],
    [
      ['nothing-inside', 'key-missing', 'parts-swapped', 'key-misnamed', 'value-undefined', 'conditional'],
      noOwner,
    ],
    [
      [
        'crossed-over',
        'constant',
        'sibling-value',
        'value-other',
        'other-record',
        'source-changed',
        'object-in-text',
      ],
      wrongOwner,
    ],
  ];
}
