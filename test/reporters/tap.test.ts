import { Parser, type FinalResults, type Result } from 'tap-parser';
import { expect, test } from 'vitest';
import { tap } from '../../src/reporters/tap.js';
import type { Entry } from '../../src/verdict/report.js';
import { allEntries, entries, nastyFile, textOf } from '../support/reports.js';
import { printable } from '../../src/verdict/printable.js';

interface Parsed {
  readonly files: readonly Result[];
  readonly steps: readonly Result[];
  readonly faults: readonly string[];
}

async function parsed(...all: Entry[]): Promise<Parsed> {
  const text = await textOf(tap, all);
  const files: Result[] = [];
  const steps: Result[] = [];
  const faults: string[] = [];
  const parser = new Parser({ strict: true });
  parser.on('assert', (result: Result) => void files.push(result));
  parser.on('child', (child: Parser) => child.on('assert', (result: Result) => void steps.push(result)));
  parser.on('complete', ({ failures }: FinalResults) => {
    faults.push(...failures.flatMap(({ tapError }) => (typeof tapError === 'string' ? [tapError] : [])));
  });
  parser.end(text);
  expect(text).toMatch(/^TAP version 14\n/);
  return { files, steps, faults };
}

test('is TAP without a fault, whatever came of a file', async () => {
  const all = await allEntries();
  const { files, steps, faults } = await parsed(...all);
  expect(faults).toEqual([]);
  expect(files.map(({ ok }) => ok)).toEqual(all.map(({ verdict }) => verdict.status === 'passed'));
  expect(steps).toHaveLength(5 * 6);
});

test('a step that fails has its finding as YAML', async () => {
  const { failed } = await entries();
  const { steps } = await parsed(failed);
  const [step] = steps.filter(({ ok }) => !ok);
  const [finding] = failed.verdict.steps.flatMap(({ findings }) => findings);
  const { line, column, ...others } = finding ?? {};
  expect(step?.name).toBe('Set the user');
  expect(step?.diag).toEqual({ ...others, at: { file: 'model.js', line, column } });
});

test('a blocked step is skipped', async () => {
  const { steps } = await parsed((await entries()).blocked);
  expect(steps.map(({ ok, skip }) => [ok, skip !== false])).toEqual([
    [false, false],
    ...Array.from({ length: 4 }, () => [true, true]),
  ]);
});

test('advice is told, and fails nothing', async () => {
  const { steps, files } = await parsed((await entries()).advised);
  expect(files[0]?.ok).toBe(true);
  expect(steps[0]?.diag).toMatchObject({
    advice: [{ severity: 'advice', at: { file: 'model.js', line: 3 } }],
  });
});

test('a file that cannot be judged says why', async () => {
  const { files } = await parsed((await entries()).unjudged);
  expect(files[0]).toMatchObject({ ok: false, diag: { kind: 'unjudged', message: 'model.js is a folder.' } });
});

test('the name of a file is read as it was written, its control characters as escapes', async () => {
  const { files } = await parsed((await entries()).nasty, (await entries()).unjudgedNasty);
  expect(files.map(({ name }) => name)).toEqual(Array(2).fill(`save-token ${printable(nastyFile)}`));
});
