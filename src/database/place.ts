export type Path = readonly (string | number)[];

const mostSigns = 60;
const mostSteps = 4;

/** `clients[3].clientId (clientId "web-app")`. */
export function placeName(path: Path, data: unknown): string {
  const steps = path.slice(0, mostSteps).map((step, index) => {
    if (typeof step === 'number') return `[${String(step)}]`;
    const dot = index === 0 ? '' : '.';
    return /^\w+$/.test(step) ? `${dot}${shorten(step)}` : `[${JSON.stringify(shorten(step))}]`;
  });
  return `${steps.join('')}${path.length > mostSteps ? '…' : ''}${recordName(path, data)}`;
}

const keys: Readonly<Record<string, string>> = { clients: 'clientId', users: 'username' };

function recordName([list, index]: Path, data: unknown): string {
  const key = Object.hasOwn(keys, list ?? '') ? keys[String(list)] : undefined;
  if (key === undefined || typeof index !== 'number') return '';
  const name = valueAt([String(list), index, key], data);
  return typeof name === 'string' && name !== '' ? ` (${key} ${JSON.stringify(shorten(name))})` : '';
}

function valueAt(path: Path, data: unknown): unknown {
  return path.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }, data);
}

export function shorten(text: string): string {
  return text.length > mostSigns ? `${text.slice(0, mostSigns)}…` : text;
}
