import { isOutsideBody, outsideBody, type Facts, type Spot } from '#lesson';
import { endOfFunction } from './database-text.js';

/** It was meant as the body of an arrow function without braces. */
export function statementLost(facts: Facts): Spot | undefined {
  const { binding, statements } = facts;
  if (!('value' in binding) || binding.value.type !== 'arrow' || !binding.value.isExpression)
    return undefined;
  const { end } = binding.value;
  const next = statements.find(({ start }) => start >= end);
  return next && outsideBody(facts).includes(next) ? next : undefined;
}

/** Undefined for code inside the function. */
export function outsideFunction(spot: Spot & { readonly depth: number }, facts: Facts): number | undefined {
  return spot.depth === 0 ? endOfFunction(facts)?.line : closedBefore(spot, facts);
}

export function closedBefore(spot: Pick<Spot, 'start' | 'end'>, facts: Facts): number | undefined {
  return isOutsideBody(spot, facts) ? endOfFunction(facts)?.line : undefined;
}
