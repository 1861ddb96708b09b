// Builds dist/: the program with all that it needs from other packages, as CommonJS, which starts faster than ES
// modules; in pieces, so that a command loads what it needs and nothing else. Names and lines are kept, so that a
// stack trace can be read.
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { licencesOf } from './licences.js';

const lessons = readdirSync('lessons', { withFileTypes: true }).filter((entry) => entry.isDirectory());

const nothing = '\0nothing';

/** Parts of packages that are never reached: half of the program's size, and milliseconds of each start. */
const leaveOut = {
  name: 'leave-out',
  resolveId(source, importer = '') {
    // It queues calls where too many files are open; ours are handed in, and are done at once.
    if (source === 'graceful-fs' && /[\\/]proper-lockfile[\\/]/.test(importer))
      return { id: 'node:fs', external: true };
    // commander would start other programs as its commands; ours has none, and loading this costs a tenth of a start.
    return source === 'node:child_process' && /[\\/]commander[\\/]/.test(importer) ? nothing : undefined;
  },
  load(id) {
    if (id === nothing) return 'module.exports = {};';
    // inquirer's editor prompt, which we do not show, brings tables of all character sets.
    if (/@inquirer[\\/]external-editor[\\/]/.test(id)) return 'export const editAsync = undefined;';
    // A token request is a form (RFC 6749, 4.4.2): the names of two thousand other formats are not asked for.
    if (/mime-db[\\/]db\.json$/.test(id)) {
      const form = 'application/x-www-form-urlencoded';
      return JSON.stringify({ [form]: JSON.parse(readFileSync(id, 'utf8'))[form] });
    }
    // A tenth of a start: loaded when a code is redeemed or a token invented, which the lesson's model never asks for.
    if (/oauth2-server[\\/]lib[\\/]utils[\\/]token-util\.js$/.test(id))
      return replaced(
        id,
        "require('crypto').randomBytes",
        "(...args) => require('crypto').randomBytes(...args)",
      );
    if (
      /oauth2-server[\\/]lib[\\/](?:utils[\\/]crypto-util|grant-types[\\/]authorization-code-grant-type)\.js$/.test(
        id,
      )
    )
      return replaced(id, "const crypto = require('crypto');", lazyCrypto);
    // For one check of an argument that is ours.
    if (/proper-lockfile[\\/]node_modules[\\/]signal-exit[\\/]index\.js$/.test(id))
      return replaced(id, "var assert = require('assert')", 'var assert = { equal: () => undefined }');
    // Which colours there are is ours to say: this looks at the environment, for nobody.
    if (/chalk[\\/]source[\\/]vendor[\\/]supports-color[\\/]/.test(id))
      return 'export default { stdout: false, stderr: false };';
    // A tenth of a start, for the names of the status codes alone: needed where an error has no message.
    if (/oauth2-server[\\/]lib[\\/]errors[\\/]oauth-error\.js$/.test(id))
      return replaced(
        id,
        "const http = require('http');",
        "const http = { get STATUS_CODES() { return require('http').STATUS_CODES; } };",
      );
    return undefined;
  },
};

const lazyCrypto = `const crypto = {
  get createHash() { return require('crypto').createHash; },
  get timingSafeEqual() { return require('crypto').timingSafeEqual; },
};`;

function replaced(file, part, other) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(part)) throw new Error(`${file} does not hold \`${part}\` any more.`);
  return text.replace(part, other);
}

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
  // As the modules are that this is made of. It also keeps our functions out of the reach of whoever reads a stack.
  banner: "'use strict';",
};

rmSync('dist', { recursive: true, force: true });

const parts = await Promise.all([
  bundle({
    cli: 'src/cli.ts',
    ...Object.fromEntries(
      lessons.flatMap(({ name }) =>
        ['lesson', 'subject'].map((part) => [`lessons/${name}/${part}`, `lessons/${name}/${part}.ts`]),
      ),
    ),
  }),
  bundle({ runner: 'src/sandbox/inside/main/main.ts' }),
  // A script that gives its exports: it is run in a realm of its own.
  bundle({ checker: 'src/sandbox/inside/realm/serve.ts' }, { format: 'iife', name: 'checker', entryFileNames: '[name].js' }),
]);

copyFileSync('src/sandbox/inside/main/resolve-import.mjs', 'dist/resolve-import.mjs');
writeFileSync('dist/LICENCES.txt', licencesOf(parts.flat()));

/** Gives the files that went into it. */
async function bundle(input, form = {}) {
  const build = await rolldown({ ...shared, input });
  const { output: chunks } = await build.write({ ...output, ...form, dir: 'dist' });
  for (const { fileName, code } of chunks) writeFileSync(join('dist', fileName), inAscii(code));
  return chunks.flatMap((chunk) => chunk.moduleIds ?? []);
}

/** A text with a single sign beyond Latin-1 takes twice the room in V8, and the time to make it at each start. */
function inAscii(code) {
  return code.replace(/[^\0-\u007f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
