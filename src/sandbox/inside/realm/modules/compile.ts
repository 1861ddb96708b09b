import { exposedImport, host } from '../host.js';
import type { Asked, ImportFrom } from './asked.js';

const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/** A CommonJS module as a function of the main realm. @throws SyntaxError of the main realm */
export function compileCommonJs(source: string, file: string, importFrom: ImportFrom): unknown {
  const importModuleDynamically = exposedImport((request, attributes) =>
    importFrom({ request, from: file, attributes: attributes as Asked['attributes'] }),
  );
  return host.compileFunction(source, parameters, {
    filename: file,
    importModuleDynamically: importModuleDynamically as never,
  });
}

export function isCommonJs(source: string): boolean {
  try {
    host.compileFunction(source, parameters);
    return true;
  } catch {
    return false;
  }
}
