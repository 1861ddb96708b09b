import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readInside } from '../../src/workspace/read-inside.js';
import { emptyFolder } from '../support/program.js';

test('reads only files that are inside of the folder, links followed', async () => {
  const outer = await emptyFolder();
  const folder = join(outer, 'own');
  await mkdir(join(folder, 'lib'), { recursive: true });
  await writeFile(join(folder, 'lib', 'a.js'), 'exports.a = 1;');
  await writeFile(join(outer, 'b.js'), 'exports.b = 1;');
  await symlink(join(outer, 'b.js'), join(folder, 'c.js'));
  await writeFile(join(folder, 'large.js'), ' '.repeat(1024 * 1024 + 1));
  const read = (file: string): string | undefined => readInside(folder, join(folder, file));
  expect(read('lib/a.js')).toBe('exports.a = 1;');
  for (const other of ['../b.js', 'c.js', 'lib', 'nothing.js', 'large.js'])
    expect(read(other), other).toBeUndefined();
});
