import { expect, test } from 'vitest';
import { cacheFolder } from '../../src/start-up/cache-folder.js';

test.runIf(process.platform !== 'win32').each([
  ['linux', { HOME: '/home/ada' }, '/home/ada/.cache/oauth-lessons'],
  ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: '/var/ada' }, '/var/ada/oauth-lessons'],
  ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: 'relative' }, '/home/ada/.cache/oauth-lessons'],
  ['linux', { HOME: '/home/ada', XDG_CACHE_HOME: '' }, '/home/ada/.cache/oauth-lessons'],
  ['darwin', { HOME: '/Users/ada' }, '/Users/ada/Library/Caches/oauth-lessons'],
  ['win32', { LOCALAPPDATA: '/local' }, '/local/oauth-lessons'],
  ['linux', {}, undefined],
  ['darwin', {}, undefined],
  ['win32', { HOME: '/home/ada' }, undefined],
] as const)('on %s with %o it is %s', (platform, env, folder) => {
  expect(cacheFolder({ platform, env })).toBe(folder);
});
