import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin } from '../support/journey.js';
import { emptyFolder } from '../support/program.js';
import { key, openShell, openTerminal, type Modes, type TestTerminal } from '../support/terminal.js';

const script = `
stty -g > before
oauth-lessons start w
code=$?
stty -g > after
echo "left with $code"
read -r _`;

const failing = (what: string): Record<string, string> => ({
  NODE_OPTIONS: `--import "data:text/javascript,process.on('SIGUSR2', () => { ${what} })"`,
});

interface Started {
  readonly folder: string;
  readonly terminal: TestTerminal;
  readonly first: Modes;
  readonly pid: number;
}

async function typing(env: Record<string, string> = {}, text = script): Promise<Started> {
  const folder = await emptyFolder();
  const terminal = openShell(folder, text, { env });
  const first = await terminal.modes();
  await begin(terminal);
  await terminal.type('// kept');
  await terminal.shows('// kept');
  const file = join(folder, 'w', '.oauth-lessons', 'start.json');
  const { pid } = JSON.parse(await readFile(file, 'utf8')) as { pid: number };
  return { folder, terminal, first, pid };
}

async function isKept(folder: string): Promise<boolean> {
  const entries = await readdir(join(folder, 'w', '.oauth-lessons'), {
    recursive: true,
    withFileTypes: true,
  });
  const texts = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  return texts.some((text) => text.includes('// kept'));
}

async function settings(folder: string, when: string): Promise<string> {
  return readFile(join(folder, when), 'utf8');
}

const openMenu = async ({ terminal }: Started): Promise<void> => {
  terminal.write(key.menu);
  await terminal.shows('What now?');
};

type Way = (started: Started) => unknown;

type Case = readonly [what: string, code: number, way: Way, env: Record<string, string>];

const none = {};
const ways: readonly Case[] = [
  ['Ctrl-C', 130, ({ terminal }) => terminal.write(key.leave), none],
  [
    'Leave in the menu',
    0,
    async (started) => {
      await openMenu(started);
      started.terminal.write(key.up.repeat(20));
      started.terminal.write(key.down.repeat(20));
      await started.terminal.shows('❯ Leave');
      started.terminal.write(key.enter);
    },
    none,
  ],
  [
    'Ctrl-C in the menu',
    130,
    (started) => openMenu(started).then(() => started.terminal.write(key.leave)),
    none,
  ],
  ['SIGINT from outside', 130, ({ pid }) => process.kill(pid, 'SIGINT'), none],
  ['SIGTERM', 143, ({ pid }) => process.kill(pid, 'SIGTERM'), none],
  ['SIGHUP', 143, ({ pid }) => process.kill(pid, 'SIGHUP'), none],
  [
    'SIGTERM in the menu',
    143,
    (started) => openMenu(started).then(() => process.kill(started.pid, 'SIGTERM')),
    none,
  ],
  [
    'a fault of the tool',
    2,
    ({ pid }) => process.kill(pid, 'SIGUSR2'),
    failing("throw new Error('made up')"),
  ],
  [
    'a promise that nobody waits for',
    2,
    ({ pid }) => process.kill(pid, 'SIGUSR2'),
    failing("void Promise.reject(new Error('made up'))"),
  ],
  [
    'a fault while the menu is open',
    2,
    (started) => openMenu(started).then(() => process.kill(started.pid, 'SIGUSR2')),
    failing("throw new Error('made up')"),
  ],
  ['an end out of the blue', 7, ({ pid }) => process.kill(pid, 'SIGUSR2'), failing('process.exit(7)')],
  [
    'an end out of the blue while the menu is open',
    7,
    (started) => openMenu(started).then(() => process.kill(started.pid, 'SIGUSR2')),
    failing('process.exit(7)'),
  ],
];

describe('whatever ends it, the terminal is as it was and the text is kept', () => {
  test.each(ways)('%s', async (_what, code, way, env) => {
    const started = await typing(env);
    const { terminal, folder, first } = started;
    await way(started);
    await terminal.shows(`left with ${String(code)}`);
    expect(await terminal.modes()).toEqual(first);
    expect(await settings(folder, 'after')).toBe(await settings(folder, 'before'));
    expect(await isKept(folder)).toBe(true);
    if (code === 2) await terminal.shows('oauth-lessons has a bug: made up');
  });

  test.each([
    ['a window that is closed', script],
    ['a connection that is lost without a signal', 'setsid -w "$node" "$bin" start w'],
  ])('%s', async (_what, text) => {
    const { terminal, folder, pid } = await typing({}, text);
    terminal.hangUp();
    await expect.poll(() => isRunning(pid), { timeout: 50_000 }).toBe(false);
    expect(await isKept(folder)).toBe(true);
  });
});

const withJobs = `
set -m
stty -g > before
oauth-lessons start w
stty -g > stopped
echo 'the shell has it'
read -r _
fg
code=$?
stty -g > after
echo "left with $code"
read -r _`;

describe('stopped and brought back', () => {
  const stops: readonly (readonly [what: string, stop: Way])[] = [
    ['Suspend in the menu', (started) => openMenu(started).then(() => started.terminal.write('z'))],
    ['SIGTSTP from outside', ({ pid }) => process.kill(pid, 'SIGTSTP')],
  ];

  test.each(stops)('%s: the shell has the terminal, and fg gives it back', async (_what, stop) => {
    const started = await typing({}, withJobs);
    const { terminal, folder, first } = started;
    await stop(started);
    await terminal.shows('the shell has it');
    expect(await terminal.modes()).toEqual(first);
    expect(await settings(folder, 'stopped')).toBe(await settings(folder, 'before'));
    terminal.write('\r');
    await terminal.shows('// kept');
    await terminal.type(' and more');
    await terminal.shows('// kept and more');
    terminal.write(key.leave);
    await terminal.shows('left with 130');
    expect(await settings(folder, 'after')).toBe(await settings(folder, 'before'));
  });

  test('Ctrl-Z in the menu stops nothing, and the menu stays', async () => {
    const started = await typing({}, withJobs);
    const { terminal } = started;
    await openMenu(started);
    terminal.write('\u001a');
    terminal.write(key.down);
    await terminal.shows('❯ Next hint');
    terminal.write(key.escape);
    await terminal.shows('// kept');
    await terminal.type(' and more');
    await terminal.shows('// kept and more');
    expect(terminal.raw()).not.toContain('the shell has it');
  });

  test('Suspend where no shell could bring it back changes nothing', async () => {
    const started = await typing({}, 'exec "$node" "$bin" start w');
    const { terminal } = started;
    await openMenu(started);
    terminal.write('z');
    await terminal.shows('// kept');
    await terminal.type(' and more');
    await terminal.shows('// kept and more');
    expect((await terminal.modes()).screen).toBe('alternate');
  });
});

describe('whoever leaves', () => {
  test('in the middle of a check that would go on is not kept waiting', async () => {
    const terminal = openTerminal(await emptyFolder(), ['start']);
    await begin(terminal);
    terminal.write('const saveToken = (token, client, user) => {\rwhile (true) {}\r};');
    await terminal.shows('while (true)');
    terminal.write(key.save);
    await terminal.shows('Checking');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
