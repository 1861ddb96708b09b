import type { AllowedModules } from './wire.js';

/**
 * What a lesson's file may load of Node where its subject says nothing else. All of it computes, or reads what the
 * permission model lets it read; nothing of it reaches the network, other processes or the insides of Node.
 */
export const defaultModules: AllowedModules = {
  allowed: [
    ...['assert', 'assert/strict', 'async_hooks', 'buffer', 'console', 'constants', 'crypto', 'events', 'fs'],
    ...['fs/promises', 'module', 'os', 'path', 'path/posix', 'path/win32', 'perf_hooks', 'process', 'punycode'],
    ...['querystring', 'stream', 'stream/promises', 'stream/web', 'string_decoder', 'timers', 'timers/promises'],
    ...['url', 'util', 'util/types', 'zlib'],
  ],
  packagesGetMore: false,
};
