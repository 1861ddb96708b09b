import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readableParts } from '../../src/sandbox/outside/readable.js';
import { emptyFolder } from '../support/program.js';

/** `links` maps a name to its target. @returns the readable paths below the folder */
async function readable(
  files: readonly string[],
  links: Readonly<Record<string, string>>,
): Promise<string[]> {
  const folder = join(await realpath(await emptyFolder()), 'app');
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  for (const [link, target] of Object.entries(links)) await symlink(target, join(folder, link));
  return readableParts(folder).map((path) => path.slice(folder.length + 1));
}

describe.skipIf(process.platform === 'win32')('what of a folder may be read', () => {
  test('all of it, where no link leads out', async () => {
    const links = { 'lib/model.js': '../model.js', within: 'lib', round: '.' };
    expect(await readable(['model.js', 'lib/store.js'], links)).toEqual(['*']);
  });

  test('piece by piece around a link that leads out, or nowhere', async () => {
    const files = ['model.js', 'lib/store.js', 'lib/deep/one.js', 'other/two.js'];
    const links = { 'lib/up': '../..', 'lib/nowhere': 'missing.js', 'lib/same.js': 'store.js' };
    const parts = await readable(files, links);
    expect(parts.sort()).toEqual(['lib/deep/*', 'lib/same.js', 'lib/store.js', 'model.js', 'other/*']);
  });

  test('without the links to folders then: what is in those has other names there', async () => {
    const links = { 'lib/up': '../..', within: 'lib', 'other/lib': '../lib' };
    const parts = await readable(['model.js', 'lib/store.js', 'other/two.js'], links);
    expect(parts.sort()).toEqual(['lib/store.js', 'model.js', 'other/two.js']);
  });

  test('without the names that mean something else to Node', async () => {
    const files = ['a*', 'one, two/three.js', 'model.js'];
    expect(await readable(files, { out: '..' })).toEqual(['model.js']);
    expect(await readable(files, {})).toEqual(['*']);
  });

  test('with all packages, wherever they are linked from', async () => {
    const links = { 'node_modules/linked': '../../elsewhere', out: '..' };
    const parts = await readable(['model.js', 'node_modules/one/index.js'], links);
    expect(parts.sort()).toEqual(['model.js', 'node_modules/*']);
  });
});
