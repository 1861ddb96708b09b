import type { AnyNode, Expression, MemberExpression, Node, PrivateIdentifier, Super } from 'acorn';
import type { Place } from '../../verdict/finding.js';
import type { Spot } from '../facts.js';

/** Where a node starts, counted from 1. */
export function placeOf(node: Node): Place {
  return { line: node.loc?.start.line ?? 1, column: (node.loc?.start.column ?? 0) + 1 };
}

/** Where a node's last character stands. */
function lastPlaceOf(node: Node): Place {
  return { line: node.loc?.end.line ?? 1, column: Math.max(1, node.loc?.end.column ?? 1) };
}

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
    case 'ParenthesizedExpression':
      return pathOf(node.expression);
    case 'ChainExpression':
      return pathOf(node.expression);
    case 'MemberExpression':
      return [...pathOf(node.object), keyOf(node)];
    case 'AssignmentExpression':
      return pathOf(node.right);
    default:
      return ['?'];
  }
}

/** The name under which a member is read or written, `?` where it is computed. */
function keyOf({ property, computed }: MemberExpression): string {
  if (property.type === 'Literal' && typeof property.value !== 'object') return String(property.value);
  return !computed && property.type === 'Identifier' ? property.name : '?';
}

/** The name of a key in an object literal or class, `?` where it is computed. */
export function nameOfKey(key: Expression | PrivateIdentifier, computed: boolean): string {
  if (key.type === 'Literal') return String(key.value);
  return !computed && key.type === 'Identifier' ? key.name : '?';
}

/** The path of an expression that is a plain dotted name, else nothing. */
export function plainPath(node: AnyNode | Expression | Super): string[] | undefined {
  const path = pathOf(node);
  return path.includes('?') ? undefined : path;
}
