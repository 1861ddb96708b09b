import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { lessonText } from './support/lesson-files.js';
import { emptyFolder } from './support/program.js';
import { openTerminal } from './support/terminal.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const npm = (args: string[], cwd: string) => execute('npm', [...args, '--silent'], { cwd, maxBuffer: 1e8 });

describe('the packed package, in an empty folder', () => {
  let folder = '';
  let contents: string[] = [];
  let size = 0;
  const run = (...args: string[]) =>
    execute('npx', ['--no-install', 'oauth-lessons', ...args], { cwd: folder });

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
        'lessons/01-save-token/README.md',
        'schema/report.schema.json',
      ]),
    );
    // What a learner may have written, and `explain` shows, is no source of ours.
    const ours = contents.filter((path) => !/^lessons\/[^/]+\/wrong\//.test(path));
    expect(ours.filter((path) => /^(?:test|src|scripts|\.ci)\/|\.ts$|\.test\./.test(path))).toEqual([]);
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
    await terminal.shows('Step 1 of 5');
    terminal.write(lessonText('solution.js').split('\n').slice(2).join('\r'));
    terminal.write('\u0013');
    await terminal.shows('All steps pass');
    terminal.write('\u0003');
    await terminal.ended();
    expect(await readFile(model, 'utf8')).toContain('module.exports');
    const { stdout } = await run('check', 'oauth-lessons', '--reporter', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'passed' });
    expect(await readdir(join(folder, 'oauth-lessons'))).toContain('db.json');
  });

  test('gives its schema to others', async () => {
    const script = "process.stdout.write(require('oauth-lessons/report.schema.json').$id)";
    expect((await execute(process.execPath, ['-e', script], { cwd: folder })).stdout).toBe(
      'oauth-lessons/report.schema.json',
    );
  });
});
