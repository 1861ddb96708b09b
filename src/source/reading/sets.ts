import type { AnyNode } from 'acorn';
import { isTested } from './around.js';
import type { CodeFacts } from './code-facts.js';
import { isFunction } from './flow.js';
import { namesIn } from './names.js';
import { sketch, spot } from './sketch.js';
import { nameOfKey, pathOf, plainPath, spotOf } from './tree.js';

export function readWrite(
  node: AnyNode & { type: 'AssignmentExpression' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  const computed = computedKey(node.left);
  facts.writes.push({
    ...spot(node, ancestors),
    target: pathOf(node.left),
    ...(computed && { computed }),
    operator: node.operator,
    isTested: isTested(ancestors),
    value: sketch(node.right),
  });
}

/** `client` of `token[client]`. */
function computedKey(target: AnyNode): string[] | undefined {
  if (target.type !== 'MemberExpression' || !target.computed) return undefined;
  return plainPath(target.property);
}

/** Labels of loops are intended. */
export function readLabel(
  node: AnyNode & { type: 'LabeledStatement' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  const { body, label } = node;
  if (/^(?:For|While|DoWhile)/.test(body.type)) return;
  facts.labels.push({ ...spot(node, ancestors), name: label.name });
}

export function readDelete(
  node: AnyNode & { type: 'UnaryExpression' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  const { operator, argument } = node;
  if (operator !== 'delete') return;
  const target = pathOf(argument);
  const value = sketch(argument);
  facts.writes.push({ ...spot(node, ancestors), target, operator, isTested: false, value });
}

export function readDeclaration(
  node: AnyNode & { type: 'VariableDeclarator' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  if (!node.init) return;
  facts.declarations.push({
    ...spot(node, ancestors),
    names: namesIn(node.id),
    isPattern: node.id.type !== 'Identifier',
    value: sketch(node.init),
  });
}

/** Of an object literal: acorn-walk skips properties of patterns. */
export function readProperty(
  node: AnyNode & { type: 'Property' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  readMethod(node, facts);
  const computed = node.computed ? plainPath(node.key) : undefined;
  facts.keys.push({
    ...spot(node, ancestors),
    ...(computed && { computed }),
    name: nameOfKey(node.key, node.computed),
    value: sketch(node.value),
  });
}

export function readMethod(
  node: AnyNode & { type: 'Property' | 'MethodDefinition' | 'PropertyDefinition' },
  facts: CodeFacts,
): void {
  const { key, computed, value } = node;
  if (value && isFunction(value))
    facts.methods.push({
      ...spotOf(node),
      name: nameOfKey(key, computed),
      isOfClass: node.type !== 'Property',
    });
}
