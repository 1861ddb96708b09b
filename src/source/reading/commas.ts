import type { AnyNode, Program } from 'acorn';
import { full } from 'acorn-walk';
import type { CommaFact } from '../facts.js';
import { plainPath, spotOf } from './tree.js';

/** `db.tokens,push(token)`, `module, exports = …`, `{ id: client,clientId }` */
export function readCommas(program: Program): CommaFact[] {
  const commas: CommaFact[] = [];
  full(program, (node) => commas.push(...commasIn(node)));
  return commas;
}

function commasIn(node: AnyNode): CommaFact[] {
  if (node.type === 'ExpressionStatement' && node.expression.type === 'SequenceExpression') {
    const [first, second] = node.expression.expressions;
    return first && second ? commaBetween(first, startOf(second)) : [];
  }
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property, index) => {
    const before = node.properties[index - 1];
    const isPair = property.type === 'Property' && property.shorthand && before?.type === 'Property';
    return isPair && !before.shorthand && before.value.end + 1 === property.start
      ? commaBetween(before.value, property.key)
      : [];
  });
}

/** The first name of a call or an assignment. */
function startOf(node: AnyNode): AnyNode {
  switch (node.type) {
    case 'CallExpression':
      return startOf(node.callee);
    case 'AssignmentExpression':
      return startOf(node.left);
    case 'MemberExpression':
      return startOf(node.object);
    default:
      return node;
  }
}

function commaBetween(first: AnyNode, second: AnyNode): CommaFact[] {
  const before = plainPath(first)?.join('.');
  if (before === undefined || second.type !== 'Identifier') return [];
  return [{ ...spotOf(first), before, after: second.name }];
}
