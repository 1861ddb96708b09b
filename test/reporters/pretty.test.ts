import { describe, expect, test } from 'vitest';
import { pretty } from '../../src/reporters/pretty.js';
import { createStyle } from '../../src/style/style.js';
import { lessonFiles, lessonText } from '../support/lesson-files.js';
import { entries, entryFor, textOf } from '../support/reports.js';

describe('the report for people', () => {
  test('shows the message, the place with a caret, and what to do', async () => {
    const text = await textOf(pretty, [
      await entryFor(lessonText('wrong', 'client-value-undefined', 'capitals.js')),
    ]);
    expect(text).toContain('[x] Set the client');
    expect(text).toMatch(/Did you\s+mean `client\.clientId`\?/);
    expect(text).toMatch(/> 4 \| {3}token\.client = .*\n +\| {31}\^\n/);
    // `file:line:column`, as the problem matcher of an editor reads it.
    expect(text).toMatch(/^ +model\.js:4:\d+$/m);
    expect(text).toMatch(/-> Write `client\.clientId`/);
  });

  test('names the kind at the end of the message, and the commands that help', async () => {
    const judged = await entryFor(lessonText('wrong', 'client-value-undefined', 'capitals.js'));
    const text = await textOf(pretty, [judged]);
    expect(text).toMatch(/`client\.clientId`\? {2}client-value-undefined\n/);
    expect(text).toContain('`oauth-lessons hint` helps.');
    expect(text).toContain('`oauth-lessons explain client-value-undefined` shows it wrong and right.');
    const style = createStyle({ columns: 40, colours: 2, plain: false });
    expect(await textOf(pretty, [judged], style)).toContain(
      `\n      ${style.quiet('client-value-undefined')}\n`,
    );
  });

  test('keeps to the width of the terminal', async () => {
    for (const kind of ['client-absent', 'save-absent', 'declare-absent']) {
      const [file = ''] = lessonFiles('wrong', kind);
      const text = await textOf(
        pretty,
        [await entryFor(lessonText('wrong', kind, file))],
        createStyle({ columns: 50, colours: 0, plain: true }),
      );
      const told = text.split('\n').filter((line) => line.startsWith('      ') && !line.includes('|'));
      for (const line of told) expect(line.length).toBeLessThanOrEqual(50);
    }
  });

  test('control characters, in names and in what is printed, are shown as escapes', async () => {
    const all = await entries();
    const text = await textOf(pretty, [all.nasty, all.unjudgedNasty]);
    // eslint-disable-next-line no-control-regex -- that is what it is about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
    expect(text).toContain('\\u{1b}[2J');
  });

  test('colour comes only where it was asked for', async () => {
    const { passed } = await entries();
    const coloured = createStyle({ columns: 80, colours: 1, plain: false });
    expect(await textOf(pretty, [passed])).not.toContain('\u001b');
    expect(await textOf(pretty, [passed], coloured)).toContain('\u001b[32m✔');
  });
});

describe('of many files', () => {
  test('those that pass take one row each, the others all that they need, and the end counts them', async () => {
    const { passed, failed, unjudged } = await entries();
    const rows = (await textOf(pretty, [passed, failed, passed, unjudged, passed])).split('\n');
    expect(rows.filter((row) => row === '[ok] save-token  model.js')).toHaveLength(3);
    expect(rows.filter((row) => row === '[x] save-token  model.js')).toHaveLength(1);
    expect(rows).toContain('  [x] Set the user');
    expect(rows).toContain('      model.js is a folder.');
    expect(rows.at(-2)).toBe('3 of 5 files pass, 1 does not yet, 1 could not be judged.');
  });

  test('advice is not lost in a row', async () => {
    const { passed, advised } = await entries();
    expect(await textOf(pretty, [passed, advised])).toContain('* Advice: ');
  });
});
