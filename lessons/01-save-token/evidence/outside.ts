import { isOutsideBody, outsideBody, type Facts, type Spot } from '#lesson';
import { endOfFunction } from './database-text.js';

/**
 * The statement right behind an arrow function without braces, where it was meant to belong to its body: then nothing
 * can be said of what the function does.
 */
export function statementLost(facts: Facts): Spot | undefined {
  const { binding, statements } = facts;
  if (!('value' in binding) || binding.value.is !== 'arrow' || !binding.value.isExpression) return undefined;
  const { end } = binding.value;
  const next = statements.find(({ start }) => start >= end);
  return next && outsideBody(facts).includes(next) ? next : undefined;
}

/** The line in which the function ends, for a piece of the text behind it that was meant to stand in it. */
export function closedBefore(spot: Pick<Spot, 'start' | 'end'>, facts: Facts): number | undefined {
  return isOutsideBody(spot, facts) ? endOfFunction(facts)?.line : undefined;
}
