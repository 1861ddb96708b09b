import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { canWatchMemory } from './watch-memory.js';
import { hasListSigns, readableParts } from './readable.js';

/**
 * The options of Node that guard the child. A Node that does not know one runs without it.
 * Left out on purpose, for each breaks honest code: `--frozen-intrinsics`, `--disable-proto`,
 * `--disallow-code-generation-from-strings`, `--jitless`.
 */
export function nodeArguments(runner: string, folder: string): string[] {
  return [
    ...memory(),
    '--no-warnings',
    '--experimental-vm-modules', // ES modules that we link ourselves
    '--experimental-import-meta-resolve', // and find as Node would
    '--preserve-symlinks',
    '--preserve-symlinks-main',
    ...guards(),
    // Each once: Node 20 breaks down where it is given the same twice.
    ...[...new Set(readable(runner, folder))].map((path) => `--allow-fs-read=${path}`),
    runner,
  ];
}

/**
 * The heap's limit, in MB, where nobody watches the memory of the process: with this option, as with all that are V8's,
 * Node throws away what was compiled of its own modules beforehand, and starts a tenth more slowly.
 */
function memory(): string[] {
  return canWatchMemory() ? [] : ['--max-old-space-size=256'];
}

/** What guards the child, as far as this Node has it: the permission model, and what that leaves open. */
function guards(): readonly string[] {
  const [major = '', minor = ''] = process.versions.node.split('.');
  const line = lines[major];
  return line && Number(minor) >= line.from ? line.guards : guardsAmong(process.allowedNodeEnvironmentFlags);
}

const fromNode22 = ['--permission', '--disable-sigusr1', '--no-experimental-sqlite'];
/**
 * What the lines of Node have for sure, from which minor version on. All others are asked, for all of their options,
 * which takes them a thirtieth of a start.
 */
const lines: Readonly<Record<string, { readonly from: number; readonly guards: readonly string[] }>> = {
  20: { from: 0, guards: ['--experimental-permission'] },
  22: { from: 14, guards: fromNode22 },
  24: { from: 0, guards: fromNode22 },
};

/** @param known the options of a Node */
export function guardsAmong(known: ReadonlySet<string>): readonly string[] {
  const permission = ['--permission', '--experimental-permission'].find((flag) => known.has(flag));
  if (permission === undefined) return [];
  const others = ['--disable-sigusr1', '--no-experimental-sqlite'].filter((flag) => known.has(flag));
  return [permission, ...others];
}

/** The runner's folder, the learner's, and the packages that the learner's file can `require`. */
function readable(runner: string, folder: string): string[] {
  const packages = foldersAbove(folder)
    .map((above) => join(above, 'node_modules'))
    .filter((modules) => existsSync(modules));
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

/** `*` and `,` mean something else in Node's option: then the nearest folder above without them is opened. */
function withoutListSigns(folder: string): string {
  const parts = folder.split(sep);
  const odd = parts.findIndex(hasListSigns);
  return odd < 0 ? folder : parts.slice(0, odd).join(sep) || sep;
}
