// eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for a few files
import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CommandEntry } from '../../src/commands/command-entry.js';
import { entries, examples, makeWorld, runExample } from '../support/examples.js';
import { emptyFolder } from '../support/program.js';
import { bin } from '../support/run.js';

test('the help of every command has two examples', () => {
  const few = entries.filter((entry: CommandEntry) => (entry.examples ?? []).length < 2);
  expect(few.map(({ usage }) => usage)).toEqual([]);
});

describe.skipIf(process.platform === 'win32').concurrent('every example does what it says', () => {
  let world = '';
  beforeAll(async () => {
    world = await makeWorld();
  });

  test.each(examples)('%s', async (line) => {
    const folder = await emptyFolder();
    cpSync(world, folder, { recursive: true });
    const seen = await runExample(line, folder, bin);
    expect(seen, `${seen.stdout}\n${seen.stderr}`).toMatchObject({ code: 0 });
  });
});
