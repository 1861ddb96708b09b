import type { AnyNode, Expression, Node, PrivateIdentifier, Super } from 'acorn';
import type { Place } from '../../verdict/finding.js';
import type { Spot } from '../facts.js';

export function placeOf({ loc }: Node): Place {
  const { line, column } = loc?.start ?? start;
  return { line, column: column + 1 };
}

function lastPlaceOf({ loc }: Node): Place {
  const { line, column } = loc?.end ?? start;
  // acorn-loose inserts empty nodes, which end before they begin.
  return { line, column: Math.max(1, column) };
}

/** For the types only: all trees have places. */
const start = { line: 1, column: 0 };

export function spotOf(node: Node): Spot {
  return { start: node.start, end: node.end, place: placeOf(node), last: lastPlaceOf(node) };
}

/** `a.b['c']` is a, b, c; an unknown part is `?`. */
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

/** `?` for a computed key. */
export function nameOfKey(key: Expression | PrivateIdentifier, computed: boolean): string {
  if (key.type === 'Literal') return String(key.value);
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0)
    return key.quasis[0]?.value.cooked ?? '?';
  return !computed && key.type === 'Identifier' ? key.name : '?';
}

/** The path of a plain dotted name. */
export function plainPath(node: AnyNode | Expression | Super): string[] | undefined {
  const path = pathOf(node);
  return path.includes('?') ? undefined : path;
}
