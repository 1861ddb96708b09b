import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Log } from 'sarif';
import { Parser, type FinalResults, type Result } from 'tap-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { printable } from '../../src/verdict/printable.js';
import { reporterNames } from '../../src/reporters/reporters.js';
import { chromium, openPage, type Browser } from '../support/browser.js';
import { disasters, makeClass } from '../support/class.js';
import { emptyFolder } from '../support/program.js';
import { bin, run, type Ran } from '../support/run.js';
import { isLine, isReport } from '../support/schemas.js';

const count = 120;
const pattern = 'students/*/';
const quick = ['--timeout', '1500'];
let folder = '';
let checked: Ran;
const reportOf = (name: string): Promise<string> => readFile(join(folder, `whole.${name}`), 'utf8');

interface Line {
  readonly file: string;
  readonly status: string;
  readonly hash?: string;
  readonly steps: readonly { readonly id: string; readonly status: string }[];
}
const linesOf = (text: string): Line[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter((line) => 'file' in line);

// Most names of the disasters are not allowed on Windows.
describe.skipIf(process.platform === 'win32')('a class of 120 with one of each disaster', () => {
  beforeAll(async () => {
    folder = await emptyFolder();
    await makeClass({ folder, count, disasters: true });
    const reporters = reporterNames.flatMap((name) => ['--reporter', `${name}=whole.${name}`]);
    checked = await run(folder, ['check', pattern, ...quick, ...reporters]);
  }, 120_000);

  test('is judged without an error of the tool, and nothing is printed', () => {
    expect(checked).toEqual({ code: 1, stdout: '', stderr: '' });
  });

  test('json and jsonl follow their schemas, with a line for each submission', async () => {
    const report = JSON.parse(await reportOf('json')) as { lessons: Line[] };
    isReport(report);
    expect(isReport.errors).toBeNull();
    expect(report.lessons).toHaveLength(count);
    for (const line of (await reportOf('jsonl')).trimEnd().split('\n')) {
      isLine(JSON.parse(line));
      expect(isLine.errors, line).toBeNull();
    }
    expect(linesOf(await reportOf('jsonl')).map(({ file }) => file)).toEqual(
      report.lessons.map(({ file }) => file),
    );
  });

  test('csv is read by another parser: points as in the report, and no cell is a formula', async () => {
    const text = await reportOf('csv');
    const rows: Record<string, string>[] = parse(text, { columns: true, recordDelimiter: '\r\n' });
    const lines = linesOf(await reportOf('jsonl'));
    expect(rows).toHaveLength(count);
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t]/);
      const line = lines.find(({ file }) => printable(file) === row.file);
      const passed = line?.steps.filter(({ status }) => status === 'passed').length;
      expect([row.file, row.points, row.of]).toEqual([printable(line?.file ?? ''), String(passed), '5']);
      expect(row.sha256).toBe(line?.hash ?? '');
    }
    const names = Object.keys(disasters).filter((name) => !name.includes('\u202e'));
    for (const name of names) expect(rows.map(({ submission }) => submission)).toContain(`students/${name}`);
  });

  test('junit is valid, and counts a case for each step', async () => {
    const xml = { fileName: 'junit.xml', contents: await reportOf('junit') };
    const schema = readFileSync(new URL('../reporters/junit.xsd', import.meta.url), 'utf8');
    const { errors } = await validateXML({
      xml: [xml],
      schema: [{ fileName: 'junit.xsd', contents: schema }],
      initialMemoryPages: memoryPages.MiB * 32,
    });
    expect(errors).toEqual([]);
    expect(xml.contents.match(/<testsuite /g)).toHaveLength(count);
  });

  test('sarif names a rule for each result, and only files of the class', async () => {
    const { runs } = JSON.parse(await reportOf('sarif')) as Log;
    const rules = new Set(runs[0]?.tool.driver.rules?.map(({ id }) => id));
    expect(runs[0]?.results?.length).toBeGreaterThan(60);
    for (const { ruleId, locations } of runs[0]?.results ?? []) {
      expect(rules).toContain(ruleId);
      const uri = locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
      expect(decodeURIComponent(uri)).toMatch(/^students\/[^/]+\/model\.js$/);
    }
  });

  test('tap is read by a parser without a fault', async () => {
    const parser = new Parser({ strict: true });
    const files: boolean[] = [];
    const faults: unknown[] = [];
    parser.on('assert', ({ ok }: Result) => void files.push(ok));
    parser.on('complete', ({ failures }: FinalResults) => {
      faults.push(...failures.flatMap(({ tapError }) => (typeof tapError === 'string' ? [tapError] : [])));
    });
    parser.end(await reportOf('tap'));
    expect(faults).toEqual([]);
    expect(files).toEqual(linesOf(await reportOf('jsonl')).map(({ status }) => status === 'passed'));
  });

  test('no name becomes a workflow command, markup of a page or a control sequence', async () => {
    for (const row of (await reportOf('github')).trimEnd().split('\n'))
      expect(row).toMatch(/^::(?:error|warning|notice) (?:file=students|title=oauth-lessons)/);
    expect(await reportOf('markdown')).not.toMatch(/<img|^::/m);
    expect(await reportOf('html')).not.toMatch(/<img|<\/script><script>document/);
    for (const name of reporterNames)
      // eslint-disable-next-line no-control-regex -- what a terminal acts on
      expect(await reportOf(name), name).not.toMatch(/[\u0000-\u0008\u000b\u001b\u202e]/);
  });

  test('summary counts every submission once in each step', async () => {
    const rows = (await reportOf('summary')).split('\n');
    const steps = rows.filter((row) => /^ {2}\S.*[#x.-]{8,} +\d+/.test(row));
    expect(steps).toHaveLength(5);
    for (const row of steps) {
      const numbers = row.trim().split(/\s+/).slice(-4).map(Number);
      expect(numbers.reduce((sum, one) => sum + one)).toBe(count);
    }
    expect(rows).toContain('Most frequent findings');
    expect(rows).toContain('Who needs help first');
    expect(await reportOf('pretty')).toContain(rows.slice(2).join('\n').trimEnd());
  });

  describe('saved results', () => {
    test.each(reporterNames)('are reported by %s as when they were judged', async (name) => {
      const { code, stderr } = await run(folder, [
        'report',
        'whole.jsonl',
        '--reporter',
        name,
        '--output',
        'again',
      ]);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      const both = [await readFile(join(folder, 'again'), 'utf8'), await reportOf(name)];
      // Of one check all suites have the time of its start.
      const [again, whole] = both.map((text) => text.replaceAll(/ timestamp="[^"]*"/g, ''));
      expect(again).toBe(whole);
    });

    test('of four machines merge to the whole, in whatever order', async () => {
      const lines = (await reportOf('jsonl')).trimEnd().split('\n').slice(0, -1);
      const parts = [0, 1, 2, 3].map((part) => lines.filter((_line, index) => index % 4 === part));
      for (const [part, some] of parts.entries())
        await writeFile(join(folder, `part-${String(part)}.jsonl`), `${shuffled(some).join('\n')}\n`);
      const files = shuffled([0, 1, 2, 3]).map((part) => `part-${String(part)}.jsonl`);
      for (const name of ['jsonl', 'csv', 'html', 'summary', 'json']) {
        const { code, stdout } = await run(folder, ['report', ...files, '--reporter', name]);
        expect(code).toBe(1);
        const { stdout: whole } = await run(folder, ['report', 'whole.jsonl', '--reporter', name]);
        expect(stdout).toBe(whole);
      }
    });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)('%s half-way leaves results, and --resume judges the rest', async (signal, code) => {
    const some = 'students/s0[1-4]*/';
    const file = join(folder, `${signal}.jsonl`);
    const args = ['check', some, ...quick, '--unordered', '--reporter', `jsonl=${file}`];
    const child = spawn(process.execPath, [bin, ...args, '--reporter', 'json'], { cwd: folder });
    const ended = once(child, 'close');
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    while (!existsSync(file) || (await readFile(file, 'utf8')).split('\n').length < 12)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    await ended;
    expect(child.exitCode).toBe(code);
    const before = await readFile(file, 'utf8');
    if (signal === 'SIGINT') {
      expect(JSON.parse(before.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({ status: 'unjudged' });
      const partial = JSON.parse(stdout) as { status: string; lessons: Line[] };
      expect(isReport(partial), JSON.stringify(isReport.errors)).toBe(true);
      expect(partial.status).toBe('unjudged');
      expect(partial.lessons).toHaveLength(linesOf(before).length);
    } else await writeFile(file, `${before}{"version":1,"judged`);
    const resumed = await run(folder, [
      'check',
      some,
      ...quick,
      '--resume',
      file,
      '--reporter',
      `jsonl=${file}`,
    ]);
    expect(resumed).toEqual({ code: 1, stdout: '', stderr: '' });
    const after = linesOf(await readFile(file, 'utf8'));
    const expected = linesOf(await reportOf('jsonl')).map((line) => line.file);
    expect(after.map((line) => line.file)).toEqual(
      expected.filter((name) => name.startsWith('students/s0') && /s0[1-4]/.test(name)),
    );
    const kept = linesOf(before.slice(0, before.lastIndexOf('\n') + 1)).filter(
      ({ hash }) => hash !== undefined,
    );
    expect(after).toEqual(expect.arrayContaining(kept));
  });

  test('--resume judges again what has changed, and only that', async () => {
    await copyFile(join(folder, 'whole.jsonl'), join(folder, 'kept.jsonl'));
    const changed = join(folder, 'students', 's030', 'model.js');
    const text = await readFile(changed, 'utf8');
    await writeFile(changed, `${text}\n// changed\n`);
    const args = ['check', 'students/s03*/', ...quick, '--resume', 'kept.jsonl', '--reporter', 'jsonl'];
    const { stdout } = await run(folder, args);
    await writeFile(changed, text);
    const whole = new Map(linesOf(await reportOf('jsonl')).map((line) => [line.file, line]));
    const judged = linesOf(stdout).filter(
      (line) => JSON.stringify(line) !== JSON.stringify(whole.get(line.file)),
    );
    // Nothing is kept of a folder without a file.
    expect(judged.map(({ file }) => file)).toEqual(['students/s030/model.js', 'students/s035/model.js']);
  });

  describe.skipIf(chromium === undefined)(
    'the HTML report in Chromium (skipped where none is installed)',
    () => {
      let page: Browser;
      beforeAll(async () => {
        page = await openPage(pathToFileURL(join(folder, 'whole.html')).href);
      }, 60_000);
      afterAll(async () => page.close());
      const shown = (selector: string) =>
        `[...document.querySelectorAll('${selector}')].filter((one) => one.offsetParent !== null).length`;

      test('shows the overview alone, loads nothing, and no name runs', async () => {
        expect(await page.evaluate('document.title')).toMatch(/^oauth-lessons: \d+ of 120 files pass/);
        expect(await page.evaluate(shown('#list tbody tr'))).toBe(count);
        expect(await page.evaluate(shown('.submission h2'))).toBe(0);
        expect(page.requests()).toEqual([]);
      });

      test('finds submissions by words of the name, the finding and the code', async () => {
        await page.evaluate("document.getElementById('query').focus()");
        await page.send('Input.insertText', { text: 'HYPERLINK' });
        expect(await page.evaluate(shown('#list tbody tr'))).toBe(1);
        expect(await page.evaluate("document.getElementById('found').textContent")).toBe('1 of 120 shown');
        await page.evaluate("document.getElementById('query').value = ''");
        await page.send('Input.insertText', { text: 'file-binary' });
        expect(await page.evaluate(shown('#list tbody tr'))).toBe(1);
      });

      test('the keyboard alone reaches a page, its line and the way back', async () => {
        await page.press('Tab'); // the choice of results
        await page.press('Tab');
        expect(await page.evaluate('document.activeElement.textContent')).toContain("+cmd|' C'!A0");
        await page.press('Enter');
        await page.evaluate('new Promise((done) => setTimeout(done, 50))');
        expect(await page.evaluate(shown('.submission h2'))).toBe(1);
        expect(await page.evaluate(shown('#list'))).toBe(0);
        expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
        expect(await page.evaluate('document.title')).toContain("+cmd|' C'!A0");
        await page.evaluate('history.back()');
        await page.evaluate('new Promise((done) => setTimeout(done, 100))');
        expect(await page.evaluate(shown('#list'))).toBe(1);
      });

      test('a screen reader finds headings, named tables and the state of the search', async () => {
        const { nodes } = (await page.send('Accessibility.getFullAXTree')) as {
          nodes: { ignored: boolean; role: { value: string }; name?: { value: string } }[];
        };
        const names = (role: string) =>
          nodes.filter((node) => !node.ignored && node.role.value === role).map(({ name }) => name?.value);
        expect(names('heading')).toEqual(
          expect.arrayContaining(['How far the class is', 'Who needs help first', 'All submissions']),
        );
        expect(names('searchbox')).toEqual(['Search names, findings and code']);
        expect(names('status')).toHaveLength(1);
        expect(names('link').every((name) => name !== undefined && name !== '')).toBe(true);
      });

      test('prints the overview and every submission', async () => {
        await page.send('Emulation.setEmulatedMedia', { media: 'print' });
        expect(await page.evaluate(shown('.submission h2'))).toBe(count);
        expect(await page.evaluate(shown('#list'))).toBe(1);
        await page.send('Emulation.setEmulatedMedia', { media: 'screen' });
      });
    },
  );
});

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([one], [other]) => one - other)
    .map(([, item]) => item);
}
