import path from 'node:path';
import { apply } from './natives.js';
import { loader, type Parent } from './node-loader.js';
import { inTypeScript, isTypeScript } from './own-file.js';

const ending = /\.[cm]?[jt]s$/;

/** The path or name for which the database is given. */
let given: string | undefined;

/** Has `require` give the database for its path or name; no file need lie there. The last one that was given counts. */
export function giveDatabase(databaseModule: string, database: object): void {
  if (given === undefined) listen();
  given = databaseModule;
  const module = new loader(databaseModule);
  module.filename = databaseModule;
  module.exports = database;
  module.loaded = true;
  loader._cache[databaseModule] = module;
}

function listen(): void {
  const resolve = loader._resolveFilename;
  loader._resolveFilename = (request, parent, ...rest) => {
    const from = parent?.filename;
    if (given !== undefined && isDatabase(request, from, given)) return given;
    return apply(resolve, loader, [asFile(request, from), parent, ...rest]);
  };
}

/** `./helper.js` stands for `./helper.ts` in TypeScript. */
function asFile(request: string, from: Parent['filename']): string {
  const file = pathOf(request, from);
  return file !== undefined && from && isTypeScript(from) ? inTypeScript(file, from) : request;
}

/**
 * Whether a request from a file leads to the database: by its resolved path, so that `./db`, `__dirname + '/db.js'` and
 * helper files all find it, with any of the endings that a module may have, or none; a package by its name.
 */
export function isDatabase(request: string, from: Parent['filename'], databaseModule: string): boolean {
  if (!path.isAbsolute(databaseModule)) return request === databaseModule;
  const wanted = pathOf(request, from);
  return wanted !== undefined && bare(wanted) === bare(databaseModule);
}

/** The folder of an `index.js` stands for that file. */
function bare(file: string): string {
  const name = file.replace(ending, '');
  return path.basename(name) === 'index' ? path.dirname(name) : name;
}

function pathOf(request: string, from: Parent['filename']): string | undefined {
  if (path.isAbsolute(request)) return path.normalize(request);
  const isRelative = /^\.\.?(?:[/\\]|$)/.test(request);
  return isRelative && from ? path.resolve(path.dirname(from), request) : undefined;
}
