import type { AnyNode } from 'acorn';
import { parseSource } from '../../src/source/reading/parse.js';

export async function firstNode(source: string): Promise<AnyNode> {
  const { program } = await parseSource(source);
  const [first] = program.body;
  if (!first) throw new Error(`There is no statement in ${JSON.stringify(source)}.`);
  return first.type === 'ExpressionStatement' ? first.expression : first;
}
