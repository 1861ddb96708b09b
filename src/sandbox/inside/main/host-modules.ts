import { AsyncResource } from 'node:async_hooks';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { closeNetwork } from './close-network.js';
import { OwnStorage } from './own-storage.js';

const { apply } = Reflect;

type ImportResolver = (request: string, fromUrl: string) => string;

export function moduleParts() {
  return { ...fileParts(), ...nodeParts(), ...compilerParts() };
}

function fileParts() {
  const { readFileSync, existsSync, statSync } = fs;
  const { permission } = process as { permission?: { has: (scope: string, path: string) => boolean } };
  const bytesOf = Buffer.from.bind(Buffer) as (text: string, encoding: 'base64') => Buffer;
  const { utf8Slice } = Buffer.prototype as unknown as { utf8Slice: (this: Buffer, start: number) => string };
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- Node 22.13 has it; asked for before it is used
  const { stripTypeScriptTypes } = Module as { stripTypeScriptTypes?: (source: string) => string };
  return {
    path: Object.freeze({ ...path }),
    fileUrl: (file: string) => pathToFileURL(file).href,
    filePath: fileURLToPath,
    exists: (file: string) => isAnswered(() => existsSync(file)),
    isFile: (file: string) => isAnswered(() => statSync(file, { throwIfNoEntry: false })?.isFile() === true),
    mayRead: (file: string) => !permission || apply(permission.has, permission, ['fs.read', file]),
    readText: (file: string) => readFileSync(file, 'utf8'),
    fromBase64: (text: string) => apply(utf8Slice, bytesOf(text, 'base64'), [0]),
    stripTypes: stripTypeScriptTypes,
  };
}

/** Node 20 throws for unreadable files, even in `existsSync`. */
function isAnswered(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

function nodeParts() {
  const { createRequire, isBuiltin, builtinModules } = Module;
  const { getBuiltinModule } = process;
  const builtin = (name: string): unknown => apply(getBuiltinModule, process, [name]);
  return {
    isBuiltin,
    builtinNames: Object.freeze([...builtinModules]),
    builtin,
    asyncHooks: { AsyncLocalStorage: OwnStorage, AsyncResource },
    closeNetwork: () => {
      closeNetwork(builtin);
    },
    /** @throws Error as Node's `require.resolve` does */
    resolve: (request: string, from: string) => createRequire(from).resolve(request),
    importResolver: async (): Promise<ImportResolver> => {
      const url = pathToFileURL(path.join(__dirname, 'resolve-import.mjs')).href;
      return ((await import(url)) as { resolve: ImportResolver }).resolve;
    },
    requireByNode: (file: string) => createRequire(file)(file) as unknown,
  };
}

/* eslint-disable n/no-unsupported-features/node-builtins -- with a flag that the child is given */
function compilerParts() {
  const { compileFunction, SourceTextModule, SyntheticModule } = vm;
  const { link, evaluate } = vm.Module.prototype;
  return {
    compileFunction,
    SourceTextModule,
    SyntheticModule,
    link: (module: vm.Module, linker: vm.ModuleLinker) => apply(link, module, [linker]),
    evaluate: (module: vm.Module) => apply(evaluate, module, []),
  };
}
