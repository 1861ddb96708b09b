import type { AnyNode } from 'acorn';

/** Whether a node is the left side of a statement such as `a == b` or `a + b`. */
export function usedIn(
  node: AnyNode,
  ancestors: readonly AnyNode[],
): { isCompared: boolean; isIdle: boolean } {
  const [around, parent] = [ancestors.at(-3), ancestors.at(-2)];
  const isWhole =
    around?.type === 'ExpressionStatement' && parent?.type === 'BinaryExpression' && parent.left === node;
  const isCompared = isWhole && parent.operator.startsWith('==');
  return { isCompared, isIdle: isWhole && !isCompared };
}

const sides = new Set(['LogicalExpression', 'UnaryExpression']);

/** `if (a = b)`, `while (!(a = b) && c)` */
export function isTested(ancestors: readonly AnyNode[]): boolean {
  const outer = ancestors.findLastIndex(
    ({ type }, index) => index < ancestors.length - 1 && !sides.has(type),
  );
  const around = ancestors[outer];
  return around !== undefined && 'test' in around && around.test === ancestors[outer + 1];
}
