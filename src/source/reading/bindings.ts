import type { AnyNode, Pattern, Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { ValueFact } from '../facts.js';
import { isFunction } from './flow.js';
import { declarationIn, declaredBy, namesIn } from './names.js';
import { placeOf } from './tree.js';
import { valueOf } from './value.js';
import type { Place } from '../../verdict/finding.js';

type Keyword = 'const' | 'let' | 'var' | 'function' | 'class' | 'import' | 'none';

/** A name at the top level and the values that it gets there. */
export interface Binding {
  readonly name: string;
  readonly keyword: Keyword;
  readonly place: Place;
  readonly given: Given[];
}

interface Given {
  /** Absent for a part of a pattern, and for operators such as `+=`. */
  readonly node?: AnyNode | undefined;
  /** An offset. Function declarations are hoisted, so theirs is -1. */
  readonly at: number;
}

/** The names that are declared, or assigned without a declaration, at the top level. */
export function readBindings(program: Program): Map<string, Binding> {
  const bindings = new Map<string, Binding>();
  for (const node of program.body) declare(declarationIn(node), bindings);
  fullAncestor(program, (node, _state, ancestors) => readAssignment(node, ancestors, bindings));
  for (const { given } of bindings.values()) given.sort((one, other) => one.at - other.at);
  return bindings;
}

/** The last value, followed through commas, chained `=` and aliases. */
export function heldBy(binding: Binding, bindings: ReadonlyMap<string, Binding>): ValueFact {
  const last = follow(binding, bindings, new Set());
  if (last?.node) return valueOf(last.node);
  return { type: last ? 'pattern' : 'unset', place: binding.place };
}

function declare(node: AnyNode, bindings: Map<string, Binding>): void {
  if (node.type === 'VariableDeclaration') {
    for (const { id, init } of node.declarations)
      declareVariable({ id, init, keyword: keywordOf(node.kind) }, bindings);
  } else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    const keyword = node.type === 'ClassDeclaration' ? 'class' : 'function';
    const at = keyword === 'function' ? -1 : node.start;
    for (const name of declaredBy(node))
      bindingOf({ name, keyword, place: placeOf(node) }, bindings).given.push({ node, at });
  } else if (node.type === 'ImportDeclaration') {
    for (const { local } of node.specifiers)
      bindingOf({ name: local.name, keyword: 'import', place: placeOf(local) }, bindings).given.push({
        at: local.start,
      });
  }
}

function keywordOf(kind: string): Keyword {
  return kind === 'let' || kind === 'var' ? kind : 'const';
}

interface Declared {
  readonly id: Pattern;
  readonly init?: AnyNode | null | undefined;
  readonly keyword: Keyword;
}

function declareVariable({ id, init, keyword }: Declared, bindings: Map<string, Binding>): void {
  for (const name of namesIn(id)) {
    const { given } = bindingOf({ name, keyword, place: placeOf(id) }, bindings);
    if (init) given.push({ node: id.type === 'Identifier' ? init : undefined, at: id.start });
  }
}

function bindingOf(
  { name, keyword, place }: Omit<Binding, 'given'>,
  bindings: Map<string, Binding>,
): Binding {
  const binding = bindings.get(name) ?? { name, keyword, place, given: [] };
  bindings.set(name, binding);
  return binding;
}

/** `name = …` outside of functions, unless a block around it declares the name. */
function readAssignment(node: AnyNode, ancestors: readonly AnyNode[], bindings: Map<string, Binding>): void {
  if (node.type !== 'AssignmentExpression' || ancestors.some(isFunction)) return;
  const isFollowed = node.operator === '=' && node.left.type === 'Identifier';
  for (const name of namesIn(node.left)) {
    if (isDeclaredInBlock(name, ancestors)) continue;
    const { given } = bindingOf({ name, keyword: 'none', place: placeOf(node) }, bindings);
    given.push({ node: isFollowed ? node.right : undefined, at: node.start });
  }
}

function isDeclaredInBlock(name: string, ancestors: readonly AnyNode[]): boolean {
  const blocks = ancestors.filter(({ type }) => type === 'BlockStatement');
  return blocks.some((block) => 'body' in block && declaresBlockwise(block.body as AnyNode[], name));
}

function declaresBlockwise(body: readonly AnyNode[], name: string): boolean {
  return body.some(
    (node) =>
      !(node.type === 'VariableDeclaration' && node.kind === 'var') && declaredBy(node).includes(name),
  );
}

function follow(
  binding: Binding,
  bindings: ReadonlyMap<string, Binding>,
  seen: Set<Binding>,
): Given | undefined {
  seen.add(binding);
  const last = binding.given.at(-1);
  if (!last?.node) return last;
  const node = unwrap(last.node);
  const other = node.type === 'Identifier' ? bindings.get(node.name) : undefined;
  return other && !seen.has(other) ? follow(other, bindings, seen) : { ...last, node };
}

function unwrap(node: AnyNode): AnyNode {
  if (node.type === 'SequenceExpression') return unwrap(node.expressions.at(-1) ?? node);
  return node.type === 'AssignmentExpression' && node.operator === '=' ? unwrap(node.right) : node;
}
