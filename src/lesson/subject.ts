import type { WantedFunction } from '../source/facts.js';

export interface Subject extends WantedFunction {
  /** Modules of Node that the file may load. */
  readonly modules: readonly string[];
  /** The parameter that the function changes and stores, if any. */
  readonly changes?: string;
  /** What the editor completes after the name of an object and a dot. */
  readonly properties?: Readonly<Record<string, readonly string[]>>;
}

/** They reach neither the network nor other processes. */
export const plainModules: readonly string[] = [
  ...['assert', 'assert/strict', 'async_hooks', 'buffer', 'console', 'constants', 'crypto', 'events', 'fs'],
  ...['fs/promises', 'module', 'os', 'path', 'path/posix', 'path/win32', 'perf_hooks', 'process', 'punycode'],
  ...[
    'querystring',
    'stream',
    'stream/promises',
    'stream/web',
    'string_decoder',
    'timers',
    'timers/promises',
  ],
  ...['url', 'util', 'util/types', 'zlib'],
];
