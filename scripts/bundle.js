// CommonJS starts faster than ES modules. Names and lines are kept for readable stack traces.
import { copyFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { rolldown } from 'rolldown';
import { examplesOf } from './examples.js';
import { licencesOf } from './licences.js';

const ownLessons = readdirSync('lessons', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join('lessons', name));

/** Parts of packages that we never reach. */
const stubs = [
  // It brings tables of all character sets.
  { part: /@inquirer[\\/]external-editor[\\/]/, source: 'export const editAsync = undefined;' },
  // The server never looks up a file extension.
  { part: /mime-db[\\/]db\.json$/, source: '{}' },
  // We set chalk's colours ourselves.
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
  // It also hides our functions from code that inspects the stack.
  banner: "'use strict';",
};

export async function bundleInto(dist, lessons = ownLessons) {
  rmSync(dist, { recursive: true, force: true });
  const parts = await Promise.all([
    bundle(dist, {
      cli: 'src/cli.ts',
      ...Object.fromEntries(
        lessons.flatMap((folder) =>
          ['lesson', 'subject'].map((part) => [
            `lessons/${basename(folder)}/${part}`,
            join(folder, `${part}.ts`),
          ]),
        ),
      ),
    }),
    bundle(dist, { runner: 'src/sandbox/inside/main/main.ts' }),
    bundle(dist, { packages: 'src/sandbox/packages.cjs' }, {}, []),
    // It runs in a realm of its own.
    bundle(
      dist,
      { checker: 'src/sandbox/inside/realm/serve.ts' },
      { format: 'iife', name: 'checker', entryFileNames: '[name].js' },
    ),
  ]);
  copyFileSync('src/sandbox/inside/main/resolve-import.mjs', join(dist, 'resolve-import.mjs'));
  writeFileSync(join(dist, 'LICENCES.txt'), licencesOf(parts.flat()));
  for (const folder of lessons)
    writeFileSync(
      join(dist, 'lessons', basename(folder), 'examples.json'),
      JSON.stringify(examplesOf(folder)),
    );
}

async function bundle(dist, input, form = {}, plugins = shared.plugins) {
  const build = await rolldown({ ...shared, plugins, input });
  const { output: chunks } = await build.write({ ...output, ...form, dir: dist });
  for (const { fileName, code } of chunks) writeFileSync(join(dist, fileName), inAscii(code));
  return chunks.flatMap((chunk) => chunk.moduleIds ?? []);
}

/** One character beyond Latin-1 doubles the memory of a source in V8. */
function inAscii(code) {
  return code.replace(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
