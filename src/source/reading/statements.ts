import type { AnyNode, ModuleDeclaration, Program, Statement } from 'acorn';
import type { StatementFact } from '../facts.js';
import { declarationIn, declaredAtTop } from './names.js';
import { spotOf } from './tree.js';

/** The top-level statements in the order of the source. */
export function readStatements(program: Program): StatementFact[] {
  return program.body.map((node) => {
    const loads = loadedBy(node);
    return {
      ...spotOf(node),
      acts: loads === undefined && acts(declarationIn(node)),
      isDirective: isDirective(node),
      declares: declaredAtTop(node),
      ...(loads !== undefined && { loads }),
    };
  });
}

/** Functions are hoisted, so their declarations do nothing. */
const idle = new Set(['FunctionDeclaration', 'EmptyStatement', 'ExportNamedDeclaration']);

function acts(node: AnyNode): boolean {
  return !idle.has(node.type) && !isDirective(node);
}

function isDirective(node: AnyNode): boolean {
  return node.type === 'ExpressionStatement' && typeof node.directive === 'string';
}

function loadedBy(node: Statement | ModuleDeclaration): string | undefined {
  return 'source' in node && node.source ? String(node.source.value) : undefined;
}
