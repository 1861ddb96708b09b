// Bundles the program and its dependencies as CommonJS, which starts faster than ES modules. Chunks let a command load
// only what it needs. Names and lines are kept for readable stack traces.
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { examplesOf } from './examples.js';
import { licencesOf } from './licences.js';

const lessons = readdirSync('lessons', { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** Parts of packages that we never reach. No other source of a package is changed. */
const stubs = [
  // We never open inquirer's editor prompt, and it brings tables of all character sets.
  { part: /@inquirer[\\/]external-editor[\\/]/, source: 'export const editAsync = undefined;' },
  // The table is for lookups by file extension, and the server never makes one.
  { part: /mime-db[\\/]db\.json$/, source: '{}' },
  // We set chalk's colours ourselves, so it does not have to detect them.
  {
    part: /chalk[\\/]source[\\/]vendor[\\/]supports-color[\\/]/,
    source: 'export default { stdout: false, stderr: false };',
  },
];

const nothing = '\0nothing';

const leaveOut = {
  name: 'leave-out',
  resolveId(source, importer = '') {
    // Commander starts other programs as subcommands; ours has none.
    return source === 'node:child_process' && /[\\/]commander[\\/]/.test(importer) ? nothing : undefined;
  },
  load(id) {
    if (id === nothing) return 'module.exports = {};';
    return stubs.find(({ part }) => part.test(id))?.source;
  },
};

const shared = {
  platform: 'node',
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  transform: { target: 'node20.17' },
  plugins: [leaveOut],
};

const output = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name].cjs',
  comments: false,
  // The sources are modules, which are strict. It also hides our functions from code that inspects the stack.
  banner: "'use strict';",
};

/** Empties the folder and writes the program into it. */
export async function bundleInto(dist) {
  rmSync(dist, { recursive: true, force: true });
  const parts = await Promise.all([
    bundle(dist, {
      cli: 'src/cli.ts',
      ...Object.fromEntries(
        lessons.flatMap(({ name }) =>
          ['lesson', 'subject'].map((part) => [`lessons/${name}/${part}`, `lessons/${name}/${part}.ts`]),
        ),
      ),
    }),
    bundle(dist, { runner: 'src/sandbox/inside/main/main.ts' }),
    // A script that returns its exports: it runs in a realm of its own.
    bundle(
      dist,
      { checker: 'src/sandbox/inside/realm/serve.ts' },
      { format: 'iife', name: 'checker', entryFileNames: '[name].js' },
    ),
  ]);
  copyFileSync('src/sandbox/inside/main/resolve-import.mjs', join(dist, 'resolve-import.mjs'));
  writeFileSync(join(dist, 'LICENCES.txt'), licencesOf(parts.flat()));
  for (const { name } of lessons)
    writeFileSync(
      join(dist, 'lessons', name, 'examples.json'),
      JSON.stringify(examplesOf(join('lessons', name))),
    );
}

/** Returns the source files of the bundle. */
async function bundle(dist, input, form = {}) {
  const build = await rolldown({ ...shared, input });
  const { output: chunks } = await build.write({ ...output, ...form, dir: dist });
  for (const { fileName, code } of chunks) writeFileSync(join(dist, fileName), inAscii(code));
  return chunks.flatMap((chunk) => chunk.moduleIds ?? []);
}

/** One character beyond Latin-1 doubles the memory of a source in V8 and slows down each start. */
function inAscii(code) {
  return code.replace(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
