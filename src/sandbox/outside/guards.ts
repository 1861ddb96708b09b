import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Judging } from '../../outside/judging.js';
import { loadModule } from './load-module.js';
import type { Program } from './program.js';
import { startChild } from './child.js';

export type Guard =
  'reading' | 'writing' | 'processes' | 'threads' | 'network' | 'signals' | 'bindings' | 'environment';

export type GuardLook = Readonly<Record<Guard, boolean>>;

const attempts: Readonly<Record<Guard, (outside: string) => string>> = {
  reading: (outside) => `require('fs').readdirSync(${JSON.stringify(outside)})`,
  writing: () => "require('fs').writeFileSync(__dirname + '/x', '')",
  processes: () => "require('child_process').spawnSync(process.execPath, ['--version'])",
  threads: () => "new (require('worker_threads').Worker)('', { eval: true })",
  network: () => "require('net').connect(9, '127.0.0.1').on('error', () => {})",
  signals: () => 'process.kill(process.ppid, 0)',
  bindings: () => "process.binding('fs')",
  environment: () =>
    'if (Object.keys(process.env).every((name) => /^(SystemRoot|__CF\\w+)$/.test(name))) throw 0',
};

/** @throws Error if no child can be started */
export async function tryGuards(judging: Judging): Promise<GuardLook> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'oauth-lessons-guards-')));
  const child = startChild(judging, folder);
  try {
    const running = await loadModule(child, () => probe(folder), judging);
    const held = running.exports.properties.filter(({ value }) => value === 'held').map(({ name }) => name);
    return Object.fromEntries(
      Object.keys(attempts).map((guard) => [guard, held.includes(guard)]),
    ) as GuardLook;
  } finally {
    await child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function probe(folder: string): Program {
  const lines = Object.entries(attempts).map(
    ([guard, attempt]) =>
      `try { ${attempt(dirname(folder))}; exports.${guard} = 'open'; } catch { exports.${guard} = 'held'; }`,
  );
  return {
    file: join(folder, 'model.js'),
    script: lines.join('\n'),
    marker: 'mark',
    database: {},
    databaseModules: [join(folder, 'db.js')],
    modules: { allowed: ['fs'], packagesGetMore: false },
    place: (place) => place,
  };
}
