import type { ExportsSummary, ValueSummary, ValueType } from '../../module-summary.js';
import { isClass } from './encode.js';
import { host, itemsOf } from './host.js';

const maxProperties = 100;
const maxText = 200;
const ofFunctions = ['length', 'name', 'prototype', 'arguments', 'caller'];

type PropertySummary = ExportsSummary['properties'][number];

export function summarizeValue(value: unknown): ValueSummary {
  const type = typeOf(value);
  switch (typeof value) {
    case 'string':
      return { type, value: value.length > maxText ? '' : value };
    case 'number':
      return { type, value: Number.isFinite(value) ? value : null };
    case 'boolean':
      return { type, value };
    default:
      return { type };
  }
}

/** Runs the learner's getters. */
export function summarizeExports(exports: unknown, binding: unknown): ExportsSummary {
  const isBinding = (value: unknown): boolean => typeof value === 'function' && value === binding;
  const properties = namesOf(exports, binding).map((name): PropertySummary => {
    const value = host.get(exports as object, name);
    return { name, ...summarizeValue(value), isBinding: isBinding(value) };
  });
  return { ...summarizeValue(exports), isBinding: isBinding(exports), properties };
}

export interface EsNamespace {
  readonly default?: unknown;
}

export function summarizeEsExports(namespace: EsNamespace, binding: unknown): ExportsSummary {
  const named = summarizeExports(namespace, binding);
  const whole = summarizeExports(host.get(namespace, 'default'), binding);
  return {
    ...named,
    properties: [...named.properties, ...whole.properties.filter(({ name }) => !host.has(namespace, name))],
  };
}

function typeOf(value: unknown): ValueType {
  if (value === null) return 'null';
  if (typeof value === 'function') return isClass(value) ? 'class' : 'function';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return 'array';
  return host.types.isPromise(value) ? 'promise' : 'object';
}

/** A proxy may hide the binding's name, so it is tried too. */
function namesOf(value: unknown, binding: unknown): string[] {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  const names = new Set(stringKeys(value, typeof value === 'function' ? ofFunctions : []));
  let above = typeof value === 'function' ? null : host.protoOf(value);
  for (; above !== null && host.protoOf(above) !== null && !isBuiltIn(above);)
    above = withNames(names, above);
  const hidden = typeof binding === 'function' ? host.get(binding, 'name') : '';
  if (typeof value !== 'object' || typeof hidden !== 'string' || hidden === '') return first(names);
  if (host.get(value, hidden) === binding) names.add(hidden);
  return first(names);
}

function first(names: ReadonlySet<string>): string[] {
  return [...names].slice(0, maxProperties);
}

function withNames(names: Set<string>, above: object): object | null {
  for (const name of stringKeys(above, ['constructor'])) names.add(name);
  return host.protoOf(above);
}

function stringKeys(object: object, except: readonly string[]): string[] {
  return itemsOf(host.ownKeys(object)).filter(
    (name): name is string => typeof name === 'string' && name.length <= maxText && !except.includes(name),
  );
}

/** Built-in methods differ between versions of Node and are not exports. */
function isBuiltIn(prototype: object): boolean {
  if (!host.hasOwn(prototype, 'constructor')) return false;
  const constructor = host.get(prototype, 'constructor');
  return (
    typeof constructor === 'function' &&
    Function.prototype.toString.call(constructor).includes('[native code]')
  );
}
