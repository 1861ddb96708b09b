import { closestName, type FunctionFact, type ParameterFact } from '#lesson';
import type { DeclareFinding } from '../words/declare.js';

export function parameterFinding(
  { parameters, place }: FunctionFact,
  wanted: readonly string[],
): DeclareFinding | undefined {
  const odd = parameters.find(({ form }) => form === 'pattern' || form === 'rest');
  if (odd) return oddForm(odd);
  const names = parameters.map(({ name }) => name ?? '');
  if (names.join() === wanted.join()) return undefined;
  if (names.length === 0) return { kind: 'declare-parameterless', details: {}, place };
  return wrongNames(names, wanted, parameters[0]?.place ?? place);
}

function oddForm({ form, place }: ParameterFact): DeclareFinding {
  return {
    kind: form === 'rest' ? 'declare-spread-parameter' : 'declare-braced-parameters',
    details: {},
    place,
  };
}

function wrongNames(
  names: readonly string[],
  wanted: readonly string[],
  place: DeclareFinding['place'] & object,
): DeclareFinding {
  const missing = wanted.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !wanted.includes(name));
  const details = { names, missing, unknown };
  if (names.length > wanted.length) return { kind: 'declare-parameter-extra', details, place };
  if (unknown.length === 0) {
    return {
      kind: names.length < wanted.length ? 'declare-parameter-lacking' : 'declare-parameters-permuted',
      details,
      place,
    };
  }
  const misspelled = unknown
    .map((name) => ({ name, meant: closestName(name, missing) }))
    .find(({ meant }) => meant);
  if (misspelled?.meant !== undefined) {
    return {
      kind: 'declare-parameter-misspelled',
      details: { name: misspelled.name, meant: misspelled.meant },
      place,
    };
  }
  return {
    kind: names.length < wanted.length ? 'declare-parameter-lacking' : 'declare-parameters-renamed',
    details,
    place,
  };
}
