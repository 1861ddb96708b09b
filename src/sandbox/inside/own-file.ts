import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startsWith } from './natives.js';

/** The path of the file to which an `import` from another one leads, where that is no part of a package and no package. */
export function ownFile(request: string, from: string): string | undefined {
  const isPath = /^\.{0,2}[/\\]/.test(request) || /^\.\.?$/.test(request);
  if (!isPath && !startsWith(request, 'file:')) return undefined;
  const [bare = ''] = /^[^?#]*/.exec(request) ?? [];
  const file = startsWith(bare, 'file:')
    ? fileURLToPath(bare)
    : path.resolve(path.dirname(from), decodeURI(bare));
  return isInPackage(file) ? undefined : inTypeScript(file, from);
}

export function isInPackage(file: string): boolean {
  return file.split(path.sep).includes('node_modules');
}

/** @throws Error with a hint where there is no such file, and one with an ending that was left out. */
export function readOwnFile(file: string, request: string): string {
  try {
    return readText(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EISDIR') throw error;
    const meant = ['.js', '.mjs', '.cjs', '.ts', '/index.js'].find((ending) => fs.existsSync(file + ending));
    const advice = meant === undefined ? '' : `. Did you mean '${request}${meant}'?`;
    throw Object.assign(new Error(`Cannot find module '${request}'${advice}`), {
      code: 'ERR_MODULE_NOT_FOUND',
    });
  }
}

/** The JavaScript in a file: without a byte order mark, a line for the shell, and types. */
export function readText(file: string): string {
  const text = fs.readFileSync(file, 'utf8').replace(/^\uFEFF?(?:#!.*)?/, '');
  return isTypeScript(file) && stripTypes ? stripTypes(text) : text;
}

// eslint-disable-next-line n/no-unsupported-features/node-builtins -- from Node 22.13 on, and asked for before it is used
const { stripTypeScriptTypes: stripTypes } = Module as { stripTypeScriptTypes?: (text: string) => string };

export function isTypeScript(file: string): boolean {
  return /\.[cm]?ts$/.test(file);
}

/**
 * The file that stands for another one which is not there: in TypeScript a file asks for `./helper.js`, or `./helper`,
 * and means `./helper.ts`.
 */
export function inTypeScript(file: string, from: string): string {
  if (!isTypeScript(from) || fs.existsSync(file)) return file;
  const other = file.replace(/\.([cm]?)js$/, '.$1ts');
  return [other, `${file}.ts`, `${file}.js`].find((one) => fs.existsSync(one)) ?? file;
}
