import type { AnyNode, Pattern, Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { ValueFact } from '../facts.js';
import { isFunction } from './flow.js';
import { declarationIn, declaredBy, namesIn } from './names.js';
import { placeOf } from './tree.js';
import { valueOf } from './value.js';
import type { Place } from '../../verdict/finding.js';

type Keyword = 'const' | 'let' | 'var' | 'function' | 'class' | 'import' | 'none';

/** A name at the top level, and the expressions that it was given there, in the order of the text. */
export interface Binding {
  readonly name: string;
  keyword: Keyword;
  place: Place;
  readonly given: Given[];
}

/** What a name was given: an expression, or a piece of a pattern, which is not followed. */
type Given = AnyNode | 'pattern';

/** Every name that is declared at the top level, or assigned there without a declaration. */
export function readBindings(program: Program): Map<string, Binding> {
  const bindings = new Map<string, Binding>();
  for (const node of program.body) declare(declarationIn(node), bindings);
  fullAncestor(program, (node, _state, ancestors) => readAssignment(node, ancestors, bindings));
  return bindings;
}

/** What a binding holds at last, followed through commas, chained `=` and plain aliases. */
export function heldBy(binding: Binding, bindings: ReadonlyMap<string, Binding>): ValueFact {
  const node = follow(binding, bindings, new Set());
  if (node === undefined) return { is: 'unset', place: binding.place };
  if (node === 'pattern') return { is: 'pattern', place: binding.place };
  return valueOf(node);
}

function declare(node: AnyNode, bindings: Map<string, Binding>): void {
  if (node.type === 'VariableDeclaration') {
    for (const { id, init } of node.declarations)
      declareVariable({ id, init, keyword: keywordOf(node.kind) }, bindings);
  } else if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    const keyword = node.type === 'ClassDeclaration' ? 'class' : 'function';
    // Hoisted: whatever else the name is given comes later. Behind `export default` there may be no name.
    const { id } = node as { readonly id: { readonly name: string } | null };
    const name = id?.name;
    if (name !== undefined) bindingOf({ name, keyword, place: placeOf(node) }, bindings).given.unshift(node);
  } else if (node.type === 'ImportDeclaration') {
    for (const { local } of node.specifiers)
      bindingOf({ name: local.name, keyword: 'import', place: placeOf(local) }, bindings).given.push(
        'pattern',
      );
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
    const binding = bindingOf({ name, keyword, place: placeOf(id) }, bindings);
    if (id.type !== 'Identifier') binding.given.push('pattern');
    else if (init) binding.given.push(init);
  }
}

function bindingOf(
  { name, keyword, place }: Omit<Binding, 'given'>,
  bindings: Map<string, Binding>,
): Binding {
  const known = bindings.get(name);
  if (known) return known;
  const binding: Binding = { name, keyword, place, given: [] };
  bindings.set(name, binding);
  return binding;
}

/** `name = …` outside of every function, in a block or not, where no block declares the name for itself. */
function readAssignment(node: AnyNode, ancestors: readonly AnyNode[], bindings: Map<string, Binding>): void {
  if (node.type !== 'AssignmentExpression' || ancestors.some(isFunction)) return;
  for (const name of namesIn(node.left)) {
    if (isDeclaredInBlock(name, ancestors)) continue;
    const binding = bindingOf({ name, keyword: 'none', place: placeOf(node) }, bindings);
    binding.given.push(node.operator === '=' && node.left.type === 'Identifier' ? node.right : 'pattern');
    binding.given.sort((one, other) => startOf(one) - startOf(other));
  }
}

function startOf(given: Given): number {
  // A function declaration is hoisted; a piece of a pattern stays where it was read.
  if (given === 'pattern') return Infinity;
  return given.type === 'FunctionDeclaration' ? -1 : given.start;
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
  const given = binding.given.at(-1);
  if (given === undefined || given === 'pattern') return given;
  const node = unwrap(given);
  if (node.type !== 'Identifier') return node;
  const other = bindings.get(node.name);
  return other && !seen.has(other) ? follow(other, bindings, seen) : node;
}

function unwrap(node: AnyNode): AnyNode {
  if (node.type === 'ParenthesizedExpression') return unwrap(node.expression);
  if (node.type === 'SequenceExpression') return unwrap(node.expressions.at(-1) ?? node);
  return node.type === 'AssignmentExpression' && node.operator === '=' ? unwrap(node.right) : node;
}
