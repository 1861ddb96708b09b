import { isArray, keys, stringify, toText } from './natives.js';

/**
 * JSON of plain data that we made ourselves. `JSON.stringify` on an object would look for `toJSON` on
 * prototypes that the learner's code can reach; on a text it looks at nothing.
 */
export function toJson(value: unknown): string {
  if (typeof value === 'string') return stringify(value);
  if (typeof value !== 'object' || value === null) return toText(value);
  return isArray(value) ? listJson(value) : objectJson(value as Record<string, unknown>);
}

function listJson(list: readonly unknown[]): string {
  let text = '';
  for (let index = 0; index < list.length; index += 1) text += (index > 0 ? ',' : '') + toJson(list[index]);
  return `[${text}]`;
}

function objectJson(object: Readonly<Record<string, unknown>>): string {
  const names = keys(object);
  let text = '';
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (object[name] === undefined) continue;
    text += `${text === '' ? '' : ','}${stringify(name)}:${toJson(object[name])}`;
  }
  return `{${text}}`;
}
