import { define, exposedImport, host } from '../host.js';
import type { ImportRequest, ImportFrom } from './import-request.js';

const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/** @throws SyntaxError of the main realm */
export function compileCommonJs(source: string, file: string, importFrom: ImportFrom): unknown {
  const importModuleDynamically = exposedImport((request, attributes) =>
    importFrom({ request, from: file, attributes: attributes as ImportRequest['attributes'] }),
  );
  return host.compileFunction(source, parameters, {
    filename: file,
    importModuleDynamically: importModuleDynamically as never,
  });
}

/** Adds the place that V8 leaves out. The line is 0 if the source without imports and exports fails otherwise. */
export function syntaxErrorIn(file: string, source: string, error: unknown): unknown {
  const said = host.text(host.get(error as object, 'message'));
  const plain = source.replace(/^[^\S\n]*import\b[^;\n]*|^([^\S\n]*)export\b(?:\s+default\b)?/gm, '$1');
  try {
    host.compileFunction(plain, parameters, { filename: file });
  } catch (other) {
    if (host.text(host.get(other as object, 'message')) === said) return other;
  }
  define(error as object, 'stack', `${file}:0\n${host.text(host.get(error as object, 'stack'))}`, false);
  return error;
}

export function isCommonJs(source: string): boolean {
  try {
    host.compileFunction(source, parameters);
    return true;
  } catch {
    return false;
  }
}
