import type { AnyNode, Node, Program } from 'acorn';
import type { Facts } from '../facts.js';
import { partsOf, type NodeOf } from './tree.js';

/**
 * Whether a text can get at nothing but the language, the database and what it is given. Where that is not plain to
 * see it counts as `node`: a text that reads a property whose name it puts together may get at anything.
 */
export function usesOf(program: Program): Facts['uses'] {
  return isPlain(program) ? 'language' : 'node';
}

/** Objects of which some members are harmless and others are not, and never the object as a whole. */
const partly: Readonly<Record<string, ReadonlySet<string>>> = {
  module: new Set(['exports']),
  console: new Set(['debug', 'dir', 'error', 'info', 'log', 'table', 'warn']),
  Object: new Set(['assign', 'entries', 'freeze', 'fromEntries', 'hasOwn', 'is', 'keys', 'values']),
};

const wholly = new Set(
  [
    ['undefined', 'NaN', 'Infinity', 'isNaN', 'isFinite', 'parseInt', 'parseFloat'],
    ['Array', 'Boolean', 'Date', 'JSON', 'Map', 'Math', 'Number', 'Promise', 'Set', 'String'],
    ['WeakMap', 'WeakSet', 'toString', 'valueOf', 'hasOwnProperty'],
  ].flat(),
);

/** Harmless to make and to ask about. As values they are not: Node lets a property of `Error` read each stack. */
const errors = new Set(['Error', 'RangeError', 'TypeError']);

/** From these a way leads to the compiler, or to functions around the text. */
const leadingOut = new Set(['constructor', 'prototype', 'prepareStackTrace', 'callee', 'caller']);
/** What Node gives to a CommonJS file besides its globals; at its top level `arguments` are all of these. */
const ofTheFile = new Set(['require', 'module', 'arguments']);

function isPlain(node: AnyNode): boolean {
  switch (node.type) {
    case 'Identifier':
      return isPlainName(node.name);
    case 'Literal':
      return !leadsOut(String(node.value));
    case 'CallExpression':
      return isDatabase(node) || isPlainAround(node, node.callee);
    case 'NewExpression':
      return isPlainAround(node, node.callee);
    case 'BinaryExpression':
      return isPlainAround(node, node.operator === 'instanceof' ? node.right : undefined);
    case 'ClassDeclaration':
    case 'ClassExpression':
      return isPlainAround(node, node.superClass);
    case 'MemberExpression':
      return isPlainMember(node);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return isPlainKey(node) && partsOf(node).every(isPlain);
    case 'ThisExpression': // in a function it is the global object
    case 'ImportExpression':
    case 'MetaProperty':
    case 'WithStatement':
      return false;
    default:
      return partsOf(node).every(isPlain);
  }
}

/** @param where the one part that may be an error's class */
function isPlainAround(node: AnyNode, where: Node | null | undefined): boolean {
  return partsOf(node).every((part) => (part === where && isErrorClass(part)) || isPlain(part));
}

export function isErrorClass(node: AnyNode): boolean {
  return node.type === 'Identifier' && errors.has(node.name);
}

/** Also where the text declares the name itself: elsewhere in it the global one may be meant. */
function isPlainName(name: string): boolean {
  if (leadsOut(name)) return false;
  return wholly.has(name) || !(name in globalThis || ofTheFile.has(name));
}

function leadsOut(name: string): boolean {
  return leadingOut.has(name) || name.startsWith('__');
}

const database = new Set<unknown>(['./db', './db.js']);

/** Whether it asks for the database of the lesson. */
export function isDatabase({ callee, arguments: [path, ...more] }: NodeOf<'CallExpression'>): boolean {
  const isRequire = callee.type === 'Identifier' && callee.name === 'require';
  return isRequire && path?.type === 'Literal' && database.has(path.value) && more.length === 0;
}

function isPlainMember(node: NodeOf<'MemberExpression'>): boolean {
  const { object, property, computed } = node;
  if (object.type !== 'Identifier' || !Object.hasOwn(partly, object.name))
    return isPlainKey({ key: property, computed }) && partsOf(node).every(isPlain);
  return !computed && property.type === 'Identifier' && partly[object.name]?.has(property.name) === true;
}

/** A name that stands in the text, not one that is put together. */
export function isPlainKey({ key, computed }: { readonly key: Node; readonly computed: boolean }): boolean {
  return !computed || key.type === 'Literal';
}
