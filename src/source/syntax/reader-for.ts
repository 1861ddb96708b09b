import type { SourceKind } from '../source-kind.js';
import { commonJsReader, type Reader } from './reader.js';

/** A source that is valid CommonJS is CommonJS, whatever `package.json` says. */
export async function readerFor(
  source: string,
  kind: SourceKind,
): Promise<{ reader: Reader; isReadable: boolean }> {
  const typed = kind.isTyped ? (await import('./typed-reader.js')).typedReader : undefined;
  const script = typed?.(commonJsReader) ?? commonJsReader;
  if (kind.format !== 'module' && script.problem(source) === undefined)
    return { reader: script, isReadable: true };
  if (kind.format === 'commonjs') return { reader: script, isReadable: false };
  const { moduleReader, looksLikeModule } = await import('./module-reader.js');
  const module = typed?.(moduleReader) ?? moduleReader;
  const isModule = kind.format === 'module' || (looksLikeModule(source, module) && isTaken(kind));
  if (!isModule) return { reader: script, isReadable: false };
  return { reader: module, isReadable: module.problem(source) === undefined };
}

/** Whether imports and exports make a file an ES module. TypeScript has no other use for them. */
function isTaken({ isTyped, isInModulePackage }: SourceKind): boolean {
  return isTyped || isInModulePackage;
}
