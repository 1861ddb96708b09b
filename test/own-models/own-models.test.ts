// eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for a few files
import { cpSync, existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { LessonVerdict } from '../../src/verdict/verdict.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { hasTypes } from '../support/has-types.js';

const apps = fileURLToPath(new URL('apps/', import.meta.url));

/** With its packages where Node finds them. */
async function copyOf(app: string): Promise<string> {
  const folder = join(await emptyFolder(), app);
  cpSync(join(apps, app), folder, { recursive: true });
  const packages = join(folder, 'packages');
  if (existsSync(packages)) await rename(packages, join(folder, 'node_modules'));
  return folder;
}

interface Checked {
  readonly code: number | null;
  readonly stderr: string;
  readonly lesson: LessonVerdict | undefined;
}

async function check(app: string, ...args: string[]): Promise<Checked> {
  const folder = await copyOf(app);
  const { code, stdout, stderr } = await run(folder, [
    'check',
    ...args,
    '--lesson',
    'save-token',
    '--reporter',
    'json',
  ]);
  const { lessons } = JSON.parse(stdout) as { lessons: LessonVerdict[] };
  return { code, stderr, lesson: lessons[0] };
}

function problems({ lesson }: Checked): string[] {
  const findings = lesson?.steps.flatMap((step) => step.findings) ?? [];
  return findings
    .filter(({ severity }) => severity === 'problem')
    .map(({ kind, line, column }) => `${kind} ${String(line)}:${String(column)}`);
}

function expectPassed(checked: Checked): void {
  expect(checked.stderr).toBe('');
  expect(problems(checked)).toEqual([]);
  expect(checked.lesson?.grants.map(({ status }) => status)).toEqual(Array(3).fill('granted'));
  expect(checked.code).toBe(0);
}

const esApp = ['src/oauth/model.js', '--db', '../lib/store.js', '--root', '.'];

describe('files of an app pass as they are', () => {
  test.each([
    ['ES modules that import each other, a package and the database', 'es-app', esApp],
    [
      'CommonJS in a package of ES modules, with its helper, and the database by import() too',
      'commonjs-in-module-package',
      ['model.js'],
    ],
    ['an .mjs file with helpers of both kinds and data', 'mjs-with-helpers', ['model.mjs']],
    [
      'a model that loads express, dotenv and the settings of the app',
      'express-app',
      ['server/oauth/model.js', '--db', '../../lib/db', '--root', '.'],
    ],
    [
      'a store of its own behind --db, with more than arrays asked of it',
      'mjs-with-helpers',
      ['model.mjs', '--db', './db'],
    ],
  ])('%s', async (_what, app, args) => {
    expectPassed(await check(app, ...args));
  });
});

describe('and where they do not, the finding says what to do', () => {
  test.each([
    [
      'import where no package is one of ES modules',
      'es-without-package',
      ['model.js'],
      ['syntax-module 1:1'],
    ],
    [
      'an app whose database and root are not named',
      'express-app',
      ['server/oauth/model.js'],
      ['save-other-database 5:1', 'export-load-failed 3:17'],
    ],
    [
      'the same without its root',
      'express-app',
      ['server/oauth/model.js', '--db', '../../lib/db'],
      ['export-load-failed 3:17'],
    ],
    [
      'a database that is named like a package',
      'own-store',
      ['model.js', '--db', 'store'],
      ['save-other-database 6:9'],
    ],
    ['a file of JSON that is imported like code', 'bare-json', ['model.mjs'], ['export-load-failed 2:1']],
    ['a package that is not installed', 'not-installed', ['model.js'], ['export-load-failed 1:18']],
    ['a store of its own', 'own-store', ['model.js'], ['save-other-database 6:9']],
    [
      'what the stand-in for that store lacks',
      'own-store',
      ['model.js', '--db', './store'],
      ['save-database-method 6:15'],
    ],
    ['a method of a class', 'class-model', ['model.js'], ['declare-class-method 4:3']],
    ['a function straight in the exports', 'exported-at-once', ['model.js'], ['declare-export-only 3:1']],
  ])('%s', async (_what, app, args, expected) => {
    const checked = await check(app, ...args);
    expect(problems(checked)).toEqual(expected);
    expect(checked.code).toBe(1);
  });

  test('a file that is named like a package is told what it lacks, and no other way', async () => {
    const { lesson } = await check('own-store', 'model.js', '--db', 'store');
    expect(lesson?.steps.flatMap(({ findings }) => findings.map(({ fix }) => fix)).at(-1)).toBe(
      'Check with `--db ./store`, the path that this file loads: `store` alone, without `./`, names a package.',
    );
  });

  test('they name the two options', async () => {
    const { lesson } = await check('express-app', 'server/oauth/model.js');
    const fixes = lesson?.steps.flatMap(({ findings }) => findings.map(({ fix }) => fix)).join('\n');
    expect(fixes).toContain('--db ../../lib/db');
    expect(fixes).toContain('--root');
  });
});

describe('TypeScript, by what Node can take away', () => {
  const db = ['--db', './data/store'];

  test.runIf(hasTypes).each([
    ['an ES module with helpers and types in files of their own', 'model.ts'],
    ['CommonJS with a helper', 'plain.cts'],
  ])('%s passes', async (_what, file) => {
    expectPassed(await check('ts-app', `src/${file}`, ...db));
  });

  test.runIf(hasTypes).each([
    ['places are those of the text with its types', 'wrong-user.mts', ['user-sibling-value 7:54']],
    ['what is more than a type', 'with-enum.ts', ['syntax-more-than-types 3:1']],
    ['a mistake beside types', 'broken.ts', ['syntax-colon-missing 4:23']],
    ['a type that is imported like a value', 'value-import.ts', ['export-es-import-unknown 2:1']],
  ])('%s', async (_what, file, expected) => {
    const checked = await check('ts-app', `src/${file}`, ...db);
    expect(checked.stderr).toBe('');
    expect(problems(checked)).toEqual(expected);
    expect(checked.code).toBe(1);
  });

  test.runIf(hasTypes)('what explain shows as a mistake is that mistake', async () => {
    const folder = await emptyFolder();
    const { stdout } = await run(folder, ['explain', 'syntax-more-than-types', '--json']);
    const { kinds } = JSON.parse(stdout) as { kinds: { wrong: string }[] };
    await writeFile(join(folder, 'model.ts'), kinds[0]?.wrong ?? '');
    const report = await run(folder, ['check', 'model.ts', '--reporter', 'json']);
    const { lessons } = JSON.parse(report.stdout) as { lessons: LessonVerdict[] };
    expect(lessons[0]?.steps[0]?.findings[0]).toMatchObject({
      kind: 'syntax-more-than-types',
      line: 3,
      fix: expect.stringContaining('an object instead') as string,
    });
  });

  test.skipIf(hasTypes)('an older Node says which one is needed', async () => {
    const { code, stderr } = await run(await copyOf('ts-app'), ['check', 'src/model.ts', ...db]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/src\/model\.ts is TypeScript/);
    expect(stderr).toMatch(/Node 22\.13 or newer/);
  });
});

describe('what was asked for', () => {
  test('trace shows the requests through such a file', async () => {
    const { code, stdout } = await run(await copyOf('es-app'), ['trace', ...esApp, '--json']);
    expect(code).toBe(0);
    const { grants } = JSON.parse(stdout) as { grants: { status: string }[] };
    expect(grants.map(({ status }) => status)).toEqual(Array(3).fill('granted'));
  });

  test('tokens are saved where a database is named', async () => {
    const folder = await copyOf('es-app');
    const data = {
      clients: [{ id: '1', clientId: 'mine', clientSecret: 'x', grants: ['client_credentials'] }],
      users: [],
      tokens: [],
    };
    await writeFile(join(folder, 'my.json'), JSON.stringify(data));
    const { code } = await run(folder, ['check', ...esApp, '--lesson', 'save-token', '--data', 'my.json']);
    expect(code).toBe(0);
    const { tokens } = JSON.parse(await readFile(join(folder, 'my.json'), 'utf8')) as { tokens: object[] };
    expect(tokens).toHaveLength(1);
  });

  test.each([
    [['--db', 'src/lib/store.js'], '--db ../lib/store.js'],
    [['--db', ' '], 'The module name after --db is empty'],
    [['--root', 'src/lib'], 'is not in the folder src/lib'],
    [['--root', 'src/oauth/model.js'], 'is not in the folder src/oauth/model.js'],
  ])('%j is refused with a way out', async (args, sentence) => {
    const { code, stderr } = await run(await copyOf('es-app'), ['check', 'src/oauth/model.js', ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
