import { Opaque, type Facts, type Place, type Probe } from '#lesson';

export type Held = Readonly<Record<string, unknown>>;

/** A plain object, as it crosses the pipe. */
export function isHeld(value: unknown): value is Held {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
}

/** As `sortOf` takes it: `null`, `array`, what `typeof` says, or why only a part of it crossed the pipe. */
export function typeOf(value: unknown): string {
  if (value instanceof Opaque) return value.type;
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** At any depth, and in JSON inside strings. */
export function carries(value: unknown, secret: string): boolean {
  if (typeof value === 'string') return value.includes(secret);
  if (Array.isArray(value)) return value.some((item) => carries(item, secret));
  return (
    isHeld(value) &&
    Object.entries(value).some(([key, held]) => key.includes(secret) || carries(held, secret))
  );
}

const secretNames = ['clientSecret', 'password'] as const;

/** Where an object of the source has a property: `password` of `{ password: … }`. */
export function keyPlace(property: string, { keys }: Facts): Place | undefined {
  return keys.findLast(({ name, depth }) => depth > 0 && name === property)?.place;
}

/** A shorter one could be part of another string by chance. */
const shortestSecret = 8;

/**
 * The name of a secret that a value carries, at any depth: a property with that name, or a secret of the database.
 * @param rightful - what the value may carry, even if it equals a secret
 */
export function secretIn(value: unknown, rightful: unknown, { answer }: Probe): string | undefined {
  const lists = Object.values(answer.before?.lists ?? {});
  const records = lists.flatMap((list) => list ?? []).map((seen) => seen.value);
  return secretNames.find((name) => {
    const known = records.map((record) => (isHeld(record) ? record[name] : undefined)).filter(isLongEnough);
    return hasProperty(value, name) || known.some((one) => carries(value, one) && !carries(rightful, one));
  });
}

function isLongEnough(secret: unknown): secret is string {
  return typeof secret === 'string' && secret.length >= shortestSecret;
}

function hasProperty(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => hasProperty(item, name));
  if (!isHeld(value)) return false;
  return Boolean(value[name]) || Object.values(value).some((held) => hasProperty(held, name));
}
