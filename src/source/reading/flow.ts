import type { AnyNode, Node } from 'acorn';
import type { Flow } from '../facts.js';

/** What may pass over a part of itself, and the parts that run all the same: the condition of an `if`, the left side of `&&`. */
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

/** Where a node, which is no function itself, stands in the flow of its own; `ancestors` from the outermost to the node. */
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

/** Whether a node may be left out where its parent is run. */
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
