import { isAbsolute, join } from 'node:path';

/** Undefined without a home. */
export function cacheFolder({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
  if (platform === 'win32') return ours(LOCALAPPDATA);
  if (platform === 'darwin') return ours(HOME, 'Library', 'Caches');
  return ours(XDG_CACHE_HOME) ?? ours(HOME, '.cache');
}

/** Relative paths are ignored, as the XDG specification says. */
function ours(base: string | undefined, ...below: readonly string[]): string | undefined {
  return base && isAbsolute(base) ? join(base, ...below, 'oauth-lessons') : undefined;
}
