import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { LoadQuestion } from '../wire.js';
import { apply, deleteProperty, keys } from './natives.js';

/** Node's own module class, with the parts that its types leave out. */
interface Loader {
  _load: (request: string, parent: unknown, isMain: boolean) => unknown;
  _resolveFilename: (request: string, parent: Parent | undefined, ...rest: unknown[]) => string;
  _nodeModulePaths: (folder: string) => string[];
  _extensions: Record<string, (module: Loaded, filename: string) => void>;
  _cache: Record<string, Loaded>;
  new (id: string, parent?: unknown): Loaded;
}

interface Parent {
  readonly filename?: string | null;
}

interface Loaded {
  exports: unknown;
  filename: string;
  loaded: boolean;
  paths: string[];
  _compile: (source: string, filename: string) => void;
}

const loader = Module as unknown as Loader;

/** A learner's file as a CommonJS module, ready to be run. */
export interface LearnerModule {
  /** Runs the module's text to its end. */
  readonly run: () => void;
  readonly module: { readonly exports: unknown };
  /** What `exports` was at first. */
  readonly exports: object;
}

/**
 * Sets `require` up as Node would for a CommonJS file, but for three things: the path of the database
 * always gives `database`; every `.js` file is CommonJS, whatever `package.json` lies around; some of
 * Node's modules are refused.
 */
export function prepareModule(question: LoadQuestion, database: object): LearnerModule {
  const { file, databaseFile } = question;
  if (hasDatabase) forgetModules(databaseFile);
  else {
    giveDatabase(databaseFile, database);
    takeAsCommonJs(databaseFile, database);
  }
  const module = new loader(file);
  module.filename = file;
  module.paths = loader._nodeModulePaths(path.dirname(file));
  loader._cache[file] = module;
  const exports = module.exports as object;
  const body = compile(question);
  const require = Module.createRequire(file);
  return {
    module,
    exports,
    run: () => {
      apply(body, exports, [exports, require, module, file, path.dirname(file)]);
      module.loaded = true;
    },
  };
}

function compile({ script, file }: LoadQuestion): (...args: unknown[]) => unknown {
  return vm.compileFunction(script, ['exports', 'require', 'module', '__filename', '__dirname'], {
    filename: file,
    // Without it `import()` would be refused.
    // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as (...args: unknown[]) => unknown;
}

let hasDatabase = false;

/** Has all files run anew, as they would in a new process. */
function forgetModules(databaseFile: string): void {
  const names = keys(loader._cache);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (name !== databaseFile) deleteProperty(loader._cache, name);
  }
}

/** By its resolved path, so that `./db`, `__dirname + '/db.js'` and helper files all find it, and no file need lie there. */
function giveDatabase(databaseFile: string, database: object): void {
  const withoutEnding = databaseFile.slice(0, -path.extname(databaseFile).length);
  const resolve = loader._resolveFilename;
  loader._resolveFilename = (request, parent, ...rest) => {
    const wanted = pathOf(request, parent);
    if (wanted === databaseFile || wanted === withoutEnding) return databaseFile;
    return apply(resolve, loader, [request, parent, ...rest]);
  };
  const module = new loader(databaseFile);
  module.filename = databaseFile;
  module.exports = database;
  module.loaded = true;
  loader._cache[databaseFile] = module;
  hasDatabase = true;
}

function pathOf(request: string, parent: Parent | undefined): string | undefined {
  if (path.isAbsolute(request)) return path.normalize(request);
  const isRelative = /^\.\.?(?:[/\\]|$)/.test(request);
  return isRelative && parent?.filename ? path.resolve(path.dirname(parent.filename), request) : undefined;
}

function takeAsCommonJs(databaseFile: string, database: object): void {
  loader._extensions['.js'] = (module, filename) => {
    if (filename === databaseFile)
      module.exports = database; // its entry was deleted from the cache
    else module._compile(fs.readFileSync(filename, 'utf8').replace(/^\uFEFF/, ''), filename);
  };
}
