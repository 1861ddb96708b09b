import type { Log, Result, Run } from 'sarif';
import { expect, test } from 'vitest';
import { sarif } from '../../src/reporters/sarif.js';
import type { Entry } from '../../src/verdict/report.js';
import { allEntries, entries, nastyFile, textOf, withoutPlaces } from '../support/reports.js';

async function runOf(...all: Entry[]): Promise<Run> {
  const { version, runs } = JSON.parse(await textOf(sarif, all)) as Log;
  expect(version).toBe('2.1.0');
  expect(runs).toHaveLength(1);
  return runs[0] as Run;
}

async function resultsOf(...all: Entry[]): Promise<readonly Result[]> {
  return (await runOf(...all)).results ?? [];
}

test('says what is wrong at its line of the repository’s file', async () => {
  const { failed } = await entries();
  const [finding] = failed.verdict.steps.flatMap(({ findings }) => findings);
  expect(await resultsOf(failed)).toEqual([
    {
      ruleId: 'user-entire-object',
      level: 'error',
      message: { text: `${finding?.message ?? ''}\n${finding?.fix ?? ''}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'homework/model.js' },
            region: { startLine: 5, startColumn: 3 },
          },
        },
      ],
    },
  ]);
});

test('a file that passes has no results, and advice is a warning', async () => {
  const { passed, advised } = await entries();
  expect(await resultsOf(passed)).toEqual([]);
  expect(await resultsOf(passed, advised)).toMatchObject([{ level: 'warning' }]);
});

test('each kind of finding is a rule, once, that says where more is to be read', async () => {
  const { failed, hanging } = await entries();
  const { tool, results = [] } = await runOf(failed, hanging, failed);
  const rules = tool.driver.rules ?? [];
  expect(rules.map(({ id }) => id)).toEqual([...new Set(results.map(({ ruleId }) => ruleId))].sort());
  expect(tool.driver.informationUri).toMatch(/^https:/);
  for (const { shortDescription, fullDescription, help } of rules)
    for (const text of [shortDescription, fullDescription, help].map((one) => one?.text ?? ''))
      expect(text).toMatch(/^.{5,1023}\.$/);
  expect(rules.find(({ id }) => id === 'user-entire-object')?.help?.text).toContain(
    'oauth-lessons explain user-entire-object',
  );
});

test('a file that could not be judged is told as a fault of the run, not as a result', async () => {
  const { passed, unjudged } = await entries();
  const { invocations, results } = await runOf(passed, unjudged);
  expect(results).toEqual([]);
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'error',
          message: { text: 'model.js is a folder.\nName another file.' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'homework/model.js' } } }],
        },
      ],
    },
  ]);
  expect((await runOf(passed)).invocations).toMatchObject([{ executionSuccessful: true }]);
});

test('a finding without a place stands at line 1', async () => {
  const { hanging } = await entries();
  const [first] = await resultsOf(withoutPlaces(hanging));
  expect(first?.locations?.[0]?.physicalLocation?.region).toEqual({ startLine: 1 });
});

test('names are URIs that lead back to the file, and texts are whole, whatever is in them', async () => {
  const { nasty } = await entries();
  const [first] = await resultsOf(nasty);
  const uri = first?.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
  expect(uri).toMatch(/^[\w.~%!'()*/-]+$/);
  expect(decodeURIComponent(uri)).toBe(`homework/${nastyFile.replaceAll('\ud800', '\ufffd')}`);
});

test('everything that reports have to show can be read back', async () => {
  const all = await allEntries();
  const { results = [] } = await runOf(...all);
  const findings = all.flatMap(({ verdict }) => verdict.steps.flatMap((step) => step.findings));
  expect(results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ kind }) => kind));
});
