import { extname } from 'node:path';

export type ModuleFormat = 'commonjs' | 'module';

/** How a source is read, as far as the name of its file and the folders around it say. */
export interface SourceKind {
  /** `by-text`: a CommonJS module where it can be read as one, else what it looks like. */
  readonly format: ModuleFormat | 'by-text';
  /** Whether it is TypeScript. */
  readonly isTyped: boolean;
  /** Whether the package around it says `"type": "module"`; used only where the source leaves it open. */
  readonly isInModulePackage: boolean;
}

/** Any JavaScript, as in a workspace. */
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

/** By its name: what ends in `.ts`, `.mts` or `.cts`. */
export function isTypeScript(file: string): boolean {
  return /\.[cm]?ts$/.test(file);
}
