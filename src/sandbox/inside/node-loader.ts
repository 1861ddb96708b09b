import Module from 'node:module';
import { deleteProperty, hasOwn, keys } from './natives.js';

/** Node's own module class, with the parts that its types leave out. */
interface Loader {
  _resolveFilename: (request: string, parent: Parent | undefined, ...rest: unknown[]) => string;
  _nodeModulePaths: (folder: string) => string[];
  _extensions: Record<string, (module: NodeModule, filename: string) => void>;
  _cache: Record<string, NodeModule>;
  new (id: string, parent?: unknown): NodeModule;
}

export interface Parent {
  readonly filename?: string | null;
}

/** A CommonJS module as Node holds it. */
export interface NodeModule {
  exports: unknown;
  filename: string;
  loaded: boolean;
  paths: string[];
}

export const loader = Module as unknown as Loader;

/** What is there before the learner's files. */
const { ...ours } = loader._cache;

/** Has all of the learner's files run anew, as they would in a new process. */
export function forgetModules(): void {
  const names = keys(loader._cache);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (!hasOwn(ours, name)) deleteProperty(loader._cache, name);
  }
}
