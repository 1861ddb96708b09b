import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasTypes } from '../support/has-types.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

interface Explained {
  readonly kind: string;
  readonly wrong: string;
  readonly file: string;
  readonly packageType: string;
}

interface Line {
  readonly steps: readonly { readonly findings: readonly { readonly kind: string }[] }[];
}

/** As many as a test may take time for; other ones in each run. */
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
  const paths = sample.map(({ kind, file }) => `${kind}/${file}`);
  const report = await run(folder, ['check', ...paths, '--reporter', 'jsonl']);
  const lines = report.stdout.trim().split('\n').slice(0, -1);
  const found = lines.map((line) => (JSON.parse(line) as Line).steps.flatMap(({ findings }) => findings)[0]);
  expect(found.map((one) => one?.kind)).toEqual(sample.map(({ kind }) => kind));
});
