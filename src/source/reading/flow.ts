import type { AnyNode, Node } from 'acorn';
import type { Flow } from '../facts.js';

const conditions = new Set([
  'IfStatement',
  'ForStatement',
  'ForInStatement',
  'ForOfStatement',
  'WhileStatement',
  'DoWhileStatement',
  'SwitchStatement',
  'CatchClause',
  'ConditionalExpression',
  'LogicalExpression',
]);

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Where a node stands in the flow of its function; `ancestors` from the outermost to the node itself. */
export function flowOf(ancestors: readonly AnyNode[]): Flow {
  const around = ancestors.slice(0, -1);
  const depth = around.filter(isFunction).length;
  const inside = around.slice(around.findLastIndex(isFunction) + 1);
  return {
    isConditional: inside.some(
      ({ type }, index) => conditions.has(type) && !isTest(inside, index, ancestors),
    ),
    isUnreachable: ancestors.some((node, index) => isBehindExit(ancestors[index - 1], node)),
    depth,
  };
}

export function isFunction(node: Node): boolean {
  return functions.has(node.type);
}

/** What is tested always runs: the condition of an `if`, the left side of `&&`. */
function isTest(inside: readonly AnyNode[], index: number, ancestors: readonly AnyNode[]): boolean {
  const around = inside[index];
  const child = inside[index + 1] ?? ancestors.at(-1);
  if (around === undefined || child === undefined) return false;
  if ('test' in around && around.test === child) return true;
  if (around.type === 'LogicalExpression') return around.left === child;
  return around.type === 'SwitchStatement' && around.discriminant === child;
}

function isBehindExit(parent: AnyNode | undefined, node: AnyNode): boolean {
  if (parent?.type !== 'BlockStatement' && parent?.type !== 'Program') return false;
  if (node.type === 'FunctionDeclaration') return false;
  const exit = parent.body.find(({ type }) => type === 'ReturnStatement' || type === 'ThrowStatement');
  return exit !== undefined && exit.end <= node.start;
}
