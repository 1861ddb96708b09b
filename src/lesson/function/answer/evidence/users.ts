import type { Evidence, Probe } from '#lesson';
import { isHeld } from '../../evidence/held.js';

/** Probes with clients that have nothing of a person. */
export function ordinary(probes: readonly Probe[]): Probe[] {
  return probes.filter(({ purpose }) => purpose.type === 'service' && !purpose.like);
}

/** Probes with clients that have the name of a person. */
export function posing(probes: readonly Probe[]): Probe[] {
  return probes.filter(({ purpose }) => purpose.type === 'service' && purpose.like);
}

export function only(choose: (probes: readonly Probe[]) => Probe[], evidence: Evidence): Evidence {
  const { run } = evidence;
  return run ? { ...evidence, run: { ...run, probes: choose(run.probes) } } : evidence;
}

export function peopleIn({ answer }: Probe): unknown[] {
  const users = answer.before?.lists.users ?? [];
  return users.map(({ value }) => (isHeld(value) ? value.username : undefined));
}

export function clientIdOf({ args: [client] }: Probe): string {
  return String((client as Readonly<Record<string, unknown>>).clientId);
}

export function usernameOf({ answer }: Probe): string | undefined {
  const value = answer.type === 'returned' ? answer.result.value : undefined;
  return isHeld(value) && typeof value.username === 'string' ? value.username : undefined;
}
