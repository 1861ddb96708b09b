import { extname } from 'node:path';

export type ModuleFormat = 'commonjs' | 'module';

/** What the file name and `package.json` say about a source. */
export interface SourceKind {
  /** `by-text`: CommonJS if it is valid CommonJS, or else what it looks like. */
  readonly format: ModuleFormat | 'by-text';
  readonly isTyped: boolean;
  /** The package has `"type": "module"`; used only if the source does not decide. */
  readonly isInModulePackage: boolean;
}

/** As in a workspace. */
export const plainSource: SourceKind = {
  format: 'by-text',
  isTyped: false,
  isInModulePackage: false,
};

const formats: Readonly<Record<string, ModuleFormat>> = {
  '.mjs': 'module',
  '.mts': 'module',
  '.cjs': 'commonjs',
  '.cts': 'commonjs',
};

export function sourceKindOf(file: string, isInModulePackage = false): SourceKind {
  return { format: formats[extname(file)] ?? 'by-text', isTyped: isTypeScript(file), isInModulePackage };
}

export function isTypeScript(file: string): boolean {
  return /\.[cm]?ts$/.test(file);
}
