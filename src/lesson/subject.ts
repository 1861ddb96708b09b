export interface Subject {
  readonly name: string;
  /** In the server's order. */
  readonly parameters: readonly string[];
  readonly modules: readonly string[];
}

/** Modules that only compute or read: they reach neither the network nor other processes. */
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
