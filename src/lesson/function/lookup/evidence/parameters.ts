import { type Facts, judgedFunction, type Place } from '#lesson';
import { wordPlace } from '../../evidence/word-place.js';

/** The name in the learner's source of the parameter that the server passes there. */
export function parameterAt(index: number, { binding, wanted }: Facts): string {
  const name = wanted.parameters[index] ?? '';
  const own = judgedFunction(binding)?.parameters.map((parameter) => parameter.name) ?? [];
  return own.includes(name) ? name : (own[index] ?? name);
}

export function lacksParameter(index: number, facts: Facts): boolean {
  const own = judgedFunction(facts.binding)?.parameters;
  return own !== undefined && own.length <= index && own.every(({ form }) => form !== 'rest');
}

/** A parameter that the function never uses. */
export function isUnused(index: number, facts: Facts): boolean {
  return judgedFunction(facts.binding) !== undefined && usesOf(index, facts).length < 2;
}

/** Where the body first names a parameter. */
export function firstUse(index: number, facts: Facts): Place | undefined {
  const own = judgedFunction(facts.binding);
  const [, use] = usesOf(index, facts);
  if (!own || use === undefined) return undefined;
  const name = parameterAt(index, facts);
  return wordPlace({ ...own, end: own.start + use + name.length }, name, facts);
}

/** Offsets in the function, its own parameter included. */
function usesOf(index: number, facts: Facts): number[] {
  const own = judgedFunction(facts.binding);
  const uses = new RegExp(`(?<!\\.)\\b${parameterAt(index, facts)}\\b(?!\\s*:)`, 'g');
  return own ? [...facts.code.slice(own.start, own.end).matchAll(uses)].map((use) => use.index) : [];
}
