import type { AnyNode, Program } from 'acorn';
import type { Facts } from '../facts.js';
import { isFunction } from './flow.js';
import { nameOfKey, partsOf, type NodeOf } from './tree.js';
import { isDatabase, isErrorClass, isPlainKey } from './uses.js';

/** Of nodes in the tree, several times what an answer needs: many short steps take their time as well. */
const most = 300;
/** Of characters in a text or a name, for each can become an item of a list. */
const longest = 200;

/**
 * Whether it is plain to see that a text which uses the language alone comes to its end, and soon. It has no loop. Its
 * functions cannot call one another: it calls a few methods of the language by their names, and neither it nor the
 * language finds anything else under those. No list grows by more than is written there, and for each item of one there
 * is nothing done but comparing. Where that takes a second look it counts as `perhaps`.
 */
export function endsOf(program: Program): Facts['ends'] {
  return endsSoon(program, { isItem: false, left: { nodes: most } }) ? 'surely' : 'perhaps';
}

interface Reading {
  /** Whether it is done for each item of a list. */
  readonly isItem: boolean;
  readonly left: { nodes: number };
}

type Type = AnyNode['type'];

/** They take no longer than their parts do, and what they give takes no more room. */
const comparing: readonly Type[] = [
  'BlockStatement',
  'ReturnStatement',
  'ConditionalExpression',
  'LogicalExpression',
  'ChainExpression',
  'ObjectPattern',
];
const forItems = new Set<Type>(comparing);
const plain = new Set<Type>([
  ...comparing,
  'Program',
  'EmptyStatement',
  'ExpressionStatement',
  'IfStatement',
  'VariableDeclaration',
  'VariableDeclarator',
  'AwaitExpression',
  'ObjectExpression',
  'SequenceExpression',
  'SpreadElement',
  'AssignmentPattern',
  'RestElement',
]);

/** Without those that make a text or a number of something: where it is a list of lists, that may take long. */
const operators = new Set(['!', 'typeof', 'void', 'delete', '===', '!==', '=', '??=', '||=', '&&=']);

function endsSoon(node: AnyNode, reading: Reading): boolean {
  const { isItem, left } = reading;
  left.nodes -= 1;
  if (left.nodes < 0) return false;
  const partsEnd = (): boolean => partsOf(node).every((part) => endsSoon(part, reading));
  switch (node.type) {
    case 'Identifier':
      return node.name === 'undefined' || (node.name.length <= longest && !(node.name in globalThis));
    case 'Literal':
      return isPlainLiteral(node);
    case 'TemplateLiteral':
      return node.expressions.length === 0 && node.end - node.start <= longest;
    case 'MemberExpression':
      return isOwnMember(node) && endsSoon(node.object, reading);
    case 'Property':
      return (
        node.kind === 'init' && isOwn(nameOfKey(node.key, node.computed)) && endsSoon(node.value, reading)
      );
    case 'UnaryExpression':
    case 'BinaryExpression':
      return operators.has(node.operator) && partsEnd();
    default:
      return isItem ? forItems.has(node.type) && partsEnd() : endsOnce(node, reading, partsEnd);
  }
}

/** What is not to be done for each item of a list. */
function endsOnce(node: AnyNode, reading: Reading, partsEnd: () => boolean): boolean {
  switch (node.type) {
    case 'ArrayExpression': // a list of lists, each of them twice, would be as long as it is deep
      return arePlainLiterals(node.elements, reading);
    case 'AssignmentExpression':
      return operators.has(node.operator) && isTarget(node.left) && partsEnd();
    case 'CallExpression':
      return isDatabase(node) || isShortMethod(node, reading);
    case 'NewExpression':
      return isNamed(node.callee, 'Date') && arePlainLiterals(node.arguments, reading);
    case 'ThrowStatement':
      return isPlainError(node.argument, reading) || endsSoon(node.argument, reading);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return !node.generator && partsEnd();
    default:
      return plain.has(node.type) && partsEnd();
  }
}

function isPlainLiteral(node: AnyNode): boolean {
  return (
    node.type === 'Literal' && !('regex' in node || 'bigint' in node) && node.end - node.start <= longest
  );
}

function isNamed(node: AnyNode, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

function arePlainLiterals(nodes: readonly (AnyNode | null)[], { left }: Reading): boolean {
  left.nodes -= nodes.length;
  return left.nodes >= 0 && nodes.every((node) => node === null || isPlainLiteral(node));
}

/** Thrown at once: whoever holds an error can have its stack be made of whatever it is given for a message. */
function isPlainError(node: AnyNode, reading: Reading): boolean {
  return (
    node.type === 'NewExpression' && isErrorClass(node.callee) && arePlainLiterals(node.arguments, reading)
  );
}

/** All that a text can get hold of without a loop, and what the language finds there by itself. */
const prototypes = [Object, Function, Array, String, Number, Boolean, Date, Promise].map(
  (one) => one.prototype as object,
);

/**
 * Whether a name is one of the text's own: under the language's names it finds functions, and looks for some itself. By
 * a number a list would grow up to it.
 */
function isOwn(name: string): boolean {
  if (name === 'name') return true; // a function has one, and nothing comes of it
  return !(
    name === '?' ||
    name.length > longest ||
    /^\d/.test(name) ||
    prototypes.some((one) => name in one)
  );
}

/** A number may stand where something is read. */
function isOwnMember({ property: key, computed }: NodeOf<'MemberExpression'>): boolean {
  if (key.type === 'Literal' && typeof key.value === 'number') return true;
  return isPlainKey({ key, computed }) && isOwn(nameOfKey(key, computed));
}

function isTarget(node: AnyNode): boolean {
  if (node.type === 'MemberExpression') return isOwn(nameOfKey(node.property, node.computed));
  return node.type === 'Identifier';
}

/** Methods that do one thing, whatever the list or the text is: with how many arguments at most. */
const methods = new Map(
  Object.entries({ push: 1, unshift: 1, pop: 0, shift: 0, slice: 0, getTime: 0, toISOString: 0, trim: 0 }),
);
/**
 * Methods of lists that call a function once for each item that was there when they began. Without `map`, which makes
 * lists of lists, each of them as often as the other one is long.
 */
const overItems = new Set(['every', 'filter', 'find', 'findIndex', 'forEach', 'some']);
const ofGlobals = new Map([
  ['Date', new Set(['now'])],
  ['Object', new Set(['assign', 'entries', 'freeze', 'is', 'keys', 'values'])],
  ['Promise', new Set(['resolve'])],
]);

function isShortMethod({ callee, arguments: args }: NodeOf<'CallExpression'>, reading: Reading): boolean {
  if (callee.type !== 'MemberExpression' || callee.computed) return false;
  const name = nameOfKey(callee.property, false);
  const { object } = callee;
  const isShort = (part: AnyNode): boolean => part.type !== 'SpreadElement' && endsSoon(part, reading);
  if (object.type === 'Identifier' && object.name in globalThis)
    return ofGlobals.get(object.name)?.has(name) === true && args.every(isShort);
  if (!isShort(object)) return false;
  return overItems.has(name)
    ? isShortCallback(args, reading)
    : args.length <= (methods.get(name) ?? -1) && args.every(isShort);
}

function isShortCallback([callback, ...more]: readonly AnyNode[], { left }: Reading): boolean {
  if (!callback || !isFunction(callback) || more.length > 0) return false;
  const { async, generator, params, body } = callback as NodeOf<'ArrowFunctionExpression'>;
  const reading = { isItem: true, left };
  return !async && !generator && [...params, body].every((part) => endsSoon(part, reading));
}
