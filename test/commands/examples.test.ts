import { execFile } from 'node:child_process';
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for a few files
import { cpSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandTable, type CommandEntry } from '../../src/command-table.js';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { bin, run } from '../support/run.js';

const solution = lessonText('solution.js');
const entries = commandTable.flatMap((entry) => [entry, ...(entry.inner ?? [])]);
const examples = [...new Set(entries.flatMap((entry) => entry.examples ?? []))];

/** A workspace with a history and something put aside, an app and a class beside it. */
async function makeWorld(): Promise<string> {
  const folder = await emptyFolder();
  await run(folder, ['start', '.']);
  const model = join(folder, 'save-token', 'model.js');
  for (const text of ['// 1\n', '// 2\n', solution]) {
    await writeFile(model, text);
    await run(folder, ['check']);
  }
  await run(folder, ['reset']);
  for (const file of [model, join(folder, 'src', 'model.js'), join(folder, 'students', 'ada', 'model.js')]) {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, solution);
  }
  await copyFile(join(folder, 'db.json'), join(folder, 'my.json'));
  await mkdir(join(folder, '.zfunc'));
  return folder;
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a person gets to see who copies a line into a shell in that folder. */
function copied(line: string, folder: string): Promise<Ended> {
  const named = `oauth-lessons() { '${process.execPath}' '${bin}' "$@"; }`;
  const env = { PATH: process.env.PATH, HOME: folder };
  return new Promise((resolve) => {
    execFile('bash', ['-c', `${named}\n${line}`], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Whoever watches is left to watch until the first report. */
function ended(line: string): string {
  return line.endsWith('--watch')
    ? `exec 3< <(${line.replace('oauth-lessons', `exec '${process.execPath}' '${bin}'`)} 2>&1)\nwatching=$!\nwhile read -r row <&3; do case "$row" in *"Well done."*) kill -INT $watching; wait $watching; [ $? = 130 ]; exit; ;; esac; done; exit 1`
    : line;
}

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
    const seen = await copied(ended(line), folder);
    expect(seen, `${seen.stdout}\n${seen.stderr}`).toMatchObject({ code: 0 });
  });
});
