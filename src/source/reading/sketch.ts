import type { AnyNode } from 'acorn';
import type { Flow, Spot } from '../facts.js';
import { flowOf } from './flow.js';
import { plainPath, spotOf } from './tree.js';

export function sketch(node: AnyNode): Spot & { type: string; path?: string[]; text?: string } {
  const path = plainPath(node);
  const text = node.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
  return { ...spotOf(node), type: node.type, ...(path && { path }), ...(text !== undefined && { text }) };
}

export function spot(node: AnyNode, ancestors: readonly AnyNode[]): Spot & Flow {
  return { ...spotOf(node), ...flowOf(ancestors) };
}
