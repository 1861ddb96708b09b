import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { isCommonJs } from './commonjs-text.js';
import { apply, compileFunction, evaluateModule, linkModule, SourceTextModule } from './natives.js';
import { ownFile, readOwnFile } from './own-file.js';
import { keep, moduleLike, moduleOf, moduleThat } from './synthetic.js';

/** What the modules of one load get for their requests. */
export interface EsWorld {
  /** Whether a request from this file is one for the database. */
  readonly isDatabase: (request: string, from: string) => boolean;
  readonly database: object;
  /** What a request stands for that is none for a module; nothing for all others. */
  readonly marked: (request: string) => (() => void) | undefined;
}

/**
 * The learner's ES modules as V8's own modules, which we link ourselves: so that the database is what they get for it
 * on every Node, in helper files too, and so that their marks can be modules. Packages are left to Node.
 */
export interface EsModules {
  /** @throws SyntaxError where V8 cannot read the text. */
  readonly create: (file: string, text: string) => vm.SourceTextModule;
  /** The module that a file gets for a request, read but not run. */
  readonly find: (request: string, from: string) => Promise<vm.Module>;
  /** Finds all that a module imports, and whether it has the names that are asked for. */
  readonly link: (module: vm.Module) => Promise<void>;
  /** `import()` from a file. */
  readonly importFrom: (asked: Asked) => Promise<vm.Module>;
}

/** What stands in an `import`. */
export interface Asked {
  readonly request: string;
  readonly from: string;
  /** Behind `with`; absent where they are looked at later. */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

export function createEsModules(world: EsWorld): EsModules {
  const one: Linking = { world, known: Object.create(null) as Linking['known'], last: Promise.resolve() };
  return {
    create: (file, text) => create(file, text, one),
    find: (request, from) => find({ request, from }, one),
    link: (module) => link(module, one),
    importFrom: (asked) => importFrom(asked, one),
  };
}

interface Linking {
  readonly world: EsWorld;
  /** By path: each file is run once. */
  readonly known: Partial<Record<string, vm.Module>>;
  last: Promise<unknown>;
}

function create(file: string, text: string, linking: Linking): vm.SourceTextModule {
  const module = keep(
    new SourceTextModule(text, {
      identifier: file,
      initializeImportMeta: (meta) => describeFile(meta, file),
      importModuleDynamically: (request, _module, attributes) =>
        importFrom({ request, from: file, attributes }, linking),
    }),
  );
  linking.known[file] = module;
  return module;
}

function describeFile(meta: ImportMeta, file: string): void {
  const { resolve } = Module.createRequire(file);
  Object.assign(meta, {
    dirname: path.dirname(file),
    filename: file,
    resolve: (request: string) =>
      Module.isBuiltin(request) ? request : pathToFileURL(resolve(request)).href,
    url: pathToFileURL(file).href,
  });
}

async function find(asked: Asked, linking: Linking): Promise<vm.Module> {
  const { world, known } = linking;
  const { request, from } = asked;
  const runs = world.marked(request);
  if (runs) return moduleThat(runs, request);
  if (world.isDatabase(request, from)) return (known.database ??= moduleOf(world.database, 'the database'));
  if (Module.isBuiltin(request)) return moduleOf(Module.createRequire(from)(request), request);
  const file = ownFile(request, from);
  if (file === undefined) return moduleLike(await importByNode(request, from), request);
  refuseBareJson(file, asked);
  return known[file] ?? open(file, request, linking);
}

/** As Node does, whose own words are about flags of older versions. */
function refuseBareJson(file: string, { request, attributes }: Asked): void {
  if (!/\.json$/.test(file) || attributes === undefined || attributes.type === 'json') return;
  throw Object.assign(new TypeError(`Module '${request}' needs an import attribute of "type: json"`), {
    code: 'ERR_IMPORT_ATTRIBUTE_MISSING',
  });
}

/** What can be read as CommonJS is CommonJS, whatever lies around it. */
function open(file: string, request: string, linking: Linking): vm.Module {
  const text = readOwnFile(file, request);
  const isEsModule = /\.m[jt]s$/.test(file) || (!/\.(?:c[jt]s|json)$/.test(file) && !isCommonJs(text));
  if (isEsModule) return create(file, text, linking);
  return (linking.known[file] = moduleOf(Module.createRequire(file)(file), file));
}

/** One after the other: V8 cannot link a module whose imports another one is still linking. */
function link(module: vm.Module, linking: Linking): Promise<void> {
  const linked = linking.last.then(async () => {
    if (module.status !== 'unlinked') return;
    await linkModule(module, (request, { identifier }, { attributes }) =>
      find({ request, from: identifier, attributes }, linking),
    );
  });
  linking.last = linked.catch(() => undefined);
  return linked;
}

async function importFrom(asked: Asked, linking: Linking): Promise<vm.Module> {
  const module = await find(asked, linking);
  await link(module, linking);
  if (module.status !== 'evaluating') await evaluateModule(module);
  return module;
}

/** Node's own `import()`, as if it stood in that file. */
function importByNode(request: string, from: string): Promise<unknown> {
  const importing = compileFunction('return import(request);', ['request'], {
    // Not the file itself: its places are those of the learner's text.
    filename: `${pathToFileURL(from).href}?import`,
    // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  return apply(importing, undefined, [request]);
}
