import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBubblewrap, isolationArguments, isolationProblem } from '../../src/sandbox/outside/isolation.js';
import { attack, secret } from '../support/hostile.js';
import { testJudging } from '../support/judging.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

const program = findBubblewrap(process.env);
const works = program !== undefined && (await isolationProblem(testJudging(), program)) === undefined;

/** A sample: the whole corpus runs without isolation. */
function sample(kind: string, every: number): (readonly [file: string, text: string])[] {
  const folder = new URL(`${kind}/`, import.meta.url);
  const files = readdirSync(folder).sort();
  return files
    .filter((_file, index) => index % every === 0)
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);
}

describe.skipIf(!works)('in bubblewrap (skipped where it is not installed or not allowed)', () => {
  test.each([...sample('escape', 20), ...sample('forge', 12)])('%s does no harm', async (file, text) => {
    const attacked = await attack(text, {
      isolate: true,
      links: true,
      timeout: 2_000,
      ending: extname(file),
    });
    expect([0, 1]).toContain(attacked.code);
    expect(attacked.errors).toBe('');
    expect(attacked.shown).not.toContain(secret);
    expect(attacked.shown).not.toContain('ESCAPED');
    expect(attacked).toMatchObject({ changed: [], connections: 0, left: [] });
    expect(attacked.lesson).toMatchObject({ isolation: 'bubblewrap' });
  });

  test.each(sample('innocent', 20))('%s passes as it does without', async (file, text) => {
    const attacked = await attack(text, { isolate: true, ending: extname(file) });
    expect(attacked.lesson?.status, attacked.shown).toBe('passed');
    expect(attacked.shown).toContain('Every submission ran in bubblewrap, without network.');
  });

  test.each([
    ['an endless loop', 'while (true) {}', 1_500],
    ['a crash', 'process.abort();', 20_000],
    ['an exit', 'process.exit(3);', 20_000],
    ['too much memory', 'const all = []; for (;;) all.push(Buffer.alloc(1e7, 1));', 20_000],
  ] as const)('%s is found as it is without', async (_what, code, timeout) => {
    const text = `const saveToken = (token, client, user) => { ${code} };\nmodule.exports = { saveToken };\n`;
    const [isolated, usual] = await Promise.all(
      [true, false].map((isolate) => attack(text, { isolate, timeout })),
    );
    const kinds = isolated?.findings.map(({ kind }) => kind);
    expect(kinds?.length).toBeGreaterThan(0);
    expect(kinds).toEqual(usual?.findings.map(({ kind }) => kind));
    expect(isolated?.left).toEqual([]);
  });

  test('code that gets around every guard of Node still sees nothing, and changes nothing', async () => {
    const base = await emptyFolder();
    const [work, outside] = [join(base, 'work'), join(base, 'outside')];
    await mkdir(work);
    await mkdir(outside);
    await writeFile(join(outside, 'secret.txt'), secret);
    await writeFile(join(work, 'own.txt'), 'own');
    const seen = execFileSync(
      program ?? '',
      [...isolationArguments(testJudging(), work), '-e', unguarded, outside, String(process.pid)],
      { encoding: 'utf8' },
    );
    expect(JSON.parse(seen)).toEqual({
      reads: 'own',
      secret: 'ENOENT',
      writes: 'EROFS',
      writesAbove: 'EROFS',
      interfaces: ['lo'],
      connects: 'ENETUNREACH',
      kills: 'ESRCH',
      user: 65_534,
    });
  });
});

/** Without one guard of ours. */
const unguarded = `
const fs = require('fs'), os = require('os'), net = require('net');
const tried = (attempt) => { try { return attempt() ?? 'done'; } catch (error) { return error.code; } };
const told = {
  reads: tried(() => fs.readFileSync('own.txt', 'utf8')),
  secret: tried(() => fs.readFileSync(process.argv[1] + '/secret.txt', 'utf8')),
  writes: tried(() => fs.writeFileSync('x', '')),
  writesAbove: tried(() => fs.writeFileSync('/x', '')),
  interfaces: Object.keys(os.networkInterfaces()),
};
net.connect(80, '192.0.2.1').on('error', ({ code }) => {
  told.connects = code;
  told.kills = tried(() => process.kill(Number(process.argv[2]), 0));
  told.user = process.getuid();
  console.log(JSON.stringify(told));
});`;

test('without bubblewrap, --isolate judges nothing and says how to go on', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'model.js'), 'console.log(1)');
  const { code, stdout, stderr } = await run(folder, ['check', 'model.js', '--isolate'], { PATH: folder });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^--isolate needs bubblewrap, which is not installed\.\n.*Nothing was judged\.\n$/);
});

test.runIf(process.platform === 'linux')(
  'a bubblewrap that fails is reported with its own words',
  async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'model.js'), 'console.log(1)');
    const script = '#!/bin/sh\necho "bwrap: No permissions to create new namespace" >&2\nexit 1\n';
    await writeFile(join(folder, 'bwrap'), script, { mode: 0o755 });
    const env = { PATH: `${folder}:/usr/bin:/bin` };
    const { code, stdout, stderr } = await run(folder, ['check', 'model.js', '--isolate'], env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--isolate cannot be used here: bwrap: No permissions to create new namespace');
    const doctor = await run(folder, ['doctor'], env);
    expect(doctor.stdout.replace(/\s+/g, ' ')).toContain('does not work: bwrap: No permissions');
  },
);
