import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { bringUp } from '../../src/sandbox/bring-up.js';
import { startChild, type Readiness } from '../../src/sandbox/child.js';
import type { Program } from '../../src/sandbox/program.js';
import type { Module, Running } from '../../src/sandbox/running.js';
import type { Judging } from '../../src/outside/judging.js';
import { instrument } from '../../src/source/instrument.js';
import { parseSource } from '../../src/source/reading/parse.js';
import { readModule } from '../../src/source/reading/modules.js';
import { readStatements } from '../../src/source/reading/statements.js';
import { testJudging } from './judging.js';

const running: Running[] = [];
const folders: string[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  // A file that a test made unreadable, or that Windows still holds, is no reason to fail.
  await Promise.allSettled(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A new folder under the system's own for such things; gone when the tests of the file have ended. */
export async function emptyFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'oauth-lessons-')));
  folders.push(folder);
  return folder;
}

/** Loads a text as the learner's model.js, in a real child process. */
export async function load(
  source: string,
  {
    folder,
    limits,
    readiness,
    uses = 'node',
    ends = 'perhaps',
    onAsked,
    database = { clients: [], users: [], tokens: [] },
  }: {
    folder?: string;
    limits?: Partial<Judging['limits']>;
    readiness?: Readiness;
    uses?: Program['uses'];
    ends?: Program['ends'];
    onAsked?: (module: Module) => void;
    database?: Record<string, object[]>;
  } = {},
): Promise<Running> {
  const judging = testJudging(limits);
  const home = folder ?? (await emptyFolder());
  const { program } = await parseSource(source);
  const facts = { statements: readStatements(program), ...readModule(program) };
  const loaded = await bringUp(
    startChild(judging, home, readiness),
    (leftOut) => ({
      file: join(home, 'model.js'),
      marker: 'mark_0',
      database,
      databaseModule: join(home, 'db.js'),
      uses,
      ends,
      ...instrument(source, { facts, leftOut, marker: 'mark_0', binding: 'saveToken' }),
    }),
    judging,
    { ...(onAsked && { onAsked }) },
  );
  running.push(loaded);
  return loaded;
}

export const binding = { of: 'binding' } as const;
