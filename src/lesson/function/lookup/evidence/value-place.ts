import type { Facts, Place } from '#lesson';
import { returnPlace } from '../../steps/no-answer.js';

const falsy = /^(?:return\b)?\s*(?:null|undefined|false|0|''|""|void 0)?\s*;?\s*$/;

/** `null`, `return;`, `return null;` */
export function isNothing(code: string): boolean {
  return falsy.test(code);
}

/** The `return` of such a value. */
export function valuePlace(value: unknown, facts: Facts): Place | undefined {
  const own = facts.returns.filter(
    ({ depth, start, end }) => depth === 1 && !isNothing(facts.code.slice(start, end)),
  );
  const types = Array.isArray(value)
    ? ['ArrayExpression']
    : typeof value === 'object'
      ? ['ObjectExpression', 'NewExpression']
      : ['Literal', 'TemplateLiteral', 'UnaryExpression'];
  return (own.find(({ type }) => types.includes(type)) ?? own.at(-1))?.place ?? returnPlace(facts);
}
