import type { ExportsLook, ValueLook, ValueType } from '../running.js';
import { isClass } from './encode.js';
import { append, getPrototypeOf, hasOwn, indexOf, isArray, isPromise, ownKeys, sourceOf } from './natives.js';

const mostProperties = 100;
/** What every function has of its own. */
const ofFunctions = { length: true, name: true, prototype: true, arguments: true, caller: true };

export function lookAtValue(value: unknown): ValueLook {
  const type = typeOf(value);
  switch (typeof value) {
    case 'string':
      return { type, value: value.length > 200 ? '' : value };
    case 'number':
    case 'boolean':
      return { type, value: value === value ? value : null };
    default:
      return { type };
  }
}

/** Runs getters of the learner's: call it guarded. */
export function lookAtExports(exports: unknown, binding: unknown): ExportsLook {
  const isBinding = (value: unknown): boolean => typeof value === 'function' && value === binding;
  const properties: (ValueLook & { name: string; isBinding: boolean })[] = [];
  const names = propertyNames(exports);
  addHidden(names, exports, binding);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    const value = (exports as Record<string, unknown>)[name];
    append(properties, { name, ...lookAtValue(value), isBinding: isBinding(value) });
  }
  return { ...lookAtValue(exports), isBinding: isBinding(exports), properties };
}

/** What `import * as model` gives. */
export interface EsNamespace {
  readonly default?: unknown;
}

/** The names of an ES module, then those that only its default export has. Runs getters of the learner's: call it guarded. */
export function lookAtEsExports(namespace: EsNamespace, binding: unknown): ExportsLook {
  const named = lookAtExports(namespace, binding);
  const whole = lookAtExports(namespace.default, binding);
  const properties: ExportsLook['properties'][number][] = named.properties.slice();
  for (let index = 0; index < whole.properties.length; index += 1) {
    const property = whole.properties[index] as ExportsLook['properties'][number];
    if (!(property.name in namespace)) append(properties, property);
  }
  return { ...named, properties };
}

function typeOf(value: unknown): ValueType {
  if (value === null) return 'null';
  if (typeof value === 'function') return isClass(value) ? 'class' : 'function';
  if (typeof value !== 'object') return typeof value;
  if (isArray(value)) return 'array';
  return isPromise(value) ? 'promise' : 'object';
}

/** Own ones first, then those of its class. */
function propertyNames(value: unknown): string[] {
  const names: string[] = [];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return names;
  addNames(names, value, typeof value === 'function' ? ofFunctions : {});
  let above = typeof value === 'function' ? null : getPrototypeOf(value);
  while (above !== null && getPrototypeOf(above) !== null && !isBuiltIn(above)) {
    addNames(names, above, { constructor: true });
    above = getPrototypeOf(above);
  }
  return names;
}

/** A proxy need not tell which names it has: what it gives under the name of the function counts. */
function addHidden(names: string[], exports: unknown, binding: unknown): void {
  const name = typeof binding === 'function' ? binding.name : '';
  if (typeof exports !== 'object' || exports === null || name === '') return;
  for (let index = 0; index < names.length; index += 1) if (names[index] === name) return;
  if ((exports as Record<string, unknown>)[name] === binding) append(names, name);
}

/** What a `Map` or another object of the language can do differs from Node to Node, and is no export of the file. */
function isBuiltIn(prototype: object): boolean {
  if (!hasOwn(prototype, 'constructor')) return false; // a plain object that stands behind another one
  const { constructor } = prototype as { constructor?: unknown };
  return typeof constructor === 'function' && indexOf(sourceOf(constructor), '[native code]') >= 0;
}

function addNames(names: string[], object: object, except: object): void {
  const found = ownKeys(object);
  for (let index = 0; index < found.length && names.length < mostProperties; index += 1) {
    const name = found[index];
    if (typeof name === 'string' && !hasOwn(except, name)) append(names, name);
  }
}
