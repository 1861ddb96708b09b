import type { LoadQuestion } from '../../../wire.js';
import { builtinFor, useRequire } from './builtins.js';
import type { ImportFrom } from './import-request.js';
import { compileCommonJs, isCommonJs } from './compile.js';
import type { FindGiven } from './given-modules.js';
import { pathOf } from './same-module.js';
import { watchedModel } from './watched-model.js';
import { codedError, define, exposed, host } from '../host.js';
import { inTypeScript, isInModulePackage, isInPackage, isTypeScript, readSource } from './own-file.js';

export interface CommonJsModule {
  readonly exports: unknown;
}

/** Node's own loader must stay out of reach. */
export interface CommonJsLoader {
  readonly prepare: (
    file: string,
    source: string,
  ) => { readonly module: CommonJsModule; readonly run: () => void };
  /** @throws the module's errors, and errors like Node's */
  readonly load: (request: string, from: string) => unknown;
  readonly resolve: (request: string, from: string) => string;
}

interface Loader {
  readonly question: LoadQuestion;
  readonly given: FindGiven;
  readonly importFrom: ImportFrom;
  readonly modules: Map<string, Record<string, unknown>>;
  readonly cache: object;
}

export function createCommonJsLoader(
  question: LoadQuestion,
  given: FindGiven,
  importFrom: ImportFrom,
): CommonJsLoader {
  const loader: Loader = { question, given, importFrom, modules: new Map(), cache: host.newObject() };
  useRequire((from) => requireOf(fileOf(from), loader));
  define(
    host.process,
    'getBuiltinModule',
    exposed((name) => builtinNamed(name, question)),
  );
  return {
    prepare: (file, source) => prepare(file, source, loader),
    load: (request, from) => load(request, from, loader),
    resolve: (request, from) => resolve(request, from, loader),
  };
}

function builtinNamed(name: unknown, { file, modules }: LoadQuestion): unknown {
  const text = host.text(name);
  return host.isBuiltin(text) ? builtinFor(text, file, modules) : undefined;
}

function fileOf(from: unknown): string {
  const text = host.text(from);
  return text.startsWith('file:') ? host.filePath(text) : text;
}

function load(request: unknown, from: string, loader: Loader): unknown {
  if (typeof request !== 'string' || request === '')
    throw host.newError('TypeError', 'require() needs a string');
  const given = loader.given(request, from);
  if (given) return given.exports;
  if (host.isBuiltin(request)) return builtinFor(request, from, loader.question.modules);
  const file = resolve(request, from, loader);
  const givenFile = loader.given(file, from);
  if (givenFile) return givenFile.exports;
  const known = loader.modules.get(file);
  const exports = known ? host.get(known, 'exports') : open(file, loader);
  return file === ownModel(loader) ? watchedModel(exports) : host.app.watched(request, exports);
}

/** The model of the app, if the file itself runs. */
function ownModel({ question: { app } }: Loader): string | undefined {
  return app && !app.functions ? app.modelModule : undefined;
}

function resolve(request: string, from: string, { given }: Loader): string {
  const found = given(request, from);
  if (found) return found.name;
  const path = isTypeScript(from) ? pathOf(request, from) : undefined;
  return host.resolve(path === undefined ? request : inTypeScript(path, from), from);
}

function open(file: string, loader: Loader): unknown {
  if (file.endsWith('.json')) return openJson(file, loader);
  if (file.endsWith('.node')) throw nativeRefusal(file);
  const source = readSource(file);
  if (isEsModule(file, source)) return openEsModule(file, loader);
  try {
    const { module, run } = prepare(file, source, loader);
    run();
    return host.get(module, 'exports');
  } catch (error) {
    loader.modules.delete(file);
    throw error;
  }
}

/** A file that parses as CommonJS is CommonJS, whatever `package.json` says. */
export function isEsModule(file: string, source: string): boolean {
  if (/\.m[jt]s$/.test(file)) return true;
  if (/\.c[jt]s$/.test(file)) return false;
  if (isInPackage(file) && isInModulePackage(file)) return true;
  return !isCommonJs(source) && /\b(?:import|export)\b/.test(source);
}

/** Node cannot limit the imports of an ES module that is loaded with `require`. */
function openEsModule(file: string, { question }: Loader): unknown {
  if (question.modules.packagesGetMore && isInPackage(file)) return host.requireByNode(file);
  throw codedError(
    'Error',
    `require() of ES Module ${file} is not supported while a lesson is checked. Load it with import().`,
    'ERR_REQUIRE_ESM',
  );
}

function openJson(file: string, loader: Loader): unknown {
  const module = newModule(file, loader);
  const source = host.readText(file).replace(/^\uFEFF/, '');
  try {
    define(module, 'exports', host.parseJson(source));
  } catch (error) {
    loader.modules.delete(file);
    throw host.newError(
      'Error',
      `${host.path.basename(file)}: ${host.text(host.get(error as object, 'message'))}`,
    );
  }
  return module.exports;
}

function nativeRefusal(file: string): unknown {
  return codedError(
    'Error',
    `Cannot load native addon ${file} while a lesson is checked.`,
    'ERR_DLOPEN_DISABLED',
  );
}

function prepare(file: string, source: string, loader: Loader): ReturnType<CommonJsLoader['prepare']> {
  const module = newModule(file, loader);
  const body = compileCommonJs(source, file, loader.importFrom);
  const run = (): void => {
    const exports = host.get(module, 'exports');
    host.apply(body, exports, [exports, module.require, module, file, host.path.dirname(file)]);
    define(module, 'loaded', true);
  };
  return { module: module as unknown as CommonJsModule, run };
}

function newModule(file: string, loader: Loader): Record<string, unknown> {
  const module = host.newObject();
  const properties = {
    id: file,
    path: host.path.dirname(file),
    exports: host.newObject(),
    filename: file,
    loaded: false,
    children: host.newArray(),
    paths: host.newArray(),
    require: requireOf(file, loader),
  };
  for (const [name, value] of Object.entries(properties)) define(module, name, value);
  loader.modules.set(file, module);
  define(loader.cache, file, module);
  return module;
}

function requireOf(from: string, loader: Loader): unknown {
  const require = exposed((request) => load(request, from, loader));
  define(
    require,
    'resolve',
    exposed((given) => {
      const request = host.text(given);
      return host.isBuiltin(request) ? request : resolve(request, from, loader);
    }),
  );
  define(require, 'cache', loader.cache);
  define(require, 'main', undefined);
  return require;
}
