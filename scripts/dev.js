// `npm run dev -- check model.js` runs the current source and leaves dist/ as it is.
import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundleInto } from './bundle.js';

const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-dev-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

copyFileSync('package.json', join(folder, 'package.json'));
for (const part of ['data', 'lessons']) symlinkSync(resolve(part), join(folder, part), 'junction');
await bundleInto(join(folder, 'dist'));

process.env.NODE_DISABLE_COMPILE_CACHE = '1'; // the cache belongs to the built program
process.chdir(process.env.INIT_CWD ?? '.'); // npm has changed to the root of the repository
createRequire(import.meta.url)(join(folder, 'dist', 'cli.cjs'));
