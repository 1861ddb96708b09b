import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../../src/errors/user-error.js';
import { readResults } from '../../../src/check/results/read-results.js';
import { jsonl } from '../../../src/reporters/jsonl.js';
import type { Entry } from '../../../src/verdict/report.js';
import { emptyFolder } from '../../support/program.js';
import { allEntries, textOf } from '../../support/reports.js';

const about = { judgedBy: '0.0.0', checkedAt: '2026-03-01T10:00:00.000Z', ms: 12, limitMs: 5_000 };

describe('results', () => {
  let folder = '';
  let all: Entry[] = [];
  beforeEach(async () => {
    folder = await emptyFolder();
    all = (await allEntries()).map((entry) => ({ ...entry, ...about }));
  });

  async function read(
    text: string,
    cutLine: 'refused' | 'ignored' = 'refused',
  ): Promise<Entry[] | undefined> {
    await writeFile(join(folder, 'results.jsonl'), text);
    return readResults('results.jsonl', folder, cutLine);
  }

  async function problemWith(text: string): Promise<string> {
    const error: unknown = await read(text).catch((thrown: unknown) => thrown);
    return error instanceof UserError ? error.message : `no problem: ${String(error)}`;
  }

  test('are read as they were written, with all that reporters need', async () => {
    const read1 = await read(await textOf(jsonl, all));
    expect(read1).toEqual(JSON.parse(JSON.stringify(all)));
  });

  test('are undefined without a file, and empty in an empty one', async () => {
    expect(readResults('none.jsonl', folder, 'refused')).toBeUndefined();
    expect(await read('')).toEqual([]);
  });

  test('a line that a killed check has not finished is an error, or is ignored where it is judged again', async () => {
    const text = await textOf(jsonl, all);
    const cut = text.slice(0, text.indexOf('\n') + 200);
    expect(await problemWith(cut)).toBe('results.jsonl, line 2, is not JSON: it was cut off or changed.');
    expect(await read(cut, 'ignored')).toHaveLength(1);
  });

  test('a broken line in the middle is never ignored', async () => {
    const lines = (await textOf(jsonl, all)).split('\n');
    const text = lines.with(1, '{"version":1,').join('\n');
    await expect(read(text, 'ignored')).rejects.toThrow('results.jsonl, line 2, is not JSON');
  });

  test.each([
    ['[1]', 'is not a result'],
    ['{"version":2}', 'has version 2'],
    ['{"id":"save-token","file":"model.js"}', 'has no version'],
    ['{"version":1,"status":"passed"}', 'id'],
  ])('%s is named with its line', async (line, problem) => {
    const message = await problemWith(`${await textOf(jsonl, all)}${line}\n`);
    expect(message).toContain(`results.jsonl, line ${String(all.length + 2)},`);
    expect(message).toContain(problem);
  });

  test.each([
    ['a kind with control characters', '"kind":"', '"kind":"\\u001b[2J'],
    ['a title with a line feed', '"title":"', '"title":"\\n::error::'],
    ['a line number of zero', /"line":\d+/, '"line":0'],
    ['another status', '"status":"failed"', '"status":"great"'],
  ])('%s is refused, because reporters rely on it', async (_what, from, to) => {
    const text = await textOf(jsonl, all);
    expect(text.replace(from, to)).not.toBe(text);
    expect(await problemWith(text.replace(from, to))).toMatch(/^results\.jsonl, line \d+, is not a result/);
  });
});
