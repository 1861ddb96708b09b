import type { AnyNode, Comment, Expression, Program } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { CommentFact, Spot } from '../facts.js';
import { readDeclaration, readDelete, readLabel, readMethod, readProperty, readWrite } from './sets.js';
import { sketch, spot } from './sketch.js';
import { usedIn } from './around.js';
import { readCatches } from './catches.js';
import type { CodeFacts } from './code-facts.js';
import { declaredBy, namesIn } from './names.js';
import { pathOf, spotOf } from './tree.js';

/** In the order of the source. */
export function readCode(program: Program): CodeFacts {
  const facts = noCode();
  fullAncestor(program, (node, _state, ancestors) => {
    readNode(node, ancestors, facts);
    readCatches(node, ancestors, facts);
  });
  const { writes, declarations, keys, calls, reads, returns, operations } = facts;
  for (const list of [writes, declarations, keys, calls, reads, returns, operations]) list.sort(byStart);
  return facts;
}

export function noCode(): CodeFacts {
  return {
    writes: [],
    declarations: [],
    keys: [],
    calls: [],
    reads: [],
    returns: [],
    operations: [],
    loops: [],
    throws: [],
    catches: [],
    labels: [],
    methods: [],
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
      facts.reads.push({ ...spot(node, ancestors), path: pathOf(node), ...usedIn(node, ancestors) });
      break;
    case 'ExpressionStatement':
      readLoneName(node, ancestors, facts);
      break;
    case 'BinaryExpression':
    case 'LogicalExpression':
      readOperation(node, ancestors, facts);
      break;
    case 'ReturnStatement':
      readReturn(node, ancestors, facts);
      break;
    default:
      readOther(node, ancestors, facts);
  }
}

/** ``db.tokens.push`token` `` is also a call. */
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

function readOperation(
  node: AnyNode & { type: 'BinaryExpression' | 'LogicalExpression' },
  ancestors: readonly AnyNode[],
  facts: CodeFacts,
): void {
  const [left, right] = [sketch(node.left), sketch(node.right)];
  facts.operations.push({ ...spot(node, ancestors), operator: node.operator, left, right });
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

/** `token;` */
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

function namesDeclaredAt(node: AnyNode): string[] {
  return [...declaredBy(node), ...('params' in node ? node.params.flatMap(namesIn) : [])];
}

function returned(argument: Expression | null | undefined): { type: string; path?: string[] } {
  if (!argument) return { type: 'nothing' };
  const { type, path } = sketch(argument);
  return { type, ...(path && { path }) };
}

/** A bare `return` before an expression. */
function isSplit(node: AnyNode & { type: 'ReturnStatement' }, ancestors: readonly AnyNode[]): boolean {
  const parent = ancestors.at(-2);
  if (node.argument || parent?.type !== 'BlockStatement') return false;
  return parent.body[parent.body.indexOf(node) + 1]?.type === 'ExpressionStatement';
}

const loops = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForOfStatement']);

function readOther(node: AnyNode, ancestors: readonly AnyNode[], facts: CodeFacts): void {
  if (loops.has(node.type)) facts.loops.push(spotOf(node));
  if (node.type === 'ThrowStatement') facts.throws.push(spotOf(node));
  if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') readMethod(node, facts);
  if (node.type === 'LabeledStatement') readLabel(node, ancestors, facts);
  if (node.type === 'SpreadElement')
    facts.keys.push({ ...spot(node, ancestors), name: '...', value: sketch(node.argument) });
}
