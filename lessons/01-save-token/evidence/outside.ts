import { isOutsideBody, outsideBody, type Facts, type Spot } from '#lesson';
import { endOfFunction } from './database-text.js';

/** The statement after an arrow function without braces that was meant as its body. */
export function statementLost(facts: Facts): Spot | undefined {
  const { binding, statements } = facts;
  if (!('value' in binding) || binding.value.is !== 'arrow' || !binding.value.isExpression) return undefined;
  const { end } = binding.value;
  const next = statements.find(({ start }) => start >= end);
  return next && outsideBody(facts).includes(next) ? next : undefined;
}

/** The line where the function ends, for code after it that was meant to be inside. */
export function closedBefore(spot: Pick<Spot, 'start' | 'end'>, facts: Facts): number | undefined {
  return isOutsideBody(spot, facts) ? endOfFunction(facts)?.line : undefined;
}
