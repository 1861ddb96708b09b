import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasTypes } from '../support/has-types.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { openTerminal } from '../support/terminal.js';

interface Explained {
  readonly kind: string;
  readonly lesson: string;
  readonly step: string;
  readonly uses: readonly { readonly lesson: string; readonly step: string }[];
  readonly example: { readonly lesson: string; readonly kind: string };
  readonly wrong: string;
  readonly file: string;
  readonly packageType: string;
}

interface Line {
  readonly steps: readonly { readonly findings: readonly { readonly kind: string }[] }[];
}

/** Other ones in each run. */
const sampleSize = 24;

test('a script can judge the wrong examples: each yields its kind first', async () => {
  const folder = await emptyFolder();
  const { stdout } = await run(folder, ['explain', '--json']);
  const { kinds } = JSON.parse(stdout) as { kinds: Explained[] };
  const usable = kinds.filter(({ file }) => hasTypes || !file.endsWith('.ts'));
  const sample = usable.sort(() => Math.random() - 0.5).slice(0, sampleSize);
  for (const { kind, wrong, file, packageType } of sample) {
    await mkdir(join(folder, kind));
    await writeFile(join(folder, kind, 'package.json'), JSON.stringify({ type: packageType }));
    await writeFile(join(folder, kind, file), wrong);
  }
  for (const id of new Set(sample.map(({ example }) => example.lesson))) {
    const own = sample.filter(({ example }) => example.lesson === id);
    const paths = own.map(({ kind, file }) => `${kind}/${file}`);
    const report = await run(folder, ['check', ...paths, '--lesson', id, '--reporter', 'jsonl']);
    const lines = report.stdout.trim().split('\n').slice(0, -1);
    const found = lines.map(
      (line) => (JSON.parse(line) as Line).steps.flatMap(({ findings }) => findings)[0],
    );
    expect(found.map((one) => one?.kind)).toEqual(own.map(({ example }) => example.kind));
  }
});

test('each kind is explained once, with the lessons and steps that use it', async () => {
  const { stdout } = await run(await emptyFolder(), ['explain', '--json']);
  const { kinds } = JSON.parse(stdout) as { kinds: Explained[] };
  expect(new Set(kinds.map(({ kind }) => kind)).size).toBe(kinds.length);
  for (const { kind, lesson, step, uses } of kinds) expect(uses[0], kind).toEqual({ lesson, step });
  const everywhere = kinds.find(({ kind }) => kind === 'file-binary');
  expect(everywhere?.uses.length).toBe(new Set(kinds.map(({ lesson }) => lesson)).size);
});

test('a beginning lists the kinds that have it, under their steps, and nothing else', async () => {
  const folder = await emptyFolder();
  const { code, stdout } = await run(folder, ['explain', 'file-']);
  expect(code).toBe(0);
  const kinds = stdout.split('\n').filter((row) => row.startsWith('  '));
  expect(kinds.length).toBeGreaterThan(3);
  expect(kinds.filter((row) => !row.startsWith('  file-'))).toEqual([]);
  expect(stdout).toMatch(/\nThe file itself\n {2}file-missing/);
  expect(stdout).not.toContain('Set the client');
});

test('a beginning with --json has the data of those kinds', async () => {
  const { stdout } = await run(await emptyFolder(), ['explain', 'export-es-', '--json']);
  const { kinds } = JSON.parse(stdout) as { kinds: Explained[] };
  expect(kinds.length).toBeGreaterThan(1);
  expect(kinds.filter(({ kind }) => !kind.startsWith('export-es-'))).toEqual([]);
});

test('a beginning that no kind has is a near miss like any other word', async () => {
  const { code, stderr } = await run(await emptyFolder(), ['explain', 'no-such-']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no kind of finding named no-such-.');
});

test('on a terminal the kinds are counted under their steps, and it says how to list them', async () => {
  const terminal = openTerminal(await emptyFolder(), ['explain'], { rows: 100 });
  expect(await terminal.ended()).toBe(0);
  const rows = terminal.rows().join('\n');
  expect(rows).toMatch(/Save and return the token\n {2}save- +\d+ kinds/);
  expect(rows).toMatch(/explain \w+-\s+lists the kinds that begin so/);
});
