import { sep } from 'node:path';
import { CompiledFiles, readPack } from './compiled-files.js';
import { keepPack } from './keep-pack.js';
import { packed } from './pack.js';

export interface CodeCache {
  /** The folder of the program's own files; what lies elsewhere is loaded as usual. */
  readonly folder: string;
  /** Where the compiled code is kept. */
  readonly file: string;
}

/** What a run has compiled. `isWhole`: it went all the way, so that nothing of weight is missing. */
export interface CacheInUse {
  /** Whether there is something that is not kept yet. */
  readonly hasNews: (isWhole: boolean) => boolean;
  /** To be called at the end. */
  readonly keep: (isWhole: boolean) => void;
}

type Handler = (module: NodeJS.Module, filename: string) => unknown;

/** How Node loads files, by the ending of their names: `require.extensions`. */
export interface Extensions {
  '.js': Handler;
  '.cjs'?: Handler;
}

/**
 * Has `require` take the program's `.cjs` files from one file that holds them all with V8's code for them, which halves
 * what a start costs: forty files are neither looked for nor read, and nothing is compiled that was compiled before,
 * functions included that are compiled when they are first called.
 * What was changed since then is read and compiled anew, and V8 itself refuses code of another version or of other
 * flags. The cache lies beside the files that it was made from: it goes when they go, and whoever could change it
 * could change them.
 * Never throws: without a cache all goes on, slower.
 */
export function useCodeCache(extensions: Extensions, { folder, file }: CodeCache): CacheInUse {
  const usual = extensions['.js'];
  const program = new CompiledFiles(folder, readPack(file));
  extensions['.cjs'] = (module, filename) => {
    if (!filename.startsWith(folder + sep)) usual(module, filename);
    else module.exports = program.load(filename, module);
  };
  return {
    hasNews: (isWhole) => program.hasNews(isWhole),
    keep: (isWhole) => {
      if (program.hasNews(isWhole)) keepPack(file, folder, () => packed(program.pack(isWhole)));
    },
  };
}
