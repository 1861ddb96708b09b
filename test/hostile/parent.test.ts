import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { processesLeft } from '../support/hostile.js';
import { emptyFolder } from '../support/program.js';
import { bin } from '../support/run.js';

interface Checked {
  readonly code: number | null;
  readonly signal: string | null;
  readonly text: string;
  readonly tookMs: number;
  /** Of the tool itself, in MB. */
  readonly peakMb: number;
  readonly left: readonly string[];
}

async function check(
  fixture: string,
  { shell = '', interruptMs }: { shell?: string; interruptMs?: number } = {},
): Promise<Checked> {
  const folder = await emptyFolder();
  const source = fileURLToPath(new URL(`parent/${fixture}`, import.meta.url));
  await copyFile(source, join(folder, 'model.js'));
  await writeFile(join(folder, 'db.json'), '{ "clients": [], "users": [], "tokens": [] }\n');
  const started = performance.now();
  const command = `${shell} exec "$0" "$1" check model.js --timeout 2000`;
  const child = spawn('/bin/sh', ['-c', command, process.execPath, bin], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  let peakMb = 0;
  const watch = setInterval(() => (peakMb = Math.max(peakMb, peakOf(child))), 20);
  if (interruptMs !== undefined) void wait(interruptMs).then(() => child.kill('SIGINT'));
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  clearInterval(watch);
  const tookMs = performance.now() - started;
  await wait(300); // a killed process needs a moment to end
  return { code, signal, text, tookMs, peakMb, left: await processesLeft(folder) };
}

function cannotRead(shell: string, file: string): boolean {
  const command = `${shell} exec "$0" --check "$1"`;
  return spawnSync('/bin/sh', ['-c', command, process.execPath, file]).status !== 0;
}

function peakOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

describe.runIf(process.platform === 'linux')('the parent', () => {
  test('compares large records in the usual time', async () => {
    const { code, text, tookMs } = await check('records-that-differ.js');
    expect(code).toBe(1);
    expect(text).not.toContain('has a bug');
    expect(tookMs).toBeLessThan(45_000);
  });

  test('takes a line of 32 MB without holding it', async () => {
    const { code, text, peakMb } = await check('long-line.js');
    expect(code).toBe(1);
    expect(text).toContain('channel');
    expect(peakMb).toBeLessThan(300);
  });

  test.each(['records-that-differ.js', 'loop-after-await.js'])('ends on Ctrl-C: %s', async (fixture) => {
    const { signal, tookMs, left } = await check(fixture, { interruptMs: 200 });
    expect(signal).toBe('SIGINT');
    expect(tookMs).toBeLessThan(4_000);
    expect(left).toEqual([]);
  });

  test.each([20, 22, 24, 26, 28, 30, 32])('says in words that %i open files are too few', async (limit) => {
    const shell = `ulimit -n ${String(limit)};`;
    const { code, text } = await check('loop-after-await.js', { shell });
    if (cannotRead(shell, bin)) return; // Node itself fails before our first line
    expect(text).not.toMatch(/^ {4}at /m);
    expect(text).not.toContain('has a bug');
    expect([1, 2]).toContain(code);
    if (code === 1) expect(text).toContain('of 5 steps pass');
  });
});
