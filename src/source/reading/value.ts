import type { AnyNode, ArrowFunctionExpression, Function as FunctionNode, Pattern } from 'acorn';
import type { FunctionFact, ParameterFact, ValueFact } from '../facts.js';
import { placeOf, spotOf } from './tree.js';

export function valueOf(node: AnyNode): ValueFact {
  const place = placeOf(node);
  switch (node.type) {
    case 'ArrowFunctionExpression':
      return { type: 'arrow', ...functionFact(node) };
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return { type: 'function', ...functionFact(node) };
    case 'ClassExpression':
    case 'ClassDeclaration':
      return { type: 'class', place };
    case 'ObjectExpression':
      return { type: 'object', place };
    case 'Literal':
    case 'TemplateLiteral':
      return { type: isText(node) ? 'text' : 'plain', place };
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return { type: 'choice', place };
    case 'CallExpression':
      return { type: 'call', ofFunctionLiteral: isFunctionLiteral(node.callee), place };
    default:
      return { type: 'other', place };
  }
}

function functionFact(node: FunctionNode | ArrowFunctionExpression): FunctionFact {
  return {
    ...spotOf(node),
    isAsync: node.async,
    isGenerator: node.generator,
    isDeclaration: node.type === 'FunctionDeclaration',
    isExpression: node.type === 'ArrowFunctionExpression' && node.expression,
    parameters: node.params.map(parameterFact),
  };
}

function parameterFact(pattern: Pattern): ParameterFact {
  const place = placeOf(pattern);
  if (pattern.type === 'Identifier') return { form: 'name', name: pattern.name, place };
  if (pattern.type === 'AssignmentPattern' && pattern.left.type === 'Identifier') {
    return { form: 'default', name: pattern.left.name, place };
  }
  return { form: pattern.type === 'RestElement' ? 'rest' : 'pattern', place };
}

function isText(node: AnyNode): boolean {
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');
}

function isFunctionLiteral(node: AnyNode): boolean {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
}
