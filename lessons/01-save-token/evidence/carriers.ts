import { changeOf, type Snapshot, type Probe, type ValueSnapshot } from '#lesson';

export type Held = Readonly<Record<string, unknown>>;

/** The snapshot right after the answer, or the last known one. */
function lastSnapshot({ answer }: Probe): Snapshot | undefined {
  return answer.after ?? answer.before;
}

export function addedRecords(probe: Probe): readonly ValueSnapshot[] {
  return changeOf('tokens', probe.answer.before, lastSnapshot(probe)).added;
}

/**
 * New records and the answer; if there is neither, the argument. Records with another access token are
 * ignored.
 */
export function carriersOf(probe: Probe): Held[] {
  const isOurs = (value: Held): boolean => !probe.otherAccessTokens.includes(String(value.accessToken));
  const records = addedRecords(probe).map(({ value }) => value);
  const answer = answerOf(probe);
  const found = [...records, answer && isMeantAsToken(answer, probe) ? answer : undefined];
  const ours = found.filter(isHeld).filter(isOurs);
  return ours.length > 0 ? ours : [lastSnapshot(probe)?.args[0]?.value].filter(isHeld);
}

function answerOf({ answer }: Probe): Held | undefined {
  return answer.type === 'returned' && isHeld(answer.result.value) ? answer.result.value : undefined;
}

/** An answer that is the client or the database is not an incomplete token, but something else. */
function isMeantAsToken(answer: Held, { token }: Probe): boolean {
  return answer.accessToken === token.accessToken || 'client' in answer || 'user' in answer;
}

/** A plain object. */
export function isHeld(value: unknown): value is Held {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** Searches strings at any depth, and JSON inside strings. */
export function carries(value: unknown, secret: string): boolean {
  if (typeof value === 'string') return value.includes(secret);
  if (Array.isArray(value)) return value.some((item) => carries(item, secret));
  return (
    isHeld(value) &&
    Object.entries(value).some(([key, held]) => key.includes(secret) || carries(held, secret))
  );
}
