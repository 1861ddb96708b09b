import { Foreign } from '../outside/model-port.js';

/**
 * A string that two values share exactly if they hold the same: so values are compared by a Map, and not each with each.
 * Dates count by their time, the order of keys does not count, and an `undefined` property is like an absent one.
 */
export function contentKey(value: unknown): string {
  const parts: string[] = [];
  write(value, parts);
  return digest(parts.join(''));
}

/** Recursion is safe: values from the child are at most 24 levels deep. */
function write(value: unknown, parts: string[]): void {
  if (typeof value !== 'object' || value === null) parts.push(primitive(value));
  else if (value instanceof Date) parts.push(`date ${String(value.getTime())}`);
  else if (value instanceof Foreign) parts.push(`${value.type} ${JSON.stringify(value.label)}`);
  else if (Array.isArray(value)) writeItems(value, parts);
  else if (isPlain(value)) writeProperties(value, parts);
  else parts.push(identityOf(value));
}

function primitive(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'bigint':
      return `${String(value)}n`;
    case 'function':
      return identityOf(value);
    default:
      return String(value);
  }
}

function writeItems(items: readonly unknown[], parts: string[]): void {
  parts.push('[');
  for (const item of items) {
    write(item, parts);
    parts.push(',');
  }
  parts.push(']');
}

function writeProperties(value: Readonly<Record<string, unknown>>, parts: string[]): void {
  parts.push('{');
  for (const key of Object.keys(value).sort()) {
    if (value[key] === undefined) continue;
    parts.push(JSON.stringify(key), ':');
    write(value[key], parts);
    parts.push(',');
  }
  parts.push('}');
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(value) === Object.prototype;
}

const identities = new WeakMap<object, string>();
let count = 0;

/** Other objects are not plain data: each is only equal to itself. */
function identityOf(value: object): string {
  const known = identities.get(value) ?? `#${String((count += 1))}`;
  identities.set(value, known);
  return known;
}

const longestKey = 1_000;

/** V8 hashes a string of more than 16,383 characters by its length alone, so long keys would make a Map slow. */
function digest(key: string): string {
  if (key.length <= longestKey) return key;
  // Loaded here: most values are short, and loading takes a tenth of a start.
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(key).digest('base64');
}
