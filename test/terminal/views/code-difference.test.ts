import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { createStyle } from '../../../src/style/style.js';
import { codeDifference } from '../../../src/terminal/views/code-difference.js';
import { lessonFiles, lessonText } from '../../support/lesson-files.js';

const style = createStyle({ columns: 80, colours: 0, plain: true });
const solution = lessonText('solution.js');

async function rows(own: string, answer = solution): Promise<string[]> {
  return (await codeDifference(own, answer))(style);
}

/** The rows that one of the two signs begins, without it. */
function without(sign: string, all: readonly string[]): string[] {
  return all.filter((row) => !row.startsWith(sign)).map((row) => row.slice(2));
}

describe('what changes no meaning is not a difference', () => {
  test.each([
    ['double quotes, no semicolons, narrow lines', { semi: false, singleQuote: false, printWidth: 20 }],
    ['tabs and no last commas', { useTabs: true, trailingComma: 'none' as const }],
  ])('%s', async (_what, options) => {
    const own = await format(solution, { parser: 'babel', ...options });
    expect(own).not.toBe(solution);
    expect(await rows(own)).toEqual([]);
  });

  test('comments, blank lines and Windows line ends', async () => {
    const own = `// mine\n${solution.replaceAll('\n', ' /* here */\n\n')}`.replaceAll('\n', '\r\n');
    expect(await rows(own)).toEqual([]);
  });
});

describe('what changes the meaning is one', () => {
  test('one word: the whole line of each side', async () => {
    const own = solution.replace('clientId', 'clientID');
    expect((await rows(own)).filter((row) => /^[-+]/.test(row))).toEqual([
      '-   token.client = { id: client.clientID };',
      '+   token.client = { id: client.clientId };',
    ]);
  });

  test('a missing line is only that line, though the next one begins alike', async () => {
    const own = solution.replace(/.*token\.client.*\n/, '');
    expect((await rows(own)).filter((row) => /^[-+]/.test(row))).toEqual([
      '+   token.client = { id: client.clientId };',
    ]);
  });

  test('a missing part of a line', async () => {
    const own = solution.replace('{ id: client.clientId }', '{ id: client }');
    expect((await rows(own)).filter((row) => /^[-+]/.test(row))).toEqual([
      '-   token.client = { id: client };',
      '+   token.client = { id: client.clientId };',
    ]);
  });

  test('of every right file all lines are shown, and everything that it takes to get to the answer', async () => {
    for (const name of lessonFiles('right').filter((file) => file.endsWith('.js'))) {
      const own = lessonText('right', name);
      const all = await rows(own);
      if (all.length === 0) continue;
      const blank = (row: string): boolean => row !== '';
      const lines = own.trimEnd().split(/\r\n|[\n\r]/);
      expect(without('+', all).filter(blank), name).toHaveLength(
        lines.filter((line) => line.trim() !== '').length,
      );
      expect(await rows(without('-', all).join('\n')), name).toEqual([]);
    }
  });
});
