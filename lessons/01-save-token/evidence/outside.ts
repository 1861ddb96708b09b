import { outsideBody, type Facts, type Spot } from '#lesson';

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

/** Whether a piece of the text stands outside of the function and was meant to stand in it. */
export function isOutside(spot: Pick<Spot, 'start' | 'end'>, facts: Facts): boolean {
  return outsideBody(facts).some(({ start, end }) => start <= spot.start && spot.end <= end);
}
