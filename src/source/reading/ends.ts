import type { AnyNode, Program } from 'acorn';
import type { Facts } from '../facts.js';
import { isFunction } from './flow.js';
import { nameOfKey, partsOf, type NodeOf } from './tree.js';
import { isDatabase, isErrorClass, isPlainKey } from './uses.js';

/** Of characters: a longer text may take its time with short steps alone. */
const longest = 5_000;

/**
 * Whether it is plain to see that a text which uses the language alone comes to its end, and soon. It has no loop. Its
 * functions cannot call one another: it calls methods of the language by their names, and puts nothing under those. No
 * list grows by more than is written there. Where that takes a second look it counts as `perhaps`.
 */
export function endsOf(program: Program): Facts['ends'] {
  return program.end <= longest && endsSoon(program, isShortCall) ? 'surely' : 'perhaps';
}

type Call = NodeOf<'CallExpression'>;
type IsShortCall = (call: Call) => boolean;

/** They take no longer than their parts do. */
const plain = new Set<AnyNode['type']>([
  'Program',
  'BlockStatement',
  'EmptyStatement',
  'ExpressionStatement',
  'IfStatement',
  'ReturnStatement',
  'ThrowStatement',
  'VariableDeclaration',
  'VariableDeclarator',
  'ArrayExpression',
  'AwaitExpression',
  'ChainExpression',
  'ConditionalExpression',
  'LogicalExpression',
  'ObjectExpression',
  'SequenceExpression',
  'SpreadElement',
  'AssignmentPattern',
  'ObjectPattern',
  'RestElement',
]);

/** Without those that make a text or a number of something: where it is a list of lists, that may take long. */
const operators = new Set(['!', 'typeof', 'void', 'delete', '===', '!==', '=', '??=', '||=', '&&=']);

function endsSoon(node: AnyNode, isShort: IsShortCall): boolean {
  const partsEnd = (): boolean => partsOf(node).every((part) => endsSoon(part, isShort));
  switch (node.type) {
    case 'Identifier':
      return node.name === 'undefined' || !(node.name in globalThis);
    case 'Literal':
      return isPlainLiteral(node);
    case 'TemplateLiteral':
      return node.expressions.length === 0;
    case 'ArrayExpression':
      return !node.elements.some(isSpread) && partsEnd();
    case 'MemberExpression':
      return isPlainKey({ key: node.property, computed: node.computed }) && endsSoon(node.object, isShort);
    case 'Property':
      return (
        node.kind === 'init' && isSafe(nameOfKey(node.key, node.computed)) && endsSoon(node.value, isShort)
      );
    case 'AssignmentExpression':
      return operators.has(node.operator) && isSafeTarget(node.left) && partsEnd();
    case 'UnaryExpression':
    case 'BinaryExpression':
      return operators.has(node.operator) && partsEnd();
    case 'CallExpression':
      return isShort(node);
    case 'NewExpression':
      return isShortNew(node);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return !node.generator && partsEnd();
    default:
      return plain.has(node.type) && partsEnd();
  }
}

function isPlainLiteral(node: AnyNode): boolean {
  return node.type === 'Literal' && !('regex' in node || 'bigint' in node);
}

function isSpread(node: AnyNode | null): boolean {
  return node?.type === 'SpreadElement';
}

/** Methods that do one thing, whatever the list or the text is: by how many arguments they are called at most. */
const one = { push: 1, unshift: 1, pop: 0, shift: 0, slice: 0, getTime: 0, toISOString: 0, trim: 0 };
/** Methods of lists that call a function once for each item that was there when they began. */
const each = new Set(['every', 'filter', 'find', 'findIndex', 'forEach', 'map', 'some']);
const ofGlobals: Readonly<Record<string, ReadonlySet<string>>> = {
  Date: new Set(['now']),
  Object: new Set(['assign', 'entries', 'freeze', 'is', 'keys', 'values']),
  Promise: new Set(['resolve']),
};
/** By these the language finds a function to call, or how long a list is. */
const hooks = new Set(['then', 'toString', 'valueOf', 'toJSON', 'length']);

/** Whether something may be put under that name. By a number a list would grow up to it. */
function isSafe(name: string): boolean {
  return !(name === '?' || /^\d/.test(name) || hooks.has(name) || Object.hasOwn(one, name) || each.has(name));
}

function isSafeTarget(node: AnyNode): boolean {
  if (node.type === 'MemberExpression') return isSafe(nameOfKey(node.property, node.computed));
  return node.type === 'Identifier';
}

function isShortCall(call: Call): boolean {
  return isDatabase(call) || isShortMethod(call);
}

function isShortMethod({ callee, arguments: args }: Call): boolean {
  if (callee.type !== 'MemberExpression' || callee.computed || args.some(isSpread)) return false;
  const name = nameOfKey(callee.property, false);
  const { object } = callee;
  if (object.type === 'Identifier' && object.name in globalThis)
    return ofGlobals[object.name]?.has(name) === true && args.every(isShortPart);
  return isShortPart(object) && (each.has(name) ? isShortCallback(args) : isOne(name, args));
}

function isOne(name: string, args: Call['arguments']): boolean {
  return Object.hasOwn(one, name) && args.length <= one[name as keyof typeof one] && args.every(isShortPart);
}

/** It calls nothing itself: else its calls would be as many as the items of all lists around it make together. */
function isShortCallback([callback, ...more]: Call['arguments']): boolean {
  return (
    callback !== undefined && isFunction(callback) && more.length === 0 && endsSoon(callback, () => false)
  );
}

function isShortPart(node: AnyNode): boolean {
  return endsSoon(node, isShortCall);
}

function isShortNew({ callee, arguments: args }: NodeOf<'NewExpression'>): boolean {
  const isDate = callee.type === 'Identifier' && callee.name === 'Date';
  return (isDate || isErrorClass(callee)) && args.every(isPlainLiteral);
}
