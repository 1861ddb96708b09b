import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ChangedMeanwhileError, readDurable, writeDurable } from '../../src/durable-file/durable-file.js';
import { locked } from '../../src/durable-file/locked.js';
import { UserError } from '../../src/errors/user-error.js';
import { emptyFolder } from '../support/program.js';
import { buildProgram } from '../support/build-program.js';

describe('writing a file', () => {
  test('makes it, replaces it, and leaves nothing else behind', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'a.json');
    await writeDurable(file, 'one');
    await writeDurable(file, 'two');
    expect(readDurable(file)).toBe('two');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('keeps the mode, and a symbolic link a link', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'real.json'), 'one', { mode: 0o640 });
    await symlink('real.json', join(folder, 'link.json'));
    await writeDurable(join(folder, 'link.json'), 'two');
    expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
    expect((await stat(join(folder, 'real.json'))).mode & 0o777).toBe(0o640);
    expect(await readFile(join(folder, 'real.json'), 'utf8')).toBe('two');
  });

  test('takes away what a killed process left behind, and not what another one is writing', async () => {
    const folder = await emptyFolder();
    const [old, new_] = ['0123456789abcdef', 'fedcba9876543210'].map((id) =>
      join(folder, `.oauth-lessons-${id}.tmp`),
    ) as [string, string];
    await writeFile(old, 'half');
    await writeFile(new_, 'half');
    await utimes(old, 1, 1);
    await writeDurable(join(folder, 'db.json'), 'whole');
    expect((await readdir(folder)).sort()).toEqual(['.oauth-lessons-fedcba9876543210.tmp', 'db.json']);
  });

  test('never overwrites what somebody else wrote meanwhile', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'a.json');
    await writeFile(file, 'edited by hand');
    await expect(writeDurable(file, 'ours', 'what we read')).rejects.toThrow(ChangedMeanwhileError);
    expect(await readFile(file, 'utf8')).toBe('edited by hand');
    expect(await readdir(folder)).toEqual(['a.json']);
  });

  test('does not replace a read-only file, and says so', async () => {
    const file = join(await emptyFolder(), 'a.json');
    await writeFile(file, 'one');
    await chmod(file, 0o444);
    await expect(writeDurable(file, 'two')).rejects.toThrow(UserError);
    expect(await readFile(file, 'utf8')).toBe('one');
  });

  test('says what is in the way: a folder, a missing folder', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'a.json'));
    await expect(writeDurable(join(folder, 'a.json'), 'x')).rejects.toThrow(/a folder/);
    await expect(writeDurable(join(folder, 'none', 'b.json'), 'x')).rejects.toThrow(UserError);
  });

  test.skipIf(process.platform === 'win32')(
    'keeps the old file where only a part of the new one fits',
    async () => {
      const folder = await emptyFolder();
      const [file, program] = [join(folder, 'a.json'), join(folder, 'write.mjs')];
      await buildProgram(new URL('write-one.ts', import.meta.url), program);
      await writeFile(file, 'old');
      const limited = promisify(execFile)('sh', [
        '-c',
        'ulimit -f 50 && exec "$0" "$@"',
        ...[process.execPath, program, file, '100000'],
      ]);
      await expect(limited).rejects.toMatchObject({ code: 1 });
      expect(await readFile(file, 'utf8')).toBe('old');
      expect((await readdir(folder)).sort()).toEqual(['a.json', 'write.mjs']);
    },
  );

  test('refuses a file that is too large before it is read', async () => {
    const file = join(await emptyFolder(), 'a.json');
    await writeFile(file, 'x'.repeat(1024 * 1024 + 1));
    expect(() => readDurable(file, { mostBytes: 1024 * 1024 })).toThrow('larger than 1 MB');
    expect(readDurable(file, { mostBytes: 1024 * 1024 + 1 })).toHaveLength(1024 * 1024 + 1);
  });

  test('a file that is not there reads as nothing', async () => {
    expect(readDurable(join(await emptyFolder(), 'none'))).toBeUndefined();
  });
});

describe('a lock', () => {
  test('lets one after the other in, and is gone afterwards', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'a.json');
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
    };
    await Promise.all([1, 2, 3, 4, 5].map(() => locked(file, work)));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  test('is given back when the work fails', async () => {
    const file = join(await emptyFolder(), 'a.json');
    await expect(locked(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await locked(file, () => Promise.resolve(5))).toBe(5);
  });

  test('that is lost while the work goes on is told, and nothing crashes', async () => {
    const file = join(await emptyFolder(), 'a.json');
    const work = async (): Promise<void> => {
      await rm(`${file}.lock`, { recursive: true });
      await new Promise((resolve) => setTimeout(resolve, 2_500));
    };
    await expect(locked(file, work)).rejects.toThrow('taken over by another process');
  });

  test('of a dead process is taken over', async () => {
    const file = join(await emptyFolder(), 'a.json');
    await mkdir(`${file}.lock`);
    expect(await locked(file, () => Promise.resolve('taken'))).toBe('taken');
  });
});
