import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { openTerminal } from '../support/terminal.js';

interface Look {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly advice: string;
}

async function workspace(): Promise<string> {
  const folder = join(await emptyFolder(), 'w');
  await run(join(folder, '..'), ['start', 'w']);
  return folder;
}

async function look(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  options: { user?: number } = {},
): Promise<{ code: number | null; looks: Readonly<Record<string, Look>>; inTheWay: string[] }> {
  const { code, stdout } = await run(folder, ['doctor', '--json'], env, options);
  const { checks } = JSON.parse(stdout) as { checks: Look[] };
  return {
    code,
    looks: Object.fromEntries(checks.map((one) => [one.name, one])),
    inTheWay: checks.filter(({ ok }) => !ok).map(({ name }) => name),
  };
}

async function seen(options: Parameters<typeof openTerminal>[2]): Promise<{ code: number; text: string }> {
  const terminal = openTerminal(await emptyFolder(), ['doctor'], options);
  const code = await terminal.ended();
  return { code, text: terminal.rows().join('\n') };
}

describe('doctor where all is well', () => {
  test('tries Node, the folder and the guards, says that everything runs, and leaves nothing behind', async () => {
    const folder = await workspace();
    await rm(join(folder, '.oauth-lessons'), { recursive: true });
    const { code, stdout } = await run(folder, ['doctor']);
    expect(code).toBe(0);
    for (const line of [
      `Node.js: ${process.versions.node}`,
      'Database: 0 tokens',
      'Saving and locking files: work',
      'Saves in other editors: are noticed',
      'Your code cannot read files outside its folder: yes',
      'Your code cannot reach the network: yes',
    ])
      expect(stdout).toContain(`[ok] ${line}`);
    expect(stdout).toMatch(/Starting Node: \d+ ms/);
    expect(stdout).toMatch(/Disk: \d+ MB free/);
    expect(stdout).toContain('Everything works on this machine.');
    expect(await readdir(join(folder, '.oauth-lessons'))).toEqual([]);
  });

  test('outside of a workspace says how to make one', async () => {
    const { code, looks } = await look(await emptyFolder());
    expect(code).toBe(0);
    expect(looks.Folder?.advice).toContain('oauth-lessons start');
  });
});

describe('doctor names what is in the way and the way out, and ends with 2', () => {
  test('a database that is broken', async () => {
    const folder = await workspace();
    await writeFile(join(folder, 'db.json'), '{ "clients": [');
    const { code, looks, inTheWay } = await look(folder);
    expect({ code, inTheWay }).toEqual({ code: 2, inTheWay: ['Database'] });
    expect(looks.Database?.found).toContain('line 1');
    expect(looks.Database?.advice).toContain('db reset');
  });

  test('a folder that may not be written', async () => {
    const folder = await workspace();
    const isRoot = process.getuid?.() === 0;
    await chmod(join(folder, '..'), 0o755);
    await chmod(folder, 0o555);
    const { code, looks, inTheWay } = await look(folder, {}, isRoot ? { user: 65_534 } : {});
    await chmod(folder, 0o755);
    expect({ code, inTheWay }).toEqual({ code: 2, inTheWay: ['Folder'] });
    expect(looks.Folder?.advice).toContain('that you can write to');
  });

  test('files that cannot be replaced', async () => {
    const folder = await workspace();
    await mkdir(join(folder, '.oauth-lessons', 'doctor.txt', 'a folder'), { recursive: true });
    const { code, inTheWay } = await look(folder);
    expect({ code, inTheWay }).toEqual({ code: 2, inTheWay: ['Saving and locking files'] });
  });

  test('a window that is too small', async () => {
    const { code, text } = await seen({ columns: 39, rows: 60 });
    expect(code).toBe(2);
    expect(text).toContain('Terminal: 39 x 60');
    expect(text).toContain('Something does not work');
  });
});

describe('doctor says what makes things slower or plainer, and that it is no harm', () => {
  test('what every start of Node reads', async () => {
    const folder = await workspace();
    const slow = join(folder, 'slow.cjs');
    await writeFile(slow, 'const end = Date.now() + 400; while (Date.now() < end);');
    const { code, looks } = await look(folder, { NODE_OPTIONS: `--require ${slow}` });
    expect(code).toBe(0);
    expect(looks['Starting Node']?.advice).toContain('Unset it');
    expect(looks['Starting Node']?.found).toMatch(/^\d+ ms, or \d+ ms without NODE_OPTIONS$/);
  });

  test.each([
    [{ rows: 60 }, ['Terminal: 80 x 60', 'Keys: read one by one', 'Characters: UTF-8', 'Colours: 256']],
    [{ rows: 60, env: { NO_COLOR: '1' } }, ['Colours: none, because of NO_COLOR']],
    [{ rows: 60, env: { FORCE_COLOR: '3' } }, ['Colours: 16 million, because of FORCE_COLOR']],
    [{ rows: 60, env: { COLORTERM: 'truecolor' } }, ['Colours: 16 million']],
    [{ rows: 60, env: { TERM: 'xterm' } }, ['Colours: 16']],
    [{ rows: 60, env: { TERM: 'dumb' } }, ['Keys: read line by line, because of TERM=dumb', 'Colours: none']],
    [
      { rows: 60, env: { LC_ALL: 'C' } },
      ['Characters: ASCII, because of LC_ALL=C', '[ok] Keys: read one by one'],
    ],
    [{ rows: 60, env: { CI: 'true' } }, ['Terminal: not interactive', 'CI is set']],
    [{ rows: 60, env: { TERM_PROGRAM: 'vscode' } }, ['press Ctrl-Alt-G']],
  ])('in a terminal with %j', async (options, lines) => {
    const { code, text } = await seen(options);
    expect(code).toBe(0);
    for (const line of lines) expect(text).toContain(line);
  });
});
