import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { Content } from '../../src/workspace/submission.js';
import { watchFile, type FileWatch } from '../../src/workspace/watch-file.js';
import { emptyFolder } from '../support/program.js';

const watches: FileWatch[] = [];
afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
});

async function watched(): Promise<{ file: string; watch: FileWatch; next: () => Promise<Content> }> {
  const file = join(await emptyFolder(), 'lesson', 'model.js');
  await mkdir(join(file, '..'));
  await writeFile(file, 'start');
  const told: Content[] = [];
  let wake = (): void => undefined;
  const watch = watchFile(file, 'start', (content) => {
    told.push(content);
    wake();
  });
  watches.push(watch);
  const next = async (): Promise<Content> => {
    while (told.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return told.shift() ?? { type: 'missing' };
  };
  return { file, watch, next };
}

async function inOneGo(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

describe('a file that is watched', () => {
  test('tells what others save, also by renaming, and nothing that was our own', async () => {
    const { file, watch, next } = await watched();
    watch.known('ours');
    await writeFile(file, 'ours');
    await writeFile(file, 'theirs');
    expect(await next()).toEqual({ type: 'text', text: 'theirs' });
    await writeFile(`${file}.swp`, 'renamed');
    await rename(`${file}.swp`, file);
    expect(await next()).toEqual({ type: 'text', text: 'renamed' });
  });

  test('tells nothing while we write ourselves, however long that takes, and what others save right after it', async () => {
    const { file, watch, next } = await watched();
    await watch.during(async () => {
      await setTimeout(1_200); // longer than between two polls
      await inOneGo(file, 'ours');
      watch.known('ours');
    });
    await writeFile(file, 'theirs');
    expect(await next()).toEqual({ type: 'text', text: 'theirs' });
  });

  test('looks once more when we have written: somebody else may have been faster', async () => {
    const { file, watch, next } = await watched();
    await watch.during(async () => {
      watch.known('ours');
      await inOneGo(file, 'theirs');
    });
    expect(await next()).toEqual({ type: 'text', text: 'theirs' });
  });

  // chokidar 4.0.3 fails this: it drops a change within 50 ms of another.
  test('reports a save in two steps as one, and each of many quick saves', async () => {
    const { file, next } = await watched();
    for (let round = 0; round < 10; round += 1) {
      await writeFile(file, '');
      await setTimeout(20);
      await writeFile(file, `text ${String(round)}`);
      expect(await next()).toEqual({ type: 'text', text: `text ${String(round)}` });
    }
  });

  test('reports the new text of an editor that moves the old file away first', async () => {
    const { file, next } = await watched();
    await rename(file, `${file}~`);
    await setTimeout(20);
    await writeFile(file, 'after the backup');
    expect(await next()).toEqual({ type: 'text', text: 'after the backup' });
  });

  test('tells that it was deleted, and what it holds when it is there again', async () => {
    const { file, next } = await watched();
    await rm(file);
    expect(await next()).toEqual({ type: 'missing' });
    await writeFile(file, 'start');
    expect(await next()).toEqual({ type: 'text', text: 'start' });
  });

  test('tells that its folder was deleted, and goes on in a new one', async () => {
    const { file, next } = await watched();
    await rm(join(file, '..'), { recursive: true });
    expect(await next()).toEqual({ type: 'missing' });
    await mkdir(join(file, '..'));
    await writeFile(file, 'again');
    expect(await next()).toEqual({ type: 'text', text: 'again' });
    await writeFile(file, 'and again');
    expect(await next()).toEqual({ type: 'text', text: 'and again' });
  });

  test('tells an empty file, when it stays empty', async () => {
    const { file, next } = await watched();
    await writeFile(file, '');
    expect(await next()).toEqual({ type: 'text', text: '' });
  });

  test.each([
    ['a folder', (file: string) => rm(file).then(() => mkdir(file)), 'is a folder'],
    ['bytes', (file: string) => writeFile(file, Buffer.from([0x7f, 0, 1])), 'is not text'],
    ['another encoding', (file: string) => writeFile(file, Buffer.from([0x2f, 0x2f, 0xe9])), 'UTF-8'],
    ['UTF-16', (file: string) => writeFile(file, Buffer.from('\ufeffa', 'utf16le')), 'UTF-16'],
    ['too much', (file: string) => inOneGo(file, 'x'.repeat(1024 * 1024 + 1)), 'larger than 1 MiB'],
  ])('tells that it holds %s, with a way out', async (_what, make, said) => {
    const { file, next } = await watched();
    await make(file);
    const content = await next();
    expect(content.type).toBe('unusable');
    if (content.type === 'unusable') expect(content.problem.message).toContain(said);
  });
});
