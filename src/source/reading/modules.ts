import type {
  AnyNode,
  ExportAllDeclaration,
  ExportDefaultDeclaration,
  ExportNamedDeclaration,
  Identifier,
  ImportDeclaration,
  Literal,
  Program,
} from 'acorn';
import type { ExportFact, ImportFact } from '../facts.js';
import { declaredAtTop, declaredBy } from './names.js';
import { plainPath, spotOf } from './tree.js';

/** In the order of the source; empty for CommonJS. */
export interface ModuleFacts {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
}

export const noModule: ModuleFacts = { imports: [], exports: [] };

export function readModule({ body }: Program): ModuleFacts {
  const declared = new Set(body.flatMap((node) => declaredAtTop(node)));
  return {
    imports: body.flatMap((node) => (node.type === 'ImportDeclaration' ? [importFact(node)] : [])),
    exports: body.flatMap((node) => exportFacts(node, declared)),
  };
}

function importFact(node: ImportDeclaration): ImportFact {
  return {
    ...spotOf(node),
    from: String(node.source.value),
    names: node.specifiers.map((specifier) => ({
      local: specifier.local.name,
      imported:
        specifier.type === 'ImportSpecifier'
          ? nameOf(specifier.imported)
          : specifier.type === 'ImportDefaultSpecifier'
            ? 'default'
            : '*',
    })),
  };
}

function exportFacts(node: AnyNode, declared: ReadonlySet<string>): ExportFact[] {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return namedExports(node, declared);
    case 'ExportDefaultDeclaration':
      return [defaultExport(node)];
    case 'ExportAllDeclaration':
      return [exportOfAll(node)];
    default:
      return [];
  }
}

function namedExports(node: ExportNamedDeclaration, declared: ReadonlySet<string>): ExportFact[] {
  const { declaration, source } = node;
  if (declaration) return declaredBy(declaration).map((name) => ({ ...spotOf(node), name, local: name }));
  const list = spotOf(node);
  return node.specifiers.map((specifier) => {
    const local = nameOf(specifier.local);
    return {
      ...spotOf(specifier),
      name: nameOf(specifier.exported),
      ...(source ? { from: String(source.value) } : { local, list, isUndeclared: !declared.has(local) }),
    };
  });
}

function defaultExport(node: ExportDefaultDeclaration): ExportFact {
  const { declaration } = node;
  const path = plainPath(declaration);
  return {
    ...spotOf(node),
    name: 'default',
    type: declaration.type,
    ...(path?.length === 1 && { local: path[0] }),
  };
}

function exportOfAll(node: ExportAllDeclaration): ExportFact {
  const name = node.exported ? nameOf(node.exported) : '*';
  return { ...spotOf(node), name, from: String(node.source.value) };
}

function nameOf(node: Identifier | Literal): string {
  return node.type === 'Identifier' ? node.name : String(node.value);
}
