import {
  arrayPrototype,
  getPrototypeOf,
  isArray,
  keys,
  objectPrototype,
  ownProperty,
  stringify,
  toText,
} from './natives.js';

/**
 * A value as JSON. What is told most often is put together as text from the beginning: that takes half the time of
 * making objects first, which nothing that the learner's code did to their prototypes may change.
 */
export type Json<Value> = string & { readonly of?: Value };

/** Says of what value a text is the JSON. */
export function json<Value>(text: string): Json<Value> {
  return text;
}

/**
 * JSON of plain data that we made ourselves. `JSON.stringify` on an object looks for `toJSON` on prototypes that the
 * learner's code can reach: where that did, nobody is asked.
 */
export function toJson<Value>(value: Value): Json<Value> {
  return json(isUntouched() ? stringify(value) : ownJson(value));
}

/** Whether no object and no list of ours has a `toJSON`, from wherever it might come. */
function isUntouched(): boolean {
  return (
    ownProperty(objectPrototype, 'toJSON') === undefined &&
    ownProperty(arrayPrototype, 'toJSON') === undefined &&
    getPrototypeOf(arrayPrototype) === objectPrototype // which nothing can be put behind
  );
}

function ownJson(value: unknown): string {
  if (typeof value === 'string') return stringify(value);
  if (typeof value !== 'object' || value === null) return toText(value);
  return isArray(value) ? listJson(value) : objectJson(value as Record<string, unknown>);
}

function listJson(list: readonly unknown[]): string {
  let text = '';
  for (let index = 0; index < list.length; index += 1) text += (index > 0 ? ',' : '') + ownJson(list[index]);
  return `[${text}]`;
}

function objectJson(object: Readonly<Record<string, unknown>>): string {
  const names = keys(object);
  let text = '';
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (object[name] === undefined) continue;
    text += `${text === '' ? '' : ','}${stringify(name)}:${ownJson(object[name])}`;
  }
  return `{${text}}`;
}
