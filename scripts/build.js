// Builds dist/: the program as ES modules that share chunks, so that a command loads what it needs and
// nothing else; and the sandbox's runner as one CommonJS file, which is what starts fastest in a child.
import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

rmSync('dist', { recursive: true, force: true });

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  legalComments: 'none',
  logLevel: 'warning',
};

const lessons = readdirSync('lessons', { withFileTypes: true }).filter((entry) => entry.isDirectory());

await Promise.all([
  build({
    ...shared,
    entryPoints: [
      { in: 'src/cli.ts', out: 'cli' },
      ...lessons.map(({ name }) => ({ in: `lessons/${name}/lesson.ts`, out: `lessons/${name}` })),
    ],
    outdir: 'dist',
    format: 'esm',
    packages: 'external',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
  }),
  build({
    ...shared,
    entryPoints: ['src/sandbox/inside/runner.ts'],
    outfile: 'dist/runner.cjs',
    format: 'cjs',
  }),
]);
