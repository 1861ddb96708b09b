import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { github } from '../../src/reporters/github.js';
import { markdown } from '../../src/reporters/markdown.js';
import type { Entry } from '../../src/verdict/report.js';
import { printable } from '../../src/verdict/printable.js';
import { entries, nastyFile, textOf, withoutPlaces } from '../support/reports.js';

interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** As ActionCommand.TryParseV2 in actions/runner. */
function readCommand(row: string): Annotation {
  const end = row.indexOf('::', 2);
  expect(row.trimStart().slice(0, 2)).toBe('::');
  const [, level = '', list = ''] = /^(\S+) ?(.*)$/.exec(row.slice(2, end)) ?? [];
  const properties = list.split(',').map((pair): [string, string] => {
    const [, name = '', value = ''] = /^(.*?)=(.*)$/s.exec(pair) ?? [];
    return [name.trim(), unescaped(value, { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' })];
  });
  const message = unescaped(row.slice(end + 2), { '%0D': '\r', '%0A': '\n', '%25': '%' });
  return { level, properties: Object.fromEntries(properties), message };
}

function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((all, [escape, sign]) => all.replaceAll(escape, sign), text);
}

async function annotations(...all: Entry[]): Promise<Annotation[]> {
  const text = await textOf(github, all);
  return text.split('\n').slice(0, -1).map(readCommand);
}

describe('annotations', () => {
  test('are ten at most, and the next row says how many more there are', async () => {
    const { failed, passed } = await entries();
    expect(await annotations(...Array.from({ length: 10 }, () => failed))).toHaveLength(10 + 1);
    const all = await annotations(passed, ...Array.from({ length: 13 }, () => failed));
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(all[10]?.message).toBe('3 more findings are in the log and in the summary.');
  });

  test('say what is wrong at its line of the repository’s file', async () => {
    const { failed } = await entries();
    const [finding] = failed.verdict.steps.flatMap(({ findings }) => findings);
    expect(await annotations(failed)).toEqual([
      {
        level: 'error',
        properties: {
          file: 'homework/model.js',
          line: '5',
          col: '3',
          title: 'save-token: Set the user',
        },
        message: `${finding?.message ?? ''}\n${finding?.fix ?? ''}`,
      },
    ]);
  });

  test('are none for a file that passes, and warnings for advice', async () => {
    const { passed, advised } = await entries();
    expect(await annotations(passed)).toEqual([]);
    expect(await annotations(advised)).toMatchObject([{ level: 'warning' }]);
  });

  test('stand at line 1 where there is no place', async () => {
    const { hanging } = await entries();
    const [first] = await annotations(withoutPlaces(hanging));
    expect(first?.properties).toMatchObject({ line: '1' });
    expect(first?.properties).not.toHaveProperty('col');
  });

  test('say of a file that cannot be judged why', async () => {
    const { unjudged } = await entries();
    expect(await annotations(unjudged)).toMatchObject([
      { level: 'error', properties: { file: 'homework/model.js', title: 'save-token: not judged' } },
    ]);
  });

  test('count many files in the end', async () => {
    const { passed, failed } = await entries();
    const closing = (await annotations(passed, failed)).at(-1);
    expect(closing).toMatchObject({ level: 'warning', message: '1 of 2 files passes, 1 does not yet.' });
    expect((await annotations(passed, passed)).at(-1)?.level).toBe('notice');
  });

  test('are read as they were meant, whatever is in names and texts', async () => {
    const { nasty, unjudgedNasty } = await entries();
    const [first, ...others] = await annotations(nasty, unjudgedNasty);
    const file = printable(`homework/${nastyFile}`);
    expect(first?.properties.file).toBe(file);
    expect(others.at(-2)).toMatchObject({
      properties: { file },
      message: `${printable(nastyFile)} cannot be read.\nName another file.`,
    });
  });
});

describe('the summary', () => {
  async function rowsOf(...all: Entry[]): Promise<string[][]> {
    const table = marked
      .lexer(await textOf(markdown, all))
      .filter(isTable)
      .at(-1); // after the summary
    return table?.rows.map((row) => row.map(({ tokens }) => shownText(tokens))) ?? [];
  }

  function isTable(token: Token): token is Tokens.Table {
    return token.type === 'table';
  }

  test('is a table with a row a file', async () => {
    const { passed, failed, unjudged } = await entries();
    const rows = await rowsOf(passed, failed, unjudged);
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['✅', 'model.js', '5 of 5 steps pass'],
      ['❌', 'model.js', '4 of 5 steps pass'],
      ['⚠️', 'model.js', 'not judged'],
    ]);
    expect(rows[1]?.[3]).toMatch(/^Set the user, line 5: token\.user holds the whole user/);
    expect(await textOf(markdown, [passed, failed])).toContain('\n1 of 2 files passes, 1 does not yet.\n');
  });

  test('shows names and texts as they are, whatever they mean to Markdown or HTML', async () => {
    const { unjudgedNasty } = await entries();
    const [row] = await rowsOf(unjudgedNasty);
    expect(row?.[1]).toBe(printable(nastyFile));
    expect(marked.parse(await textOf(markdown, [unjudgedNasty]))).not.toContain('<b');
  });

  test('of a thousand files it shows those that need something, five hundred at most', async () => {
    const { passed, failed } = await entries();
    const all = [...Array<Entry>(400).fill(passed), ...Array<Entry>(600).fill(failed)];
    const rows = await rowsOf(...all);
    expect(rows.map(([sign]) => sign)).toEqual(Array(500).fill('❌'));
    expect((await textOf(markdown, all)).length).toBeLessThan(1024 * 1024);
  });

  function shownText(tokens: readonly Token[]): string {
    return marked
      .parseInline(tokens.map(({ raw }) => raw).join(''), { async: false })
      .replace(/<\/?(?:code|strong)>/g, '')
      .replace(/&#(\d+);/g, (_whole, code: string) => String.fromCodePoint(Number(code)));
  }
});
