import { sameValue, type Probe } from '#lesson';
import { partsOf, type StoreSubject } from '../subject.js';
import { isHeld } from '../../evidence/held.js';
import { recordOf } from './carriers.js';
import { sourceOf } from './part.js';

export interface Instead {
  readonly type: 'instead';
  readonly origin: string;
}

export function insteadOfRecord(value: unknown, probe: Probe, subject: StoreSubject): Instead | undefined {
  const { changes, key } = subject;
  const record = recordOf(probe, subject);
  const parts = partsOf(subject).map((part) => ({ ...part, from: sourceOf(probe, part) }));
  const others: readonly (readonly [origin: string, value: unknown])[] = [
    ...parts.map(({ name, from }) => [name, from] as const),
    [`${changes}.${key}`, record[key]],
    ...parts.map((part) => [`${changes}.${part.name}`, { [part.key]: part.from[part.source] }] as const),
    [`'${changes}'`, changes],
  ];
  const origin = others.find(([, other]) => sameValue(value, other))?.[0];
  if (origin !== undefined) return { type: 'instead', origin };
  return isAround(value, key, record[key]) ? { type: 'instead', origin: `{ ${changes} }` } : undefined;
}

/** `{ token }`, `[token]` */
function isAround(value: unknown, key: string, own: unknown): boolean {
  if (!isHeld(value) || value[key] !== undefined) return false;
  return Object.values(value).some((held) => isHeld(held) && held[key] === own);
}
