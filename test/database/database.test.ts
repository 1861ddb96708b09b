import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDatabase, updateDatabase } from '../../src/database/database.js';
import { resetDatabase } from '../../src/database/files.js';
import { findJsonFault } from '../../src/database/json-fault.js';
import { findToken, persistTokens, pruneTokens } from '../../src/database/tokens.js';
import { UserError } from '../../src/errors/user-error.js';
import { adviceIn } from '../support/advice.js';
import { inParallel } from '../support/in-parallel.js';
import { emptyFolder } from '../support/program.js';
import { sample } from '../support/sample.js';
import { buildProgram } from '../support/build-program.js';

const fresh = fileURLToPath(new URL('../../data/db.json', import.meta.url));
const empty = '{ "clients": [], "users": [], "tokens": [] }';

async function databaseWith(text: string): Promise<string> {
  const file = join(await emptyFolder(), 'db.json');
  await writeFile(file, text);
  return file;
}

describe('reading db.json', () => {
  test('one without tokens, one with a byte order mark, and what people add are fine', async () => {
    const file = await databaseWith('\uFEFF{ "users": [], "note": "mine", "clients": [] }');
    expect(await readDatabase(file)).toMatchObject({ clients: [], users: [], tokens: [], note: 'mine' });
  });

  test.each([
    ['nothing in it', '', /is empty/],
    ['half of one', '{ "clients": [', /line 1, column 15/],
    ['a comma too many', '{\n  "clients": [],\n}', /line 3, column 1/],
    ['an array', '[]', /clients is missing/],
    [
      'tokens that are not an array',
      '{ "clients": [], "users": [], "tokens": {} }',
      /tokens must be an array/,
    ],
    ['a client without an id', '{ "clients": [{}], "users": [] }', /clients\[0\]\.id is missing/],
  ])('%s is refused, and stays as it is', async (_what, text, said) => {
    const file = await databaseWith(text);
    await expect(readDatabase(file)).rejects.toThrow(said);
    await expect(persistTokens(file, [{}])).rejects.toThrow(said);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('none at all is told with the way out', async () => {
    const file = join(await emptyFolder(), 'db.json');
    const refusal = await readDatabase(file).catch((error: unknown) => error);
    expect(adviceIn(refusal)).toBe(`Run \`oauth-lessons db reset ${file}\` to create one.`);
  });
});

describe('writing db.json', () => {
  test('keeps what is in it, in a form made to be read', async () => {
    const file = await databaseWith('{"mine":1,"tokens":[{"accessToken":"a"}],"users":[],"clients":[]}');
    await persistTokens(file, [{ accessToken: 'b', accessTokenExpiresAt: new Date(0) }]);
    expect(await readFile(file, 'utf8')).toBe(`{
  "clients": [],
  "users": [],
  "tokens": [
    {
      "accessToken": "a"
    },
    {
      "accessToken": "b",
      "accessTokenExpiresAt": "1970-01-01T00:00:00.000Z"
    }
  ],
  "mine": 1
}
`);
  });

  test('an edit by hand between our reading and our writing is kept', async () => {
    const file = await databaseWith(empty);
    let turns = 0;
    await updateDatabase(file, ({ tokens }) => {
      turns += 1;
      if (turns === 1) editAtOnce(file);
      tokens.push({ accessToken: 'ours' });
    });
    const { tokens } = await readDatabase(file);
    expect(turns).toBe(2);
    expect(tokens).toEqual([{ accessToken: 'by hand' }, { accessToken: 'ours' }]);
  });

  test('a reset keeps the old file aside', async () => {
    const file = await databaseWith('broken');
    const kept = await resetDatabase(file, fresh, new Date(0));
    expect(await readFile(kept ?? '', 'utf8')).toBe('broken');
    expect((await readDatabase(file)).clients).toHaveLength(2);
  });
});

describe('tokens', () => {
  test('come back with dates; a date that cannot be read is left out', async () => {
    const tokens = [
      { accessToken: 'a', accessTokenExpiresAt: '2030-01-01T00:00:00.000Z' },
      { accessToken: 'b', accessTokenExpiresAt: 'soon' },
    ];
    const data = await readDatabase(await databaseWith(JSON.stringify({ clients: [], users: [], tokens })));
    expect(findToken(data, 'a')?.accessTokenExpiresAt).toEqual(new Date('2030-01-01'));
    expect(findToken(data, 'b')).toEqual({ accessToken: 'b' });
    expect(findToken(data, 'c')).toBeUndefined();
  });

  test('that can be of no more use are pruned, and no others', async () => {
    const [past, future] = ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'];
    const tokens = [
      { accessToken: 'spent', accessTokenExpiresAt: past },
      { accessToken: 'fresh', accessTokenExpiresAt: future },
      {
        accessToken: 'renewable',
        accessTokenExpiresAt: past,
        refreshToken: 'r',
        refreshTokenExpiresAt: future,
      },
      { accessToken: 'without a date' },
    ];
    const file = await databaseWith(JSON.stringify({ clients: [], users: [], tokens }));
    expect(await pruneTokens(file, new Date())).toBe(1);
    expect((await readDatabase(file)).tokens.map(({ accessToken }) => accessToken)).toEqual([
      'fresh',
      'renewable',
      'without a date',
    ]);
  });
});

describe('several processes at once', () => {
  let driver = '';

  beforeAll(async () => {
    driver = join(await emptyFolder(), 'driver.mjs');
    await buildProgram(new URL('persist-one-by-one.ts', import.meta.url), driver);
  });

  test('four of them with two hundred tokens each keep eight hundred', async () => {
    const file = await databaseWith(empty);
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => drive(file, name, 200).ended));
    const { tokens } = await readDatabase(file);
    expect(new Set(tokens.map(({ accessToken }) => accessToken)).size).toBe(800);
  });

  test('killed at any moment, two hundred times in the whole run, the file is whole and holds each token that was reported', async () => {
    const kills = Array.from({ length: 200 }, (_, index) => index);
    const counts = await inParallel(sample(kills, 4), async (index) => {
      const file = await databaseWith(empty);
      const { child, ended, lines } = drive(file, `${String(index)}-`);
      // After the first token: the kill must hit a write, not the start of Node.
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), Math.random() * 40));
      await ended;
      const tokens = (await readDatabase(file)).tokens.map(({ accessToken }) => accessToken);
      expect(tokens).toEqual(expect.arrayContaining(lines()));
      return lines().length;
    });
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThan(50);
  }, 300_000);

  test('the lock of one that was killed is taken over, again and again', async () => {
    const file = await databaseWith(empty);
    const reported: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const { child, ended, lines } = drive(file, `t${String(turn)}-`);
      child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), turn * 23));
      await ended;
      reported.push(...lines());
    }
    const tokens = (await readDatabase(file)).tokens.map(({ accessToken }) => accessToken);
    expect(reported.length).toBeGreaterThan(0);
    expect(tokens).toEqual(expect.arrayContaining(reported));
  });

  function drive(file: string, name: string, count = 50) {
    const child = spawn(process.execPath, [driver, file, name, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
    return { child, ended, lines: () => out.split('\n').slice(0, -1) };
  }
});

describe('a file of any content', () => {
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    fc.json().map((text) => Buffer.from(text)),
    fc
      .record(
        { clients: fc.jsonValue(), users: fc.jsonValue(), tokens: fc.jsonValue() },
        { requiredKeys: [] },
      )
      .map((data) => Buffer.from(JSON.stringify(data))),
    fc
      .record({ tokens: fc.array(fc.dictionary(fc.string(), fc.jsonValue())), other: fc.jsonValue() })
      .map((data) => Buffer.from(JSON.stringify(data))),
    fc
      .tuple(fc.nat({ max: empty.length }), fc.string())
      .map(([at, text]) => Buffer.from(empty.slice(0, at) + text + empty.slice(at))),
  );

  test('is read or told, and never lost: what was in it is there with the new token, or it is as it was', async () => {
    const file = join(await emptyFolder(), 'db.json');
    await fc.assert(
      fc.asyncProperty(content, async (bytes) => {
        await writeFile(file, bytes);
        try {
          await persistTokens(file, [{ accessToken: 'new' }]);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect(await readFile(file)).toEqual(bytes);
          return;
        }
        const before = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as { tokens?: unknown[] };
        const after = JSON.parse(await readFile(file, 'utf8')) as { tokens: unknown[] };
        expect(after).toMatchObject({
          ...before,
          tokens: [...(before.tokens ?? []), { accessToken: 'new' }],
        });
      }),
      { numRuns: 400 },
    );
  });
});

describe('what is no JSON', () => {
  test.each([
    ["{ 'a': 1 }", 'double quotes', 1, 3],
    ['{ "a": 1\n  "b": 2 }', 'a comma is missing', 2, 3],
    ['{ "a" 1 }', 'a colon is missing', 1, 7],
    ['{ "a": 1, }', 'a comma too many', 1, 11],
    ['// note\n{}', 'no comments', 1, 1],
    ['{ "a": [1, 2', ']', 1, 13],
    ['{} {}', 'after the end', 1, 4],
  ])('%s: %s', (text, said, line, column) => {
    const fault = findJsonFault(text);
    expect(fault?.message).toContain(said);
    expect(fault).toMatchObject({ line, column });
  });

  test('JSON itself has no fault', () => {
    for (const text of ['{}', '[]', '{ "a": [1, -2.5e3, true, null, "\\u0041\\n"] }', ' "a" ', '0']) {
      expect(findJsonFault(text)).toBeUndefined();
    }
  });
});

/** As an editor would, during our work. */
function editAtOnce(file: string): void {
  writeFileSync(file, '{ "clients": [], "users": [], "tokens": [{ "accessToken": "by hand" }] }');
}
