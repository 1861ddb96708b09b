import { isAbsolute, join } from 'node:path';

/** The folder for our cached files, below the one that the system gives each user; undefined without a home. */
export function cacheFolder({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
  if (platform === 'win32') return ours(LOCALAPPDATA);
  if (platform === 'darwin') return ours(HOME, 'Library', 'Caches');
  return ours(XDG_CACHE_HOME) ?? ours(HOME, '.cache');
}

/** A relative path is ignored, as the XDG specification says: it would depend on the current folder. */
function ours(base: string | undefined, ...below: readonly string[]): string | undefined {
  return base && isAbsolute(base) ? join(base, ...below, 'oauth-lessons') : undefined;
}
