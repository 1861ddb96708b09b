import { execFile } from 'node:child_process';
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for a few files
import { cpSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { blocksOf, freshMachine, pagesWithCommands, runCopied } from './docs/copied.js';
import { examples, makeWorld, runExample } from './support/examples.js';
import { begin, finish } from './support/journey.js';
import { lessonFiles, lessonText } from './support/lesson-files.js';
import { emptyFolder } from './support/program.js';
import { openTerminal } from './support/terminal.js';

const execute = promisify(execFile);
const pages = await pagesWithCommands();
const root = fileURLToPath(new URL('..', import.meta.url));
const npm = (args: string[], cwd: string) => execute('npm', [...args, '--silent'], { cwd, maxBuffer: 1e8 });

describe('the packed package, in an empty folder', () => {
  let folder = '';
  let contents: string[] = [];
  let size = 0;
  const installedBin = () => join(folder, 'node_modules', 'oauth-lessons', 'bin', 'oauth-lessons.js');
  const run = (...args: string[]) =>
    execute('npx', ['--no-install', 'oauth-lessons', ...args], { cwd: folder, maxBuffer: 1e8 });

  beforeAll(async () => {
    folder = await emptyFolder();
    const { stdout } = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
    const [packed] = JSON.parse(stdout) as { filename: string; size: number; files: { path: string }[] }[];
    size = packed?.size ?? Infinity;
    contents = packed?.files.map(({ path }) => path) ?? [];
    await npm(
      [
        'install',
        '--no-audit',
        '--no-fund',
        '--ignore-scripts',
        '--prefer-offline',
        join(folder, packed?.filename ?? ''),
      ],
      folder,
    );
  });

  test('carries what it needs, and no test and no source', () => {
    expect(contents).toEqual(
      expect.arrayContaining([
        'bin/oauth-lessons.js',
        'data/db.json',
        'dist/cli.cjs',
        'dist/runner.cjs',
        'dist/checker.js',
        'dist/resolve-import.mjs',
        'dist/lessons/01-save-token/examples.json',
        'lessons/01-save-token/README.md',
        'schema/report.schema.json',
      ]),
    );
    expect(
      contents.filter((path) => /^(?:test|src|scripts|examples|\.ci|\.github)\/|\.ts$|\.test\./.test(path)),
    ).toEqual([]);
  });

  test('has no page with a link to a file that is not packed', async () => {
    const own = join(folder, 'node_modules', 'oauth-lessons');
    const packed = contents.filter((path) => path.endsWith('.md'));
    expect(packed).toEqual(expect.arrayContaining(['README.md', 'CHANGELOG.md', 'docs/ci.md']));
    for (const page of packed) {
      const text = await readFile(join(own, page), 'utf8');
      const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
      const lost = links.filter((link) => !contents.includes(posix.join(posix.dirname(page), link)));
      expect(lost, page).toEqual([]);
    }
  });

  test('says where it comes from', async () => {
    const own = join(folder, 'node_modules', 'oauth-lessons');
    const { repository, homepage, bugs, version } = JSON.parse(
      await readFile(join(own, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(repository).toMatchObject({ type: 'git' });
    for (const url of [homepage, bugs]) expect(url).toMatch(/^https:\/\/.*\/oauth-lessons/);
    expect(await readFile(join(own, 'CHANGELOG.md'), 'utf8')).toContain(`## ${String(version)}\n`);
  });

  test('is small, and brings all that it needs: nothing else is installed', async () => {
    expect(size).toBeLessThanOrEqual(1_000_000);
    const installed = (await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['oauth-lessons']);
  });

  test('carries the licence of each package that is part of it', async () => {
    const own = join(folder, 'node_modules', 'oauth-lessons');
    const licences = await readFile(join(own, 'dist', 'LICENCES.txt'), 'utf8');
    for (const name of ['@node-oauth/oauth2-server', 'acorn', 'commander', 'chalk', 'inquirer', 'lowdb'])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
    const { scripts } = JSON.parse(await readFile(join(own, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
  });

  test('starts, checks, and saves tokens that the real server issued', async () => {
    await run('start');
    const model = join(folder, 'oauth-lessons', 'save-token', 'model.js');
    await expect(run('check', 'oauth-lessons')).rejects.toMatchObject({ code: 1 });
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    terminal.write(lessonText('solution.js').split('\n').slice(2).join('\r'));
    terminal.write('\u0013');
    await finish(terminal);
    terminal.write('\u0003');
    await terminal.ended();
    expect(await readFile(model, 'utf8')).toContain('module.exports');
    const { stdout } = await run('check', 'oauth-lessons', '--reporter', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'passed' });
    expect(await readdir(join(folder, 'oauth-lessons'))).toContain('db.json');
  });

  describe.skipIf(process.platform === 'win32').concurrent('runs every command', () => {
    let world = '';
    beforeAll(async () => {
      world = await makeWorld();
    });

    test.each(examples)('of the help: %s', async (line) => {
      const copy = await emptyFolder();
      cpSync(world, copy, { recursive: true });
      const ended = await runExample(line, copy, installedBin());
      expect(ended, `${ended.stdout}\n${ended.stderr}`).toMatchObject({ code: 0 });
      expect(ended.stderr).not.toContain('has a bug');
    });

    test.each(pages)('of the page %s', async (page) => {
      const blocks = await blocksOf(page, 'sh');
      const copied = await runCopied(blocks.join('\n'), await freshMachine(installedBin()));
      expect(copied, `${copied.stdout}\n${copied.stderr}`).toMatchObject({ code: 0 });
      expect(copied.stdout + copied.stderr).not.toContain('has a bug');
    });
  });

  test('explains every kind of finding', async () => {
    const { stdout } = await run('explain', '--json');
    const { kinds } = JSON.parse(stdout) as { kinds: { kind: string; wrong: string; right: string }[] };
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(lessonFiles('wrong')));
    expect(kinds.filter(({ right }) => right === '')).toEqual([]);
    expect((await run('explain', 'client-absent')).stdout).toContain('Right');
  });

  test('gives its schema to others', async () => {
    const script = "process.stdout.write(require('oauth-lessons/report.schema.json').$id)";
    expect((await execute(process.execPath, ['-e', script], { cwd: folder })).stdout).toBe(
      'oauth-lessons/report.schema.json',
    );
  });
});
