import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { bin, run } from '../support/run.js';
import { blocksOf, freshMachine, pageText, runCopied } from './copied.js';

const ready = (name: string): string => fileURLToPath(new URL(`../../docs/class/${name}`, import.meta.url));
const yaml = async <Contents>(name: string): Promise<Contents> =>
  parse(await pageText(`docs/class/${name}`)) as Contents;

function onPath(program: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}

type Machine = Awaited<ReturnType<typeof freshMachine>>;
const names = ['ada', 'Grace H', 'lin', 'tim', 'zoë'];

async function classOn({ work }: Machine): Promise<void> {
  for (const name of names) {
    await mkdir(join(work, 'students', name), { recursive: true });
    if (name === 'tim') continue;
    await writeFile(
      join(work, 'students', name, 'model.js'),
      lessonText(name === 'ada' ? 'solution.js' : 'starter.js'),
    );
  }
}

describe.skipIf(process.platform === 'win32')('ready files for classes', () => {
  let machine: Machine;
  beforeEach(async () => {
    machine = await freshMachine();
    await classOn(machine);
  });

  async function filesIn(parts: string): Promise<string[]> {
    const { stdout } = await runCopied(`npx oauth-lessons report ${parts} --reporter json || true`, machine);
    return (JSON.parse(stdout) as { lessons: { file: string }[] }).lessons.map(({ file }) => file);
  }
  const all = [...names].sort().map((name) => `students/${name}/model.js`);

  test('the matrix of GitHub judges each submission once, and its last job reports all', async () => {
    interface Step {
      readonly run?: string;
    }
    const { jobs } = await yaml<{
      jobs: { check: { strategy: { matrix: { part: number[] } }; steps: Step[] }; report: { steps: Step[] } };
    }>('matrix.yml');
    const scriptOf = (steps: Step[]): string => steps.flatMap((step) => step.run ?? []).join('\n');
    for (const part of jobs.check.strategy.matrix.part)
      await runCopied(scriptOf(jobs.check.steps), machine, { PART: String(part) });
    expect(await filesIn('part-*.jsonl')).toEqual(all);
    const summary = join(machine.work, 'summary.md');
    const reported = await runCopied(scriptOf(jobs.report.steps), machine, {
      GITHUB_STEP_SUMMARY: summary,
    });
    expect(reported).toMatchObject({ code: 1, stderr: '' });
    expect(await readFile(summary, 'utf8')).toContain('1 of 5 files passes, 4 do not yet.');
    expect(await readdir(machine.work)).toContain('class.html');
  });

  test('the four jobs of GitLab judge each submission once', async () => {
    const { check, report } =
      await yaml<Record<'check' | 'report', { script: string[]; parallel?: number }>>('gitlab-ci.yml');
    const total = check.parallel ?? 0;
    for (let index = 1; index <= total; index += 1)
      await runCopied(check.script.join('\n'), machine, {
        CI_NODE_INDEX: String(index),
        CI_NODE_TOTAL: String(total),
        GITLAB_CI: 'true',
      });
    expect(await filesIn('part-*.jsonl')).toEqual(all);
    const { code } = await runCopied(report.script.join('\n'), machine, { GITLAB_CI: 'true' });
    expect(code).toBe(1);
    expect(await readdir(machine.work)).toEqual(expect.arrayContaining(['class.html', 'report.xml']));
  });

  test('the pods of Kubernetes judge each submission once, and a pod that starts again resumes', async () => {
    const job = await yaml<{
      spec: { completions: number; template: { spec: { containers: { args: string[] }[] } } };
    }>('kubernetes.yml');
    const [script = ''] = job.spec.template.spec.containers.flatMap(({ args }) => args);
    await mkdir(join(machine.work, 'results'));
    // In the image the program has its own name.
    const program = join(machine.work, '..', 'tools', 'oauth-lessons');
    await writeFile(program, `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, { mode: 0o755 });
    for (const again of [false, true])
      for (let index = 0; index <= Math.min(names.length, job.spec.completions - 1); index += 1) {
        const pod = await runCopied(script, machine, { JOB_COMPLETION_INDEX: String(index) });
        expect({ again, code: pod.code, stderr: pod.stderr }).toMatchObject({ again, code: 0 });
        if (again) expect(pod.stderr).not.toContain('everything is judged');
      }
    expect(await filesIn('results/part-*.jsonl')).toEqual(all);
  });

  test.skipIf(onPath('parallel') === undefined)(
    'GNU parallel (skipped where it is not installed)',
    async () => {
      const [block = ''] = await blocksOf('docs/many-machines.md', 'bash');
      const { stdout, code } = await runCopied(block, machine, { HOME: machine.work });
      expect(code).toBe(1);
      expect(stdout).toContain('1 of 5 files passes, 4 do not yet.');
    },
  );

  test('GitHub Classroom runs a test for each step, with its own exit code', async () => {
    interface Grader {
      readonly id?: string;
      readonly with?: { readonly command?: string; readonly runners?: string };
    }
    const { jobs } = await yaml<{ jobs: Record<string, { steps: Grader[] }> }>('classroom.yml');
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const commands = steps.flatMap(({ id, with: given }) =>
      id !== undefined && given?.command !== undefined ? [[id, given.command] as const] : [],
    );
    expect(steps.at(-1)?.with?.runners).toBe(commands.map(([id]) => id).join(','));
    const wrong = lessonText('solution.js').replace('id: client.clientId', 'id: client.clientID');
    await runCopied('npx oauth-lessons start > /dev/null', machine);
    await writeFile(join(machine.work, 'oauth-lessons', 'save-token', 'model.js'), wrong);
    const codes: Record<string, number> = {};
    for (const [id, command] of commands) codes[id] = (await runCopied(command, machine)).code;
    expect(codes).toEqual({ declare: 0, client: 1, user: 0, save: 0, export: 0 });
  });

  test('the action takes its path from the environment', async () => {
    const { runs } = await yaml<{ runs: { steps: { run?: string }[] } }>('action.yml');
    const [command = ''] = runs.steps.flatMap((step) => step.run ?? []);
    expect(command).not.toContain('${{');
    const env = { CHECK_PATH: 'students/*/', CHECK_VERSION: '0.1' };
    const { code, stdout } = await runCopied(command, machine, env);
    expect(code).toBe(1);
    expect(stdout).toContain('1 of 5 files passes');
  });

  test('the hook stops a commit of a function that does not pass', async () => {
    const git = (...args: string[]): string =>
      execFileSync('git', args, {
        cwd: machine.work,
        env: { ...process.env, PATH: machine.path },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
    git('init', '--quiet');
    git('config', 'user.email', 'ada@example.org');
    git('config', 'user.name', 'Ada');
    const hook = join(machine.work, '.git', 'hooks', 'pre-commit');
    await copyFile(ready('pre-commit'), hook);
    chmodSync(hook, 0o755);
    git('add', 'students/ada');
    git('commit', '--quiet', '-m', 'Right');
    git('add', 'students/Grace H');
    expect(() => git('commit', '--quiet', '-m', 'Wrong')).toThrow('Command failed');
    expect(git('log', '--format=%s').trim()).toBe('Right');
  });

  test('the reporter for Canvas writes its columns', async () => {
    const roster =
      'id,name,email,folder\n7,"=1, Ada",ada@example.org,students/ada\n8,Tim,tim@example.org,students/tim\n';
    await writeFile(join(machine.work, 'roster.csv'), roster);
    const args = ['check', '--roster', 'roster.csv', '--reporter', ready('canvas.mjs')];
    const { code, stdout } = await run(machine.work, args);
    expect(code).toBe(1);
    expect(parseCsv(stdout)).toEqual([
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'oauth-lessons'],
      ['Points Possible', '', '', '', '', '5'],
      ["'=1, Ada", '', '7', 'ada@example.org', '', '5'],
      ['Tim', '', '8', 'tim@example.org', '', '0'],
    ]);
  });

  const redis = onPath('redis-server');
  test.skipIf(redis === undefined)(
    'a BullMQ queue on a real Redis (skipped where none is installed)',
    async () => {
      const port = await freePort();
      const folder = await emptyFolder();
      const server = spawn(redis ?? '', ['--port', String(port), '--save', '', '--dir', folder], {
        stdio: 'pipe',
      });
      const env = {
        PATH: process.env.PATH,
        REDIS_URL: `redis://127.0.0.1:${String(port)}`,
        CHECK: `${process.execPath} ${bin}`,
      };
      const start = (...args: string[]): ChildProcess =>
        spawn(process.execPath, [ready('queue.mjs'), ...args], { cwd: machine.work, env, stdio: 'inherit' });
      const workers = [start('work'), start('work')];
      const folders = names.map((name) => `students/${name}/`);
      const [code] = (await once(start('add', 'results.jsonl', ...folders), 'close')) as [number];
      for (const child of workers) {
        const ended = once(child, 'close');
        child.kill();
        expect(await ended).toEqual([0, null]);
      }
      const ended = once(server, 'close');
      server.kill();
      await ended;
      expect(code).toBe(0);
      expect(await filesIn('results.jsonl')).toEqual(all);
    },
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
