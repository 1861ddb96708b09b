import type { AnyNode, Expression, Node, PrivateIdentifier, Super } from 'acorn';
import type { Place } from '../../verdict/finding.js';
import type { Spot } from '../facts.js';

/** Where a node starts, counted from 1. */
export function placeOf({ loc }: Node): Place {
  const { line, column } = loc?.start ?? start;
  return { line, column: column + 1 };
}

/** Where a node's last character stands. */
function lastPlaceOf({ loc }: Node): Place {
  const { line, column } = loc?.end ?? start;
  // What is missing in a text that had to be guessed at ends before it begins.
  return { line, column: Math.max(1, column) };
}

/** For the types only: every tree of ours is read with its places. */
const start = { line: 1, column: 0 };

export function spotOf(node: Node): Spot {
  return { start: node.start, end: node.end, place: placeOf(node), last: lastPlaceOf(node) };
}

/** The dotted name of an expression: `a.b['c']` is a, b, c; a part that the text does not tell is `?`. */
export function pathOf(node: AnyNode | Expression | Super | PrivateIdentifier): string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name];
    case 'ThisExpression':
      return ['this'];
    case 'ChainExpression':
      return pathOf(node.expression);
    case 'MemberExpression':
      return [...pathOf(node.object), nameOfKey(node.property, node.computed)];
    case 'AssignmentExpression':
      return pathOf(node.right);
    default:
      return ['?'];
  }
}

/** The name of a member, or of a key in an object literal or class; `?` where it is computed. */
export function nameOfKey(key: Expression | PrivateIdentifier, computed: boolean): string {
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0)
    return key.quasis[0]?.value.cooked ?? '?';
  return !computed && key.type === 'Identifier' ? key.name : '?';
}

/** The path of an expression that is a plain dotted name, else nothing. */
export function plainPath(node: AnyNode | Expression | Super): string[] | undefined {
  const path = pathOf(node);
  return path.includes('?') ? undefined : path;
}
