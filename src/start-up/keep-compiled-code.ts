import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, sep } from 'node:path';
import { Script } from 'node:vm';

interface Compiled {
  readonly source: Buffer;
  readonly code: Buffer;
}

type CompiledFiles = ReadonlyMap<string, Compiled>;

type Run = (this: unknown, ...args: readonly unknown[]) => void;

/** `module.enableCompileCache` leaves out functions that V8 compiles when they are called. */
export function keepCompiledCode(dist: string, cacheFile: string): void {
  const kept = readCache(cacheFile);
  const loaded = new Map<string, { readonly source: Buffer; readonly script: Script }>();
  let hasNew = false;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- `module.registerHooks` came with Node 22.15
  const extensions = require.extensions;
  const load = extensions['.js'];
  extensions['.cjs'] = (module, filename) => {
    if (!filename.startsWith(dist + sep)) {
      load(module, filename);
      return;
    }
    const source = readFileSync(filename);
    const script = compile(filename, source, kept.get(filename));
    hasNew ||= script.cachedDataRejected !== false;
    loaded.set(filename, { source, script });
    run(script, module);
  };
  process.once('exit', (exitCode) => {
    if (!hasNew || exitCode === 2) return; // 2: a misspelt command, among other errors
    const compiled = [...loaded].map(
      ([name, { source, script }]) => [name, { source, code: script.createCachedData() }] as const,
    );
    const ours = [...kept].filter(([name]) => name.startsWith(dist + sep)); // not those of another installation
    writeCache(cacheFile, new Map([...ours, ...compiled]));
  });
}

function compile(filename: string, source: Buffer, kept: Compiled | undefined): Script {
  const cachedData = kept?.source.equals(source) ? kept.code : undefined;
  return new Script(Module.wrap(source.toString()), { filename, ...(cachedData && { cachedData }) });
}

function run(script: Script, module: NodeJS.Module): void {
  const { filename } = module;
  const require = (id: string): unknown => module.require(id);
  const body = script.runInThisContext() as Run;
  body.call(module.exports, module.exports, require, module, filename, dirname(filename));
}

/** The first line of the file. The sources and their code follow in this order. */
type Head = readonly (readonly [name: string, source: number, code: number])[];

function readCache(file: string): CompiledFiles {
  try {
    const bytes = readFileSync(file);
    let at = bytes.indexOf('\n') + 1;
    const head = JSON.parse(bytes.toString('utf8', 0, at)) as Head;
    const next = (size: number): Buffer => bytes.subarray(at, (at += size));
    const files = head.map(
      ([name, source, code]) => [name, { source: next(source), code: next(code) }] as const,
    );
    return new Map(at === bytes.length ? files : []);
  } catch {
    return new Map();
  }
}

/** Several processes may exit at the same time. */
function writeCache(file: string, compiled: CompiledFiles): void {
  const temporary = `${file}.${process.pid}`;
  const head: Head = [...compiled].map(([name, { source, code }]) => [name, source.length, code.length]);
  const body = [...compiled.values()].flatMap(({ source, code }) => [source, code]);
  const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), ...body]);
  try {
    // Flushed, because V8 does not notice damaged code and crashes.
    writeFileSync(temporary, bytes, { mode: 0o600, flush: true });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
