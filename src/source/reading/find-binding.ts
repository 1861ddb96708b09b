import type { AnyNode, ExportNamedDeclaration, Program } from 'acorn';
import { full } from 'acorn-walk';
import type {
  BindingFact,
  CommentFact,
  Elsewhere,
  FunctionFact,
  ValueFact,
  WantedFunction,
} from '../facts.js';
import { differsInCaseOnly, closestName } from '../closest-name.js';
import { heldBy, readBindings, type Binding } from './bindings.js';
import { isFunction } from './flow.js';
import { declaredBy } from './names.js';
import { nameOfKey, placeOf, plainPath } from './tree.js';
import { valueOf } from './value.js';

export interface Wanted extends WantedFunction {
  /** Names of other functions, which are never a mistake for this one. */
  readonly others?: readonly string[];
  /** How the file requires the database, if not as `./db.js`. */
  readonly database?: string | undefined;
}

/** The wanted name at the top level, or else the likeliest replacement. */
export function findBinding(program: Program, comments: readonly CommentFact[], wanted: Wanted): BindingFact {
  const bindings = readBindings(program);
  const exact = bindings.get(wanted.name);
  if (exact) return atTop(exact, bindings, 'exact');
  const others = new Set(wanted.others);
  const free = new Map([...bindings].filter(([name]) => !others.has(name)));
  const close = free.get(closestName(wanted.name, [...free.keys()]) ?? '');
  if (close) return atTop(close, bindings, differsInCaseOnly(wanted.name, close.name) ? 'case' : 'near');
  return (
    findElsewhere(program, bindings, wanted) ??
    onlyFitting(free, bindings, wanted) ??
    inComment(comments, wanted)
  );
}

function atTop(
  binding: Binding,
  bindings: ReadonlyMap<string, Binding>,
  type: 'exact' | 'case' | 'near',
): BindingFact {
  const { name, keyword, place } = binding;
  return { type, name, keyword, place, value: heldBy(binding, bindings) };
}

const likeliestFirst: readonly Elsewhere[] = [
  'nested',
  'imported',
  'export-only',
  'method',
  'class-method',
  'only-called',
];

function findElsewhere(
  program: Program,
  bindings: ReadonlyMap<string, Binding>,
  wanted: Wanted,
): BindingFact | undefined {
  const sightings: (BindingFact & { type: 'elsewhere' })[] = [];
  full(program, (node) => {
    const where = sightingIn(node, wanted.name);
    if (!where) return;
    const own = functionIn(node, wanted.name, bindings);
    const place = placeOf(node);
    sightings.push({ type: 'elsewhere', where, name: wanted.name, place, ...(own && { function: own }) });
  });
  return likeliestFirst.map((where) => sightings.find((sighting) => sighting.where === where)).find(Boolean);
}

function sightingIn(node: AnyNode, name: string): Elsewhere | undefined {
  // The top level was searched before.
  if (declaredBy(node).includes(name)) return 'nested';
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return isPassedOn(node, name) ? 'imported' : undefined;
    case 'AssignmentExpression':
      return isMemberNamed(node.left, name) ? 'export-only' : undefined;
    case 'Property':
      return nameOfKey(node.key, node.computed) === name && isFunction(node.value) ? 'method' : undefined;
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return nameOfKey(node.key, node.computed) === name ? 'class-method' : undefined;
    case 'CallExpression':
      return plainPath(node.callee)?.join('.') === name ? 'only-called' : undefined;
    default:
      return undefined;
  }
}

function functionIn(
  node: AnyNode,
  name: string,
  bindings: ReadonlyMap<string, Binding>,
): FunctionFact | undefined {
  const given = givenIn(node, name);
  if (!given) return undefined;
  const binding = given.type === 'Identifier' ? bindings.get(given.name) : undefined;
  const value = binding ? heldBy(binding, bindings) : valueOf(given);
  return 'parameters' in value ? value : undefined;
}

function givenIn(node: AnyNode, name: string): AnyNode | null | undefined {
  switch (node.type) {
    case 'FunctionDeclaration':
      return node;
    case 'VariableDeclaration':
      return node.declarations.find(({ id }) => id.type === 'Identifier' && id.name === name)?.init;
    case 'AssignmentExpression':
      return node.right;
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
      return node.value;
    default:
      return undefined;
  }
}

/** `export { saveToken } from './other.js'` */
function isPassedOn({ source, specifiers }: ExportNamedDeclaration, name: string): boolean {
  const isNamed = specifiers.some(({ exported }) => exported.type === 'Identifier' && exported.name === name);
  return Boolean(source) && isNamed;
}

function isMemberNamed(node: AnyNode, name: string): boolean {
  return node.type === 'MemberExpression' && plainPath(node)?.at(-1) === name;
}

/** The only top-level function with the wanted number of parameters. */
function onlyFitting(
  free: ReadonlyMap<string, Binding>,
  bindings: ReadonlyMap<string, Binding>,
  wanted: Wanted,
): BindingFact | undefined {
  const fitting = [...free.values()].filter((binding) => fits(heldBy(binding, bindings), wanted));
  const [only] = fitting;
  if (!only || fitting.length > 1) return undefined;
  const value = heldBy(only, bindings);
  const own = 'parameters' in value ? { function: value } : {};
  return { type: 'elsewhere', where: 'other-name', name: only.name, place: only.place, ...own };
}

function fits(value: ValueFact, { parameters }: Wanted): boolean {
  return (
    (value.type === 'arrow' || value.type === 'function') && value.parameters.length === parameters.length
  );
}

function inComment(comments: readonly CommentFact[], { name }: Wanted): BindingFact {
  const comment = comments.find(({ text }) => text.includes(name) && /function|=/.test(text));
  if (!comment) return { type: 'nowhere' };
  return { type: 'elsewhere', where: 'in-comment', name, place: comment.place };
}
