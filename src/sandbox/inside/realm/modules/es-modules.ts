import type vm from 'node:vm';
import { codedError, define, exposed, exposedImport, mainRealmError, host } from '../host.js';
import type { ImportRequest, ImportFrom } from './import-request.js';
import { isCommonJs, syntaxErrorIn } from './compile.js';
import { sourceInDataUrl } from './data-url.js';
import { isEsModule, type CommonJsLoader } from './commonjs.js';
import type { FindGiven, Given } from './given-modules.js';
import { isInPackage, ownFile, readSource } from './own-file.js';
import { resolveForImport } from './resolve-import.js';
import { keep, moduleOf, moduleThat } from './synthetic.js';

export interface EsWorld {
  readonly commonJs: CommonJsLoader;
  readonly given: FindGiven;
  readonly marked: (request: string) => (() => void) | undefined;
}

export interface EsModules {
  /** @throws SyntaxError if V8 cannot parse the source */
  readonly create: (file: string, source: string) => vm.SourceTextModule;
  readonly find: (request: string, from: string) => Promise<vm.Module>;
  readonly link: (module: vm.Module) => Promise<void>;
  readonly importFrom: ImportFrom;
}

export function createEsModules(world: EsWorld): EsModules {
  const linking: Linking = { world, known: new Map(), last: Promise.resolve() };
  return {
    create: (file, source) => create(file, source, linking),
    find: (request, from) => find({ request, from }, linking),
    link: (module) => link(module, linking),
    importFrom: (asked) => importFrom(asked, linking),
  };
}

interface Linking {
  readonly world: EsWorld;
  readonly known: Map<string, vm.Module>;
  last: Promise<unknown>;
}

function create(file: string, source: string, linking: Linking): vm.SourceTextModule {
  try {
    const module = keep(
      new host.SourceTextModule(source, {
        identifier: file,
        initializeImportMeta: exposed((meta) => describeFile(meta as ImportMeta, file, linking)),
        importModuleDynamically: exposedImport((request, attributes) =>
          importFrom({ request, from: file, attributes: attributes as ImportRequest['attributes'] }, linking),
        ) as never,
      }),
    );
    linking.known.set(file, module);
    return module;
  } catch (error) {
    throw syntaxErrorIn(file, source, error);
  }
}

function describeFile(meta: ImportMeta, file: string, { world }: Linking): void {
  if (!host.path.isAbsolute(file)) {
    define(meta, 'url', file); // the module of a data: URL
    return;
  }
  const resolve = (request: unknown): string => {
    const text = host.text(request);
    return host.isBuiltin(text) ? text : host.fileUrl(world.commonJs.resolve(text, file));
  };
  define(meta, 'dirname', host.path.dirname(file));
  define(meta, 'filename', file);
  define(meta, 'resolve', exposed(resolve));
  define(meta, 'url', host.fileUrl(file));
}

async function find(asked: ImportRequest, linking: Linking): Promise<vm.Module> {
  const { world, known } = linking;
  const { request, from } = asked;
  const runs = world.marked(request);
  if (runs) return moduleThat(runs, request);
  const given = world.given(request, from);
  if (given) return givenModule(given, linking);
  if (host.isBuiltin(request)) return moduleOf(world.commonJs.load(request, from), request);
  const source = sourceInDataUrl(request);
  if (source !== undefined) return known.get(request) ?? create(request, source, linking);
  const file = ownFile(request, from) ?? (await resolveForImport(request, from));
  const givenFile = world.given(file, from);
  if (givenFile) return givenModule(givenFile, linking);
  refuseBareJson(file, asked);
  return known.get(file) ?? open(file, request, linking);
}

function givenModule({ name, exports }: Given, { known }: Linking): vm.Module {
  const key = `given: ${name}`;
  const module = known.get(key) ?? moduleOf(exports, key);
  known.set(key, module);
  return module;
}

/** Node's own message is about flags of older versions. */
function refuseBareJson(file: string, { request, attributes }: ImportRequest): void {
  if (!file.endsWith('.json') || attributes === undefined || attributes.type === 'json') return;
  const message = `Module '${request}' needs an import attribute of "type: json"`;
  throw codedError('TypeError', message, 'ERR_IMPORT_ATTRIBUTE_MISSING');
}

function open(file: string, request: string, linking: Linking): vm.Module {
  refuseMissing(file, request);
  if (!/\.(?:json|node)$/.test(file)) {
    const source = readSource(file);
    const isModule = isInPackage(file) ? isEsModule(file, source) : isOwnEsModule(file, source);
    if (isModule) return create(file, source, linking);
  }
  const exports = host.app.watched(request, linking.world.commonJs.load(file, file));
  const module = moduleOf(exports, file);
  linking.known.set(file, module);
  return module;
}

function isOwnEsModule(file: string, source: string): boolean {
  return /\.m[jt]s$/.test(file) || (!/\.c[jt]s$/.test(file) && !isCommonJs(source));
}

function refuseMissing(file: string, request: string): void {
  if (host.isFile(file)) return;
  if (!host.mayRead(file))
    throw codedError(
      'Error',
      `There is no access to '${request}' while a lesson is checked.`,
      'ERR_ACCESS_DENIED',
    );
  const meant = ['.js', '.mjs', '.cjs', '.ts', '/index.js'].find((ending) => host.exists(file + ending));
  const advice = meant === undefined ? '' : `. Did you mean '${request}${meant}'?`;
  throw codedError('Error', `Cannot find module '${request}'${advice}`, 'ERR_MODULE_NOT_FOUND');
}

/** In sequence: V8 cannot link a module while another one links its imports. */
function link(module: vm.Module, linking: Linking): Promise<void> {
  const linked = linking.last.then(async () => {
    if (module.status !== 'unlinked') return;
    await host.link(module, (request, { identifier }, { attributes }) =>
      find({ request, from: identifier, attributes: attributes }, linking),
    );
  });
  linking.last = linked.catch(() => undefined);
  return linked;
}

async function importFrom(asked: ImportRequest, linking: Linking): Promise<vm.Module> {
  try {
    const module = await find(asked, linking);
    await link(module, linking);
    if (module.status !== 'evaluating') await host.evaluate(module);
    return module;
  } catch (error) {
    throw mainRealmError(error);
  }
}
