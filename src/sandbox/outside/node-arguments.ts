import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { canWatchMemory } from './watch-memory.js';
import { hasListSigns, readableParts } from './readable.js';

/**
 * Without `--frozen-intrinsics`, `--disable-proto`, `--disallow-code-generation-from-strings` and `--jitless`,
 * which break honest code.
 */
export function nodeArguments(runner: string, folder: string): string[] {
  return [
    ...memory(),
    '--no-warnings',
    '--experimental-vm-modules', // to link ES modules ourselves
    '--experimental-import-meta-resolve',
    '--preserve-symlinks',
    '--preserve-symlinks-main',
    ...guards(),
    // Unique: Node 20 aborts if a path is given twice.
    ...[...new Set(readable(runner, folder))].map((path) => `--allow-fs-read=${path}`),
    runner,
  ];
}

/** Only if memory cannot be watched: any V8 option makes Node start a tenth slower. */
function memory(): string[] {
  return canWatchMemory() ? [] : ['--max-old-space-size=256'];
}

function guards(): readonly string[] {
  const [major = '', minor = ''] = process.versions.node.split('.');
  const known = guardsByMajor[major];
  return known && Number(minor) >= known.from
    ? known.guards
    : guardsAmong(process.allowedNodeEnvironmentFlags);
}

const fromNode22 = ['--permission', '--disable-sigusr1', '--no-experimental-sqlite'];
/** Asking Node takes a thirtieth of a start. */
const guardsByMajor: Readonly<Record<string, { readonly from: number; readonly guards: readonly string[] }>> =
  {
    20: { from: 0, guards: ['--experimental-permission'] },
    22: { from: 14, guards: fromNode22 },
    24: { from: 0, guards: fromNode22 },
  };

export function guardsAmong(known: ReadonlySet<string>): readonly string[] {
  const permission = ['--permission', '--experimental-permission'].find((flag) => known.has(flag));
  if (permission === undefined) return [];
  const others = ['--disable-sigusr1', '--no-experimental-sqlite'].filter((flag) => known.has(flag));
  return [permission, ...others];
}

/** Node looks for packages here too. */
export function packageFolders(folder: string): string[] {
  return foldersAbove(folder)
    .map((above) => join(above, 'node_modules'))
    .filter((modules) => existsSync(modules));
}

function readable(runner: string, folder: string): string[] {
  const packages = packageFolders(folder);
  const whole = [dirname(runner), ...packages.map(withoutListSigns)].map((one) => join(one, '*'));
  return [
    ...whole,
    ...(hasListSigns(folder) ? [join(withoutListSigns(folder), '*')] : readableParts(folder)),
  ];
}

function foldersAbove(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [] : [...foldersAbove(above), above];
}

function withoutListSigns(folder: string): string {
  const parts = folder.split(sep);
  const odd = parts.findIndex(hasListSigns);
  return odd < 0 ? folder : parts.slice(0, odd).join(sep) || sep;
}
