import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
import { constants, Script } from 'node:vm';
import { unpacked, type Pack } from './pack.js';

/** Without it `import()` would be refused. */
const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;

/** Where the packs of a program lie that was built into this folder: V8's code fits one version of Node on one kind of processor. */
export function packFile(folder: string, name: string): string {
  const { version, arch } = process;
  return join(folder, 'cache', `${version}-${arch}`, name);
}

/** What is kept in that file; nothing where it cannot be read. */
export function readPack(file: string): Pack {
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
  readonly script: Script;
}

/**
 * CommonJS files of one folder, each loaded once: out of a pack that holds them with V8's code for them, as far as they
 * are still what they were when it was made.
 */
export class CompiledFiles {
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

  #compile(filename: string): Script {
    const name = filename.slice(this.#folder.length + 1);
    const stamp = stampOf(filename);
    const kept = this.#pack.pieces.get(name);
    const piece = kept?.stamp === stamp ? kept : undefined;
    const text = piece?.text.toString('latin1') ?? wrapped(readFileSync(filename, 'utf8'));
    const script = new Script(text, {
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
