import Module from 'node:module';
import path from 'node:path';
import type { LoadQuestion } from '../wire.js';
import { commonJsParameters } from './commonjs-text.js';
import type { Asked, EsModules } from './es-modules.js';
import { exportedByCommonJs, type LearnerModule } from './exported.js';
import { apply, compileFunction } from './natives.js';
import { loader, type NodeModule } from './node-loader.js';
import { isInPackage, readText } from './own-file.js';

/** A learner's CommonJS module. */
export function prepareCommonJs({ file, script }: LoadQuestion, esModules: EsModules): LearnerModule {
  const module = new loader(file);
  module.filename = file;
  module.paths = loader._nodeModulePaths(path.dirname(file));
  loader._cache[file] = module;
  const body = compile(script, file, esModules);
  return {
    exported: exportedByCommonJs(module),
    run: () => {
      runBody(body, module);
      module.loaded = true;
      return undefined;
    },
  };
}

type Opener = (module: NodeModule, filename: string) => void;

const byNode = loader._extensions['.js'];

/** Has `require` take the learner's files as CommonJS, whatever `package.json` lies around. Packages are left to Node. */
export function takeAsCommonJs(databaseModule: string, database: object, esModules: EsModules): void {
  const open: Opener = (module, filename) => {
    if (filename === databaseModule)
      module.exports = database; // its entry was deleted from the cache
    else if (isInPackage(filename)) byNode?.(module, filename);
    else runBody(compile(readText(filename), filename, esModules), module);
  };
  Object.assign(loader._extensions, { '.js': open, '.ts': open, '.cts': open });
}

type Body = (...args: unknown[]) => unknown;

function compile(script: string, file: string, { importFrom }: EsModules): Body {
  return compileFunction(script, commonJsParameters, {
    filename: file,
    importModuleDynamically: (request: string, _from: unknown, attributes: Asked['attributes']) =>
      importFrom({ request, from: file, ...(attributes && { attributes }) }),
  }) as Body;
}

function runBody(body: Body, module: NodeModule): void {
  const { exports, filename } = module;
  apply(body, exports, [exports, Module.createRequire(filename), module, filename, path.dirname(filename)]);
}
