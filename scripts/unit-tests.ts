// Unit tests use no processes, no build and no mass of inputs, nor do their imports.
import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

/** `import type` imports nothing at run time. */
const imports = /(?:^(?:import|export)\b(?! type\b)[^;'"=]*?\bfrom\s*|^import\s*|\bimport\(\s*)'([^']+)'/gm;
const slowPackages =
  /^(?:node:)?(?:child_process|worker_threads)$|^(?:@lydell\/node-pty|rolldown|fast-check)$/;
const builtFiles = /'(?:\.\.\/)*dist(?:\/[^']*)?'/;
const goldenFiles = /\.toMatchFileSnapshot\(/;

export function unitTests(): string[] {
  const known = new Map<string, boolean>();
  return globSync('test/**/*.test.ts', { ignore: ['test/mutation/**'] })
    .filter((file) => isUnit(resolve(file), known))
    .sort();
}

function isUnit(file: string, known: Map<string, boolean>): boolean {
  const before = known.get(file);
  if (before !== undefined) return before;
  known.set(file, true); // for a cycle
  const source = readFileSync(file, 'utf8');
  const specifiers = [...source.matchAll(imports)].map(([, specifier = '']) => specifier);
  const result =
    ![builtFiles, goldenFiles].some((pattern) => pattern.test(source)) &&
    !specifiers.some((specifier) => slowPackages.test(specifier)) &&
    specifiers.flatMap((specifier) => fileOf(specifier, file)).every((other) => isUnit(other, known));
  known.set(file, result);
  return result;
}

function fileOf(specifier: string, from: string): string[] {
  if (specifier.startsWith('#lesson')) return [resolve(`src/${specifier.slice(1)}/api.ts`)];
  if (!specifier.startsWith('.')) return [];
  const path = resolve(dirname(from), specifier);
  const isFile = (one: string): boolean => statSync(one, { throwIfNoEntry: false })?.isFile() === true;
  return [path.replace(/\.js$/, '.ts'), path].filter(isFile).slice(0, 1);
}
