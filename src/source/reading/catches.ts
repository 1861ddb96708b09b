import type { AnyNode, CallExpression, Node, TryStatement } from 'acorn';
import { full } from 'acorn-walk';
import type { CatchFact, Edit, Spot } from '../facts.js';
import type { CodeFacts } from './code-facts.js';
import { isFunction } from './flow.js';
import { nameOfKey, placeOf, spotOf } from './tree.js';

/** Code of a function that hides errors. Top-level code is judged by how the file loads. */
export function readCatches(node: AnyNode, ancestors: readonly AnyNode[], facts: CodeFacts): void {
  if (!ancestors.some(isFunction)) return;
  if (node.type === 'TryStatement') facts.catches.push(...ofTry(node));
  if (node.type === 'CallExpression') facts.catches.push(...ofPromise(node));
}

function ofTry({ block, handler, finalizer, start }: TryStatement): CatchFact[] {
  const guarded = spotOf(block);
  // Without its handler, a `try` needs a `finally`; a plain block needs neither.
  const word = finalizer ? [] : [removed(start, start + 'try'.length)];
  const hidden = handler
    ? [
        {
          by: 'catch' as const,
          guarded,
          handler: spotOf(handler),
          edits: [...word, removed(handler.start, handler.end)],
        },
      ]
    : [];
  const returns = finalizer ? returnsIn(finalizer) : [];
  const [first] = returns;
  if (!first) return hidden;
  const edits = returns.map(({ start: at }) => ({ start: at, end: at + 'return'.length, code: 'void' }));
  return [...hidden, { by: 'finally', guarded, handler: spotOf(first), edits }];
}

/** The `return`s of the function that is around, which also end an error that is on its way. */
function returnsIn(finalizer: AnyNode): AnyNode[] {
  const found: AnyNode[] = [];
  const inner: AnyNode[] = [];
  full(finalizer, (node) => {
    if (isFunction(node)) inner.push(node);
    if (node.type === 'ReturnStatement' && node.argument) found.push(node);
  });
  return found.filter(({ start }) => !inner.some((one) => one.start < start && start < one.end));
}

/** `promise.catch(…)`, `promise.then(one, other)`, `Promise.allSettled(…)` */
function ofPromise(node: CallExpression): CatchFact[] {
  const { callee, arguments: given, end } = node;
  if (callee.type !== 'MemberExpression') return [];
  const method = nameOfKey(callee.property, callee.computed);
  const guarded = spotOf(callee.object);
  const [first, second] = given;
  if (method === 'catch' && first) {
    const edits = [removed(callee.object.end, end)];
    return [{ by: '.catch', guarded, handler: { ...spotOf(node), ...startOf(callee.property) }, edits }];
  }
  if (method === 'then' && first && second)
    return [{ by: '.then', guarded, handler: spotOf(second), edits: [removed(first.end, second.end)] }];
  if (method !== 'allSettled' || !first) return [];
  const { start, end: nameEnd } = callee.property;
  return [
    {
      by: 'allSettled',
      guarded: spotOf(first),
      handler: spotOf(callee.property),
      edits: [{ start, end: nameEnd, code: 'all' }],
    },
  ];
}

function startOf(node: Node): Pick<Spot, 'start' | 'place'> {
  return { start: node.start, place: placeOf(node) };
}

function removed(start: number, end: number): Edit {
  return { start, end, code: '' };
}
