import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, sep } from 'node:path';
import vm from 'node:vm';
import { packed, unpacked, type Pack } from './pack.js';

export interface CodeCache {
  /** The folder of the program's own files; what lies elsewhere is loaded as usual. */
  readonly folder: string;
  /** Where the compiled code is kept. */
  readonly file: string;
}

type Handler = (module: NodeJS.Module, filename: string) => unknown;

/** How Node loads files, by the ending of their names: `require.extensions`. */
export interface Extensions {
  '.js': Handler;
  '.cjs'?: Handler;
}

/** Without it `import()` would be refused. */
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;

/**
 * Has `require` take the program's `.cjs` files from V8's code cache, which halves what a start costs: nothing is
 * compiled that was compiled before, functions included that are compiled when they are first called.
 * V8 itself refuses code of another version, of other flags, or of a text of another length. The cache lies beside
 * the files that it was made from: it goes when they go, and whoever could change it could change them.
 * @returns keeps what was compiled, at the end of a run; `isWhole`: the run went all the way, so that nothing of
 * weight is missing. Never throws: without a cache all goes on, slower.
 */
export function useCodeCache(
  extensions: Extensions,
  { folder, file }: CodeCache,
): (isWhole: boolean) => void {
  const usual = extensions['.js'];
  const pack = readPack(file);
  const scripts = new Map<string, vm.Script>();
  let isNew = false;
  extensions['.cjs'] = (module, filename) => {
    if (!filename.startsWith(folder + sep)) {
      usual(module, filename);
      return;
    }
    const name = filename.slice(folder.length + 1);
    const script = compile(filename, pack.entries.get(name));
    isNew ||= script.cachedDataRejected !== false;
    scripts.set(name, script);
    run(script, module, filename);
  };
  return (isWhole) => {
    if (isNew || (isWhole && !pack.isWhole)) keep(file, folder, () => added(pack, scripts, isWhole));
  };
}

function readPack(file: string): Pack {
  try {
    return unpacked(readFileSync(file));
  } catch {
    return { isWhole: false, entries: new Map() }; // there is none yet, or it is no pack
  }
}

/** On one line with the text, so that places in stack traces stay what they are. */
function compile(filename: string, cachedData: Buffer | undefined): vm.Script {
  const text = readFileSync(filename, 'utf8');
  const wrapped = `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;
  return new vm.Script(wrapped, { filename, importModuleDynamically, ...(cachedData && { cachedData }) });
}

type Body = (...args: readonly unknown[]) => void;

function run(script: vm.Script, module: NodeJS.Module, filename: string): void {
  const body = script.runInThisContext() as Body;
  const require = (id: string): unknown => module.require(id);
  body.call(module.exports, module.exports, require, module, filename, dirname(filename));
}

function added({ entries }: Pack, scripts: ReadonlyMap<string, vm.Script>, isWhole: boolean): Pack {
  const compiled = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
  return { isWhole, entries: new Map([...entries, ...compiled]) };
}

function keep(file: string, folder: string, make: () => Pack): void {
  try {
    if (!isOurs(folder)) return;
    mkdirSync(dirname(file), { recursive: true });
    replace(file, make);
  } catch {
    // The next run will be as slow as this one.
  }
}

/** Files of ours in a folder of somebody else's would be in their way. */
function isOurs(folder: string): boolean {
  return process.getuid === undefined || statSync(folder).uid === process.getuid();
}

/** At once, for several processes may start and end at the same time. */
function replace(file: string, make: () => Pack): void {
  const temporary = `${file}.${String(process.pid)}`;
  const opened = openSync(temporary, 'wx'); // before the work: often it cannot be written
  try {
    writeFileSync(opened, packed(make()));
    closeSync(opened);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
