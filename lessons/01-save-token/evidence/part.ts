import type { Snapshot, Probe } from '#lesson';
import { subject } from '../subject.js';
import { addedRecords, carriersOf, carries, isHeld, type Held } from './carriers.js';

export type PartName = 'client' | 'user';

/** Example: `token.client = { id: client.clientId }`. */
export interface Part {
  readonly name: PartName;
  readonly key: 'id' | 'username';
  /** The property of the argument that has its value. */
  readonly source: 'clientId' | 'username';
  readonly secretName: 'clientSecret' | 'password';
}

export const clientPart = {
  name: 'client',
  key: 'id',
  source: 'clientId',
  secretName: 'clientSecret',
} as const satisfies Part;
export const userPart = {
  name: 'user',
  key: 'username',
  source: 'username',
  secretName: 'password',
} as const satisfies Part;

export function sourceOf({ client, user }: Probe, { name }: Part): Held {
  return { ...(name === 'client' ? client : user) };
}

/** An earlier call may have changed the record; then its current value counts. */
export function wantedValue(probe: Probe, part: Part): string {
  const passed = sourceInSnapshot(probe.answer.before, part) ?? sourceOf(probe, part);
  return String(passed[part.source]);
}

export function sourceInSnapshot(look: Snapshot | undefined, { name }: Part): Held | undefined {
  const value = look?.args[subject.parameters.indexOf(name)]?.value;
  return isHeld(value) ? value : undefined;
}

export type PartState =
  | { readonly state: 'right' | 'absent'; readonly probe: Probe }
  | { readonly state: 'secret' | 'wrong'; readonly probe: Probe; readonly value: unknown };

/**
 * Right: one carrier has it right and none has it wrong. `save` reports a part that only one carrier lacks.
 */
export function partState(probe: Probe, part: Part): PartState {
  const values = carriersOf(probe).map((carrier) => carrier[part.name]);
  const secret = withSecret(probe, part);
  if (secret) return { state: 'secret', probe, value: secret[part.name] };
  const given = values.filter((value) => value !== undefined);
  const wanted = wantedValue(probe, part);
  const wrong = given.find((value) => !isRight(value, part, wanted));
  if (wrong !== undefined) return { state: 'wrong', probe, value: wrong };
  return { state: given.length > 0 ? 'right' : 'absent', probe };
}

/** Whether the part was set after the answer. */
export function isThereLater({ answer }: Probe, { name }: Part): boolean {
  if (answer.type !== 'returned') return false;
  const { args, lists } = answer.later;
  const values = [args[0], ...(lists.tokens ?? [])].map((seen) => seen?.value);
  const before = [answer.after.args[0], ...(answer.after.lists.tokens ?? [])].map((seen) => seen?.value);
  const count = (all: readonly unknown[]): number =>
    all.filter((value) => isHeld(value) && value[name] !== undefined).length;
  return count(values) > count(before);
}

/** Undefined if the record cannot show it. */
function secretOf(probe: Probe, part: Part): string | undefined {
  const secret = sourceOf(probe, part)[part.secretName];
  if (typeof secret !== 'string' || secret === '') return undefined;
  const rightful = {
    ...probe.token,
    client: wantedValue(probe, clientPart),
    user: wantedValue(probe, userPart),
  };
  return carries(rightful, secret) ? undefined : secret;
}

function isRight(value: unknown, { key }: Part, wanted: string): boolean {
  return isHeld(value) && value[key] === wanted;
}

/** A stored string carries the secret as its content. */
function withSecret(probe: Probe, part: Part): Held | undefined {
  const secret = secretOf(probe, part);
  if (secret === undefined) return undefined;
  const texts = addedRecords(probe).filter(({ value }) => !isHeld(value));
  const stored = texts.map(({ value }) => ({ content: value }));
  return [...carriersOf(probe), ...stored].find((carrier) => carries(carrier, secret));
}
