import type { AnyNode, Comment, Expression, Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { CommentFact, Facts, Spot } from '../facts.js';
import { flowOf } from './flow.js';
import { isTested, usedIn } from './around.js';
import { declaredBy, namesIn } from './names.js';
import { nameOfKey, pathOf, plainPath, spotOf } from './tree.js';

type CodeFact =
  'writes' | 'declarations' | 'keys' | 'calls' | 'reads' | 'returns' | 'loops' | 'throws' | 'names';

/** The facts about single expressions and statements, wherever they are. */
export type CodeFacts = {
  -readonly [Name in CodeFact]: Facts[Name][number][];
};

/** Collects what the text writes, calls, reads and returns, in the order of the text. */
export function readCode(program: Program): CodeFacts {
  const facts = noCode();
  fullAncestor(program, (node, _state, ancestors) => readNode(node, ancestors, facts));
  for (const list of [facts.writes, facts.declarations, facts.keys, facts.calls, facts.reads, facts.returns])
    list.sort(byStart);
  return facts;
}

/** What there is to collect, before anything is. */
export function noCode(): CodeFacts {
  return {
    writes: [],
    declarations: [],
    keys: [],
    calls: [],
    reads: [],
    returns: [],
    loops: [],
    throws: [],
    names: [],
  };
}

export function readComments(comments: readonly Comment[]): CommentFact[] {
  return comments.map((comment) => ({ ...spotOf(comment), text: comment.value }));
}

function byStart(one: Spot, other: Spot): number {
  return one.start - other.start;
}

function readNode(node: AnyNode, ancestors: readonly AnyNode[], facts: CodeFacts): void {
  facts.names.push(...namesDeclaredAt(node));
  switch (node.type) {
    case 'AssignmentExpression':
      readWrite(node, ancestors, facts);
      break;
    case 'UnaryExpression':
      readDelete(node, ancestors, facts);
      break;
    case 'VariableDeclarator':
      readDeclaration(node, ancestors, facts);
      break;
    case 'Property':
      readProperty(node, ancestors, facts);
      break;
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      readCall(node, ancestors, facts);
      break;
    case 'ImportExpression':
      facts.calls.push({ ...spot(node, ancestors), callee: ['import'], arguments: [sketch(node.source)] });
      break;
    case 'MemberExpression':
      facts.reads.push({
        ...spot(node, ancestors),
        path: pathOf(node),
        ...usedIn(node, ancestors),
      });
      break;
    case 'ExpressionStatement':
      readLoneName(node, ancestors, facts);
      break;
    case 'ReturnStatement':
      readReturn(node, ancestors, facts);
      break;
    default:
      readLoop(node, facts);
  }
}

/** ``db.tokens.push`token` `` calls too. */
function readCall(
  node: AnyNode & { type: 'CallExpression' | 'NewExpression' | 'TaggedTemplateExpression' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  const isTagged = node.type === 'TaggedTemplateExpression';
  facts.calls.push({
    ...spot(node, ancestors),
    callee: pathOf(isTagged ? node.tag : node.callee),
    arguments: (isTagged ? [node.quasi] : node.arguments).map(sketch),
  });
}

function readWrite(
  node: AnyNode & { type: 'AssignmentExpression' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  facts.writes.push({
    ...spot(node, ancestors),
    target: pathOf(node.left),
    operator: node.operator,
    isTested: isTested(ancestors),
    value: sketch(node.right),
  });
}

function readDelete(
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

function readDeclaration(
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

function readReturn(
  node: AnyNode & { type: 'ReturnStatement' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  facts.returns.push({
    ...spot(node, ancestors),
    ...returned(node.argument),
    isSplit: isSplit(node, ancestors),
  });
}

/** `token;`: a name that is a whole statement. */
function readLoneName(
  node: AnyNode & { type: 'ExpressionStatement' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  if (node.expression.type !== 'Identifier') return;
  facts.reads.push({
    ...spot(node, ancestors),
    path: [node.expression.name],
    isCompared: false,
    isIdle: false,
  });
}

function spot(node: AnyNode, ancestors: readonly AnyNode[]): Spot & ReturnType<typeof flowOf> {
  return { ...spotOf(node), ...flowOf(ancestors) };
}

function namesDeclaredAt(node: AnyNode): string[] {
  return [...declaredBy(node), ...('params' in node ? node.params.flatMap(namesIn) : [])];
}

/** Of an object that is made: the walk passes by what is taken apart. */
function readProperty(
  node: AnyNode & { type: 'Property' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  facts.keys.push({
    ...spot(node, ancestors),
    name: nameOfKey(node.key, node.computed),
    value: sketch(node.value),
  });
}

/** An expression in short: its type, and its dotted name where it has one. */
function sketch(node: AnyNode): Spot & { is: string; path?: string[]; text?: string } {
  const path = plainPath(node);
  const text = node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
  return { ...spotOf(node), is: node.type, ...(path && { path }), ...(text !== undefined && { text }) };
}

function returned(argument: Expression | null | undefined): { is: string; path?: string[] } {
  if (!argument) return { is: 'nothing' };
  const { is, path } = sketch(argument);
  return { is, ...(path && { path }) };
}

/** A lone `return`, followed by an expression on a line of its own. */
function isSplit(node: AnyNode & { type: 'ReturnStatement' }, ancestors: readonly AnyNode[]): boolean {
  const parent = ancestors.at(-2);
  if (node.argument || parent?.type !== 'BlockStatement') return false;
  return parent.body[parent.body.indexOf(node) + 1]?.type === 'ExpressionStatement';
}

const loops = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForOfStatement']);

function readLoop(node: AnyNode, facts: CodeFacts): void {
  if (loops.has(node.type)) facts.loops.push(spotOf(node));
  if (node.type === 'ThrowStatement') facts.throws.push(spotOf(node));
}
