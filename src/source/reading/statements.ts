import type { Program, Statement, ModuleDeclaration } from 'acorn';
import type { StatementFact } from '../facts.js';
import { declaredBy } from './names.js';
import { spotOf } from './tree.js';

/** The top-level statements, in the order of the text. */
export function readStatements(program: Program): StatementFact[] {
  return program.body.map((node) => ({
    ...spotOf(node),
    acts: !isDirective(node) && node.type !== 'FunctionDeclaration' && node.type !== 'EmptyStatement',
    isDirective: isDirective(node),
    declares: declaredBy(node),
  }));
}

function isDirective(node: Statement | ModuleDeclaration): boolean {
  return node.type === 'ExpressionStatement' && typeof node.directive === 'string';
}
