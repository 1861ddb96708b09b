import type { AnyNode, Node } from 'acorn';
import type { Flow } from '../facts.js';

/** Nodes that may skip a part of themselves, with the parts that always run. */
const conditions: ReadonlyMap<string, readonly string[]> = new Map([
  ['IfStatement', ['test']],
  ['ForStatement', ['init', 'test']],
  ['ForInStatement', ['right']],
  ['ForOfStatement', ['right']],
  ['WhileStatement', ['test']],
  ['SwitchStatement', ['discriminant']],
  ['CatchClause', []],
  ['ConditionalExpression', ['test']],
  ['LogicalExpression', ['left']],
]);

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** @param ancestors from the outermost to the node itself, which is not a function */
export function flowOf(ancestors: readonly AnyNode[]): Flow {
  const inside = ancestors.slice(ancestors.findLastIndex(isFunction) + 1);
  return {
    isConditional: inside.some((node, index) => isPassedOver(inside[index - 1], node)),
    isUnreachable: ancestors.some((node, index) => isBehindExit(ancestors[index - 1], node)),
    depth: ancestors.filter(isFunction).length,
  };
}

export function isFunction(node: Node): boolean {
  return functions.has(node.type);
}

function isPassedOver(parent: AnyNode | undefined, node: AnyNode): boolean {
  const sure = parent && conditions.get(parent.type);
  if (!sure) return false;
  return !Object.entries(parent).some(([part, child]) => child === node && sure.includes(part));
}

function isBehindExit(parent: AnyNode | undefined, node: AnyNode): boolean {
  if (parent?.type !== 'BlockStatement' && parent?.type !== 'Program') return false;
  if (node.type === 'FunctionDeclaration') return false;
  const exit = parent.body.find(({ type }) => type === 'ReturnStatement' || type === 'ThrowStatement');
  return exit !== undefined && exit.end <= node.start;
}
