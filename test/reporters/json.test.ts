import { describe, expect, test } from 'vitest';
import { json } from '../../src/reporters/json.js';
import { jsonl } from '../../src/reporters/jsonl.js';
import { allEntries, entries, nastyFile, textOf } from '../support/reports.js';
import { isLine, isReport } from '../support/schemas.js';

describe('the JSON report', () => {
  test('keeps to its schema, whatever came of a file', async () => {
    const all = await allEntries();
    const report = JSON.parse(await textOf(json, all)) as { status: string; lessons: { status: string }[] };
    isReport(report);
    expect(isReport.errors).toBeNull();
    expect(report.status).toBe('unjudged');
    expect(report.lessons.map(({ status }) => status)).toEqual(all.map(({ verdict }) => verdict.status));
  });

  test('holds what was judged, and nothing of the text around it', async () => {
    const { passed } = await entries();
    expect(JSON.parse(await textOf(json, [passed]))).toEqual({
      version: 1,
      tool: { name: 'oauth-lessons', version: '0.0.0', node: 'v20' },
      status: 'passed',
      lessons: [passed.verdict],
    });
  });

  test('a file is named as it is, and not one control character is written', async () => {
    const { nasty } = await entries();
    const text = await textOf(json, [nasty]);
    // eslint-disable-next-line no-control-regex -- that is what it is about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
    expect(JSON.parse(text)).toMatchObject({ lessons: [{ file: nastyFile }] });
  });

  test.each([
    ['another version', { version: 2 }],
    ['a lesson that is unjudged and says not why', { status: 'unjudged' }],
    ['a lesson that passed and has a reason', { reason: { message: 'a', fix: 'b' } }],
  ])('the schema refuses %s', async (_what, change) => {
    const { passed } = await entries();
    const report = JSON.parse(await textOf(json, [passed])) as { lessons: object[] };
    expect(isReport(report)).toBe(true);
    const changed =
      'version' in change
        ? { ...report, ...change }
        : { ...report, lessons: [{ ...report.lessons[0], ...change }] };
    expect(isReport(changed)).toBe(false);
  });
});

describe('the report in lines', () => {
  test('has a line a file and a closing line, each by its schema', async () => {
    const all = await allEntries();
    const text = await textOf(jsonl, all);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines).toHaveLength(all.length + 1);
    for (const line of lines) {
      isLine(line);
      expect(isLine.errors).toBeNull();
    }
    expect(lines.slice(0, -1)).toMatchObject(all.map(({ verdict }) => verdict));
    expect(lines.at(-1)).toMatchObject({
      version: 1,
      status: 'unjudged',
      counts: { passed: 2, failed: 4, unjudged: 2 },
    });
  });
});
