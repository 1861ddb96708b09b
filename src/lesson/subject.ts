/** The function of the model that a lesson asks for. */
export interface Subject {
  readonly name: string;
  /** In the order in which the server passes them. */
  readonly parameters: readonly string[];
  /** The modules of Node that the learner's file may load; all others are refused. */
  readonly modules: readonly string[];
}

/** Modules that compute, or read what the sandbox lets them read: none reaches the network or other processes. */
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
