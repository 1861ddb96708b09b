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
import { dirname, join, sep } from 'node:path';
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
 * Has `require` take the program's `.cjs` files from one file that holds them all with V8's code for them, which halves
 * what a start costs: forty files are neither looked for nor read, and nothing is compiled that was compiled before,
 * functions included that are compiled when they are first called.
 * What was changed since then is read and compiled anew, and V8 itself refuses code of another version or of other
 * flags. The cache lies beside the files that it was made from: it goes when they go, and whoever could change it
 * could change them.
 * @returns keeps what was compiled, at the end of a run; `isWhole`: the run went all the way, so that nothing of
 * weight is missing. Never throws: without a cache all goes on, slower.
 */
export function useCodeCache(
  extensions: Extensions,
  { folder, file }: CodeCache,
): (isWhole: boolean) => void {
  const usual = extensions['.js'];
  const program = new Program(folder, readPack(file));
  extensions['.cjs'] = (module, filename) => {
    if (!filename.startsWith(folder + sep)) usual(module, filename);
    else module.exports = program.load(filename, module);
  };
  return (isWhole) => {
    if (program.hasNews(isWhole)) keep(file, folder, () => program.pack(isWhole));
  };
}

function readPack(file: string): Pack {
  try {
    return unpacked(readFileSync(file));
  } catch {
    return { isWhole: false, pieces: new Map() }; // there is none yet, or it is no pack
  }
}

type Body = (this: unknown, ...args: readonly unknown[]) => void;

interface Compiled {
  readonly stamp: string;
  readonly text: string;
  readonly script: vm.Script;
}

/** The files of the program, each loaded once. */
class Program {
  readonly #folder: string;
  readonly #pack: Pack;
  readonly #loaded = new Map<string, { exports: unknown }>();
  readonly #compiled = new Map<string, Compiled>();
  readonly #paths = new Map<string, string>();
  #hasCompiled = false;

  constructor(folder: string, pack: Pack) {
    this.#folder = folder;
    this.#pack = pack;
  }

  /** What a file exports. `from`: the module of Node's that asks for it, or for what asks for it. */
  load(filename: string, from: NodeJS.Module): unknown {
    const known =
      this.#loaded.get(filename) ?? (from.filename === filename ? undefined : require.cache[filename]);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#loaded.set(filename, module);
    try {
      this.#run(filename, module, from);
    } catch (error) {
      this.#loaded.delete(filename);
      throw error;
    }
    return module.exports;
  }

  /** Whether there is something that a pack does not hold yet. */
  hasNews(isWhole: boolean): boolean {
    return this.#hasCompiled || (isWhole && !this.#pack.isWhole);
  }

  pack(isWhole: boolean): Pack {
    const compiled = [...this.#compiled].flatMap(([name, { stamp, text, script }]) => {
      const bytes = Buffer.from(text, 'latin1'); // the build leaves nothing else; it must be the same text again
      if (bytes.toString('latin1') !== text) return [];
      return [[name, { stamp, text: bytes, code: script.createCachedData() }] as const];
    });
    return { isWhole, pieces: new Map([...this.#pack.pieces, ...compiled]) };
  }

  #run(filename: string, module: { exports: object }, from: NodeJS.Module): void {
    const body = this.#compile(filename).runInThisContext() as Body;
    const folder = dirname(filename);
    const require = (id: string): unknown =>
      id.startsWith('.') ? this.load(this.#pathOf(id, folder), from) : from.require(id);
    body.call(module.exports, module.exports, require, module, filename, folder);
  }

  /** Many ask for the same few. */
  #pathOf(id: string, folder: string): string {
    const asked = `${folder} ${id}`;
    const path = this.#paths.get(asked) ?? join(folder, id);
    this.#paths.set(asked, path);
    return path;
  }

  #compile(filename: string): vm.Script {
    const name = filename.slice(this.#folder.length + 1);
    const stamp = stampOf(filename);
    const kept = this.#pack.pieces.get(name);
    const piece = kept?.stamp === stamp ? kept : undefined;
    const text = piece?.text.toString('latin1') ?? wrapped(readFileSync(filename, 'utf8'));
    const script = new vm.Script(text, {
      filename,
      importModuleDynamically,
      ...(piece && { cachedData: piece.code }),
    });
    this.#hasCompiled ||= script.cachedDataRejected !== false;
    this.#compiled.set(name, { stamp, text, script });
    return script;
  }
}

function stampOf(filename: string): string {
  const { mtimeMs, size } = statSync(filename);
  return `${String(mtimeMs)} ${String(size)}`;
}

/** On one line with the text, so that places in stack traces stay what they are. */
function wrapped(text: string): string {
  return `(function (exports, require, module, __filename, __dirname) { ${text}\n})`;
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
