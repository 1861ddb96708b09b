import { describe, expect, test } from 'vitest';
import { pretty } from '../../src/reporters/pretty.js';
import { createStyle } from '../../src/style/style.js';
import { lessonText } from '../support/lesson-files.js';
import { entries, entryFor, textOf } from '../support/reports.js';

const style = createStyle({ columns: 80, colours: 0, plain: true, inSentences: true });
const misspelled = lessonText('wrong', 'client-value-undefined', 'capitals.js');

describe('the report in sentences', () => {
  test('begins with the result, and has a sentence for each step', async () => {
    const [first, ...rows] = (await textOf(pretty, [await entryFor(misspelled)], style)).split('\n');
    expect(first).toBe('Lesson save-token, file model.js: 4 of 5 steps pass.');
    expect(rows).toContain('Step 1, Declare saveToken, passes.');
    expect(rows).toContain('Step 2, Set the client, fails.');
    expect(rows).toContain('Fix the first step that fails, then check again.');
  });

  test('says the line with the mistake, without a frame and a caret', async () => {
    const text = await textOf(pretty, [await entryFor(misspelled)], style);
    expect(text).toMatch(/^Line 4, column 31: token\.client = .*;$/m);
    expect(text).toMatch(/^Fix: Write `client\.clientId`/m);
    expect(text).toMatch(/^Kind: client-value-undefined\.$/m);
    expect(text).not.toMatch(/^ *\^|\| |^ *>|->|\[x\]|\[ok\]/m);
  });

  test('shows the part of a long line around the mistake', async () => {
    const long = misspelled.replace('token.client', `${'"a"; '.repeat(40)}token.client`);
    const rows = (await textOf(pretty, [await entryFor(long)], style)).split('\n');
    const [line = ''] = rows.filter((row) => row.startsWith('Line 4, '));
    expect(line).toContain('clientID');
    expect(line.length).toBeLessThanOrEqual(80);
  });

  test('says that a blocked step is judged later', async () => {
    const { blocked } = await entries();
    const text = await textOf(pretty, [blocked], style);
    expect(text).toContain('Step 2, Set the client, is judged when the steps before it pass.');
  });

  test('lists the grants as sentences, and where printed lines end', async () => {
    const printing = lessonText('solution.js').replace('{\n', "{\n  console.log('here');\n");
    const text = await textOf(pretty, [await entryFor(printing)], style);
    expect(text).toMatch(
      /The real server issued a token to photo-printer for ada, with\s+authorization_code\./,
    );
    expect(text).toMatch(/Your code printed:\n(?:here\n)+Your code printed no more\.\n/);
    expect(text).toMatch(/Well done\.\n$/);
  });

  test('of many files says one sentence for each that passes, and counts them at the end', async () => {
    const { passed, failed, unjudged } = await entries();
    const rows = (await textOf(pretty, [passed, failed, unjudged], style)).split('\n');
    expect(rows[0]).toBe('Lesson save-token, file model.js: 5 of 5 steps pass.');
    expect(rows[1]).toBe('Lesson save-token, file model.js: 4 of 5 steps pass.');
    expect(rows).toContain('Lesson save-token, file model.js: could not be judged.');
    expect(rows.at(-2)).toBe('1 of 3 files passes, 1 does not yet, 1 could not be judged.');
  });

  test('shows control characters as escapes', async () => {
    const { nasty, unjudgedNasty } = await entries();
    const text = await textOf(pretty, [nasty, unjudgedNasty], style);
    // eslint-disable-next-line no-control-regex -- that is what it is about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  });
});
