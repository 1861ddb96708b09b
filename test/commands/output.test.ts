import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { bin } from '../support/run.js';

const commands = ['--version', '--help', 'check --help', 'explain', 'list'];

describe.skipIf(process.platform !== 'linux')('where the disk is full', () => {
  test.each(commands)('%s tells it and ends with 2', async (command) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [bin, ...command.split(' ')], {
      cwd: await emptyFolder(),
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(stderr).toBe(
      'The output cannot be written (ENOSPC).\nCheck whether the disk is full, or write the output elsewhere.\n',
    );
    expect(status).toBe(2);
  });
});

test.each(commands)('%s ends quietly where nobody reads its output any more', async (command) => {
  const child = spawn(process.execPath, [bin, ...command.split(' ')], {
    cwd: await emptyFolder(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, told }).toEqual({ code: 0, told: '' });
});

describe.skipIf(process.platform === 'win32')('where a pipe is full, and is not waited for', () => {
  test.each(commands)('%s writes all that it has to say', async (command) => {
    const folder = await emptyFolder();
    const args = [bin, ...command.split(' ')];
    const whole = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
    const pipe = fullPipe(join(folder, 'pipe'), 5);
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', pipe, 'inherit'] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ended = once(child, 'close');
    let text = '';
    while (!text.endsWith(whole)) text += await readSoon(pipe);
    expect(await ended).toEqual([0, null]);
    closeSync(pipe);
  });
});

/** A pipe with room for only a few bytes; neither end blocks. */
function fullPipe(path: string, room: number): number {
  spawnSync('mkfifo', [path]);
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const bytes = Buffer.alloc(4096, '.');
  try {
    for (;;) writeSync(pipe, bytes);
  } catch {
    readSync(pipe, bytes, 0, bytes.length, null); // the system frees whole pages of a pipe
    writeSync(pipe, bytes, 0, bytes.length - room);
  }
  return pipe;
}

async function readSoon(pipe: number): Promise<string> {
  const bytes = Buffer.alloc(65_536);
  try {
    return bytes.toString('utf8', 0, readSync(pipe, bytes, 0, bytes.length, null));
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return '';
  }
}
