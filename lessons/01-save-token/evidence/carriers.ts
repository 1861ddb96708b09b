import { changeOf, type Snapshot, type Probe, type ValueSnapshot } from '#lesson';

export type Held = Readonly<Record<string, unknown>>;

/** The world right after the answer, or the last that is known of it. */
function lastSnapshot({ answer }: Probe): Snapshot | undefined {
  return answer.after ?? answer.before;
}

/** The token records that the call added by the time of its answer. */
export function addedRecords(probe: Probe): readonly ValueSnapshot[] {
  return changeOf('tokens', probe.answer.before, lastSnapshot(probe)).added;
}

/**
 * What a part is looked for on: new records and the answer; as long as there is neither, the token
 * that was passed in. What carries somebody else's access token says nothing about this call.
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

/** An answer that is the client, or the database, is no token with parts missing: it is another thing. */
function isMeantAsToken(answer: Held, { token }: Probe): boolean {
  return answer.accessToken === token.accessToken || 'client' in answer || 'user' in answer;
}

/** An object with properties: no list, no date, nothing that JSON cannot hold. */
export function isHeld(value: unknown): value is Held {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** Whether a secret stands in any text of a value, at any depth, in JSON text too. */
export function carries(value: unknown, secret: string): boolean {
  if (typeof value === 'string') return value.includes(secret);
  if (Array.isArray(value)) return value.some((item) => carries(item, secret));
  return (
    isHeld(value) &&
    Object.entries(value).some(([key, held]) => key.includes(secret) || carries(held, secret))
  );
}
