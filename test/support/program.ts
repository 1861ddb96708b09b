import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { loadModule } from '../../src/sandbox/outside/load-module.js';
import { startChild, type Child } from '../../src/sandbox/outside/child.js';
import { plainModules } from '../../src/lesson/subject.js';
import type { Running } from '../../src/sandbox/outside/running.js';
import type { AllowedModules, Program } from '../../src/sandbox/outside/program.js';
import type { Judging } from '../../src/outside/judging.js';
import { instrument } from '../../src/source/instrument.js';
import { parseSource } from '../../src/source/reading/parse.js';
import { readModule } from '../../src/source/reading/modules.js';
import { readStatements } from '../../src/source/reading/statements.js';
import { testJudging } from './judging.js';

const children: Child[] = [];
const folders: string[] = [];
afterAll(async () => {
  await Promise.all(children.map((child) => child.stop()));
  // A file may be unreadable, or in use on Windows.
  await Promise.allSettled(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** Removed after the tests of the file. */
export async function emptyFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'oauth-lessons-')));
  folders.push(folder);
  return folder;
}

export const usualModules: AllowedModules = { allowed: plainModules, packagesGetMore: false };

export async function load(
  source: string,
  {
    folder,
    limits,
    modules = usualModules,
    database = { clients: [], users: [], tokens: [] },
  }: {
    folder?: string;
    limits?: Partial<Judging['limits']>;
    modules?: AllowedModules;
    database?: Record<string, object[]>;
  } = {},
): Promise<Running> {
  const judging = testJudging(limits);
  const home = folder ?? (await emptyFolder());
  const { program } = await parseSource(source);
  const facts = { statements: readStatements(program), ...readModule(program) };
  const start = (): Child => {
    const child = startChild(judging, home);
    children.push(child);
    return child;
  };
  const prepare = (leftOut: readonly number[]): Program => ({
    file: join(home, 'model.js'),
    marker: 'mark_0',
    database,
    databaseModules: [join(home, 'db.js')],
    modules,
    ...instrument(source, { facts, leftOut, marker: 'mark_0', binding: 'saveToken' }),
  });
  return loadModule(start(), prepare, judging, start);
}

export const binding = { type: 'binding' } as const;
