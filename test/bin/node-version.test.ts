import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { bin } from '../support/run.js';

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const { refusalOf } = createRequire(import.meta.url)('../../bin/node-version.js') as {
  readonly refusalOf: (version: string) => string | undefined;
};

test.each(['20.17.0', '20.20.2', '22.6.0', '22.22.0', '23.0.0', '24.1.0', '26.0.0-nightly', '100.0.0'])(
  'Node %s is new enough',
  (version) => {
    expect(refusalOf(version)).toBeUndefined();
  },
);

test.each(['0.12.18', '12.22.12', '18.20.8', '20.9.0', '20.11.1', '20.16.0', '21.7.3', '22.5.1'])(
  'Node %s is too old',
  (version) => {
    expect(refusalOf(version)).toContain(`this is Node ${version}`);
  },
);

test('package.json names the same versions', () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: object };
  expect(engines).toEqual({ node: '^20.17.0 || >=22.6' });
});

test('Node 12 can read the files of bin/', async () => {
  const files = (await readdir(join(root, 'bin'))).filter((name) => name.endsWith('.js'));
  expect(files).toContain('oauth-lessons.js');
  for (const name of files) {
    const source = readFileSync(join(root, 'bin', name), 'utf8');
    expect(() => parse(source, { ecmaVersion: 2019, allowHashBang: true }), name).not.toThrow();
  }
});

describe('a real Node that is too old gets one sentence and exit code 2', () => {
  test.each(['18', '20.9.0'])('Node %s', async (version) => {
    const node = await nodeOf(version);
    if (node === undefined) return; // no registry, or no such build
    const cwd = await emptyFolder();
    for (const args of [['--version'], ['start'], ['check', '.'], []]) {
      const ended = await execute(node, [bin, ...args], { cwd }).catch((error: unknown) => error);
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      const { stderr } = ended as { stderr: string };
      expect(stderr).toMatch(
        /^oauth-lessons needs Node 20\.17 or newer, .*this is Node (18|20\.9)\.\d.*\.\n$/,
      );
    }
    expect(await readdir(cwd)).toEqual([]);
  });
});

/** The npm package of that version, kept for the next run. */
async function nodeOf(version: string): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const home = join(root, 'node_modules', '.cache', 'oauth-lessons', `node-${version}`);
  const name = `node-${process.platform}-${process.arch}`;
  const file = join(home, 'node_modules', name, 'bin', 'node');
  if (!existsSync(file)) {
    await mkdir(home, { recursive: true });
    const args = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', '--prefer-offline'];
    await execute('npm', [...args, `${name}@${version}`]).catch(() => undefined);
  }
  return existsSync(file) ? file : undefined;
}
