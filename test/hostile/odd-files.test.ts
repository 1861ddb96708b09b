import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { processesIn } from '../support/hostile.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { isReport } from '../support/schemas.js';

const solution = lessonText('solution.js');
const isWindows = process.platform === 'win32';

const liars: readonly (readonly [what: string, said: string, make: (file: string) => unknown])[] = [
  ['a folder', 'caller: has no model.js', (file) => mkdir(file)],
  ['a link that leads back to itself', 'caller: leads back to itself', (file) => symlink(file, file)],
  ['a link that leads nowhere', 'caller: There is no file', (file) => symlink(`${file}.gone`, file)],
];

const liarsOfUnix: typeof liars = [
  ['a pipe', 'caller: not a regular file', (file) => execFileSync('mkfifo', [file])],
  ['a link to a device', 'caller: not a regular file', (file) => symlink('/dev/zero', file)],
  [
    'a socket',
    'caller: not a regular file',
    (file) => once(createServer().listen(file).unref(), 'listening'),
  ],
];

const unreadable: readonly (readonly [what: string, kind: string, make: (file: string) => unknown])[] = [
  [
    'a hundred megabytes',
    'file-too-large',
    (file) => writeFile(file, '').then(() => truncate(file, 100 * 2 ** 20)),
  ],
  ['UTF-16', 'file-utf-16', (file) => writeFile(file, Buffer.from(`\ufeff${solution}`, 'utf16le'))],
  ['zero bytes', 'file-binary', (file) => writeFile(file, Buffer.alloc(100))],
  [
    'a chain of thousands of signs',
    'file-too-deep',
    (file) => writeFile(file, `${solution}\nconst sum = 1${' + 1'.repeat(6_000)};\n`),
  ],
  [
    'thousands of nested brackets',
    'file-too-deep',
    (file) => writeFile(file, `${solution}\n${'['.repeat(20_000)}${']'.repeat(20_000)};\n`),
  ],
  ['a picture', 'file-binary', (file) => writeFile(file, Buffer.from('89504e470d0a1a0a0000000d', 'hex'))],
];

describe('a submission that cannot be read', () => {
  test.each(unreadable)('%s is a finding, and the report is complete', async (_what, kind, make) => {
    const folder = await emptyFolder();
    await make(join(folder, 'model.js'));
    const { code, stdout, stderr } = await run(folder, ['check', 'model.js', '--reporter', 'json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    const report: unknown = JSON.parse(stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    const { steps } = (report as { lessons: { steps: Step[] }[] }).lessons[0] ?? { steps: [] };
    expect(steps.map(({ status }) => status).join(' ')).toBe('failed blocked blocked blocked blocked');
    expect(steps[0]?.findings[0]?.kind).toBe(kind);
  });
});

interface Step {
  readonly status: string;
  readonly findings: readonly { readonly kind: string }[];
}

describe('a model file that is', () => {
  test.each([...liars, ...(isWindows ? [] : liarsOfUnix)])(
    '%s is told, and nothing hangs',
    async (_what, said, make) => {
      const folder = await emptyFolder();
      await make(join(folder, 'model.js'));
      const { code, stdout, stderr } = await run(folder, ['check', 'model.js']);
      // The content is the learner's fault, a path to nothing the caller's.
      expect(code).toBe(said.startsWith('caller: ') ? 2 : 1);
      const report = (code === 1 ? stdout : stderr).replace(/\s+/g, ' ');
      expect(report).toContain(said.replace('caller: ', ''));
      expect(code === 1 ? stderr : stdout).toBe('');
      expect(stderr).not.toMatch(/^ +at /m);
    },
  );

  test('deleted, or changed without an end, while it is judged, is judged as it was read', async () => {
    const folder = await emptyFolder();
    const file = join(folder, 'model.js');
    await writeFile(file, `while (require('fs').existsSync(__filename));\n${solution}`);
    const running = run(folder, ['check', 'model.js', '--timeout', '30000']);
    await somebodyIsBusyIn(folder);
    await rm(file);
    expect((await running).code).toBe(0);
  });

  /** A second of processor time, where the system reports it: more than reading a file takes. */
  async function somebodyIsBusyIn(folder: string): Promise<void> {
    const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    if (process.platform !== 'linux') return pause(5_000);
    for (;;) {
      const used = await Promise.all((await processesIn(folder)).map(ticksOf));
      if (used.some((ticks) => ticks > 100)) return;
      await pause(50);
    }
  }

  async function ticksOf(pid: string): Promise<number> {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
    const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12);
    return Number(user) + Number(system);
  }
});

const names = [
  'with spaces',
  "it's",
  'a "quoted" name',
  '100% sure',
  'a*b',
  'a?b',
  'a,b',
  'a;b&c|d',
  '$HOME `x`',
  '[brackets] {braces}',
  '#hash !bang ~tilde',
  'new\nline',
  'tab\tand\u001b[31m',
  '日本語 ñ é',
  '🎉 party',
  'x'.repeat(200),
  '-dash',
  '.hidden',
  'node_modules',
];

describe.skipIf(isWindows)('a folder that is named', () => {
  test.each(names)('%j: a right file passes, and its path is printable', async (name) => {
    const folder = join(await emptyFolder(), name);
    await mkdir(folder);
    await writeFile(join(folder, 'model.js'), solution);
    const inside = await run(folder, ['check', 'model.js']);
    expect(inside.stderr).toBe('');
    expect(inside.code).toBe(0);
    const outside = await run(join(folder, '..'), [
      'check',
      join(folder, 'model.js'),
      '--reporter',
      'pretty',
    ]);
    expect(outside.code).toBe(0);
    expect(outside.stdout).not.toContain('\u001b');
  });
});

describe('around a model file', () => {
  test('a package of ES modules changes nothing', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'src', 'model.js'), solution);
    expect((await run(folder, ['check', 'src/model.js'])).code).toBe(0);
  });

  test('a package.json that is broken changes nothing', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'package.json'), '{ "type": ');
    await writeFile(join(folder, 'model.js'), solution);
    expect((await run(folder, ['check', 'model.js'])).code).toBe(0);
  });
});

/** If the system allows it. */
function mountSmallDisk(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', folder]).status === 0;
}

describe('a full disk', () => {
  test('leaves the old database whole, and the report says so', async (context) => {
    const folder = await emptyFolder();
    if (process.platform !== 'linux' || !mountSmallDisk(folder)) {
      context.skip('only who may mount a small disk can fill one');
      return;
    }
    try {
      const work = join(folder, 'work');
      expect((await run(folder, ['start', 'work'])).code).toBe(0);
      await writeFile(join(work, 'save-token', 'model.js'), solution);
      expect((await run(work, ['check'])).code).toBe(0);
      const before = await readFile(join(work, 'db.json'), 'utf8');
      await writeFile(join(folder, 'filler'), 'x'.repeat(200_000)).catch(() => undefined);
      const { code, stdout } = await run(work, ['check']);
      expect(code).toBe(0);
      expect(stdout.replace(/\s+/g, ' ')).toContain('the disk is full');
      expect(await readFile(join(work, 'db.json'), 'utf8')).toBe(before);
      expect((await readdir(work)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});
