import type { Probe, Snapshot } from '#lesson';
import { partsOf, type Part } from '../subject.js';
import { carries, isHeld, type Held } from '../../evidence/held.js';
import { addedRecords, carriersOf, indexOf, recordOf } from './carriers.js';

export function sourceOf({ args }: Probe, { name, subject }: Part): Held {
  return { ...(args[indexOf(name, subject)] as Held) };
}

/** An earlier call may have changed the record. */
export function wantedValue(probe: Probe, part: Part): string {
  const passed = sourceInSnapshot(probe.answer.before, part) ?? sourceOf(probe, part);
  return String(passed[part.source]);
}

export function sourceInSnapshot(look: Snapshot | undefined, { name, subject }: Part): Held | undefined {
  const value = look?.args[indexOf(name, subject)]?.value;
  return isHeld(value) ? value : undefined;
}

export type PartState =
  | { readonly state: 'right' | 'absent'; readonly probe: Probe }
  | { readonly state: 'secret' | 'wrong'; readonly probe: Probe; readonly value: unknown };

/** The step that stores the record reports a part that only one carrier lacks. */
export function partState(probe: Probe, part: Part): PartState {
  const values = carriersOf(probe, part.subject).map((carrier) => carrier[part.name]);
  const secret = withSecret(probe, part);
  if (secret) return { state: 'secret', probe, value: secret[part.name] };
  const given = values.filter((value) => value !== undefined);
  const wanted = wantedValue(probe, part);
  const wrong = given.find((value) => !isRight(value, part, wanted));
  if (wrong !== undefined) return { state: 'wrong', probe, value: wrong };
  return { state: given.length > 0 ? 'right' : 'absent', probe };
}

export function isThereLater({ answer }: Probe, { name, subject }: Part): boolean {
  if (answer.type !== 'returned') return false;
  const count = ({ args, lists }: Snapshot): number =>
    [args[indexOf(subject.changes, subject)], ...(lists[subject.list] ?? [])].filter(
      (seen) => isHeld(seen?.value) && seen.value[name] !== undefined,
    ).length;
  return count(answer.later) > count(answer.after);
}

function secretOf(probe: Probe, part: Part): string | undefined {
  const secret = sourceOf(probe, part)[part.secret];
  if (typeof secret !== 'string' || secret === '') return undefined;
  const wanted = partsOf(part.subject).map((one): [string, string] => [one.name, wantedValue(probe, one)]);
  const rightful = { ...recordOf(probe, part.subject), ...Object.fromEntries<string>(wanted) };
  return carries(rightful, secret) ? undefined : secret;
}

function isRight(value: unknown, { key }: Part, wanted: string): boolean {
  return isHeld(value) && value[key] === wanted;
}

/** A stored string carries the secret, too. */
function withSecret(probe: Probe, part: Part): Held | undefined {
  const secret = secretOf(probe, part);
  if (secret === undefined) return undefined;
  const texts = addedRecords(probe, part.subject).filter(({ value }) => !isHeld(value));
  const stored = texts.map(({ value }) => ({ content: value }));
  return [...carriersOf(probe, part.subject), ...stored].find((carrier) => carries(carrier, secret));
}
