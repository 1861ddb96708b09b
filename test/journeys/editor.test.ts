import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromMenu, newWorkspace } from '../support/journey.js';
import { key, type TestTerminal } from '../support/terminal.js';

const shiftHome = '\u001b[1;2H';
const shiftLeft = '\u001b[1;2D';
const control = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) & 31);
/** Rows and columns count from 1, as terminals count. */
const mouse = (button: number, row: number, column: number): string =>
  `\u001b[<${String(button)};${String(column)};${String(row)}M`;
/** In a workspace whose text was judged: Esc would stop the check. */
async function startedWith(text: string, env: Record<string, string> = {}): Promise<TestTerminal> {
  const terminal = await (await newWorkspace(text)).start({ env });
  await terminal.shows('last check');
  return terminal;
}
const clipboard = (text: string): string => `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;

async function leave(terminal: TestTerminal): Promise<void> {
  // A selection would be copied.
  if (terminal.rows().some((row) => row.includes('^C copy'))) terminal.write(key.escape);
  await terminal.shows('^C leave');
  terminal.write(key.leave);
  expect(await terminal.ended()).toBe(130);
}

/** The row of the screen that shows a text, from 1. */
const rowOf = (terminal: TestTerminal, text: string): number =>
  terminal.rows().findIndex((row) => row.includes(text)) + 1;

describe('the editor in a terminal', () => {
  test('copies what is selected, also for the system, and pastes it; without a selection Ctrl-C leaves', async () => {
    const terminal = await startedWith('const one = 1;');
    terminal.write(shiftHome);
    await terminal.shows('^C copy');
    terminal.write(key.leave);
    terminal.write('\u001b[F'); // to the end of the line
    await terminal.shows('^C leave');
    await terminal.type(' ');
    terminal.write(control('v'));
    await terminal.shows('const one = 1; const one = 1;');
    expect(terminal.raw()).toContain(clipboard('const one = 1;'));
    await leave(terminal);
  });

  test('cuts, types over a selection, and undoes with Ctrl-Z and redoes with Ctrl-Y', async () => {
    const terminal = await startedWith('const one = 1;');
    terminal.write(shiftHome);
    await terminal.shows('^X cut');
    terminal.write(control('x'));
    await terminal.hides('const one');
    expect(terminal.raw()).toContain(clipboard('const one = 1;'));
    terminal.write(control('z'));
    await terminal.shows('const one = 1;');
    terminal.write(`\u001b[F${shiftLeft.repeat(2)}`);
    await terminal.shows('^C copy');
    await terminal.type('2');
    await terminal.shows('const one = 2');
    terminal.write(control('z'));
    await terminal.shows('const one = 1;');
    terminal.write(control('y'));
    await terminal.shows('const one = 2');
    await leave(terminal);
  });

  test.each([['linux'], ['vt220']])('writes no clipboard sequence where TERM is %s', async (term) => {
    const terminal = await startedWith('const one = 1;', { TERM: term });
    terminal.write(shiftHome);
    await terminal.shows('^C copy');
    terminal.write(key.leave);
    await leave(terminal);
    expect(terminal.raw()).not.toContain('\u001b]52');
  });

  test('shows a selection without colours too', async () => {
    const terminal = await startedWith('const one = 1;', { NO_COLOR: '1' });
    terminal.write(shiftLeft.repeat(2));
    await terminal.shows('^C copy');
    expect(terminal.raw()).toContain('\u001b[7m1');
    await leave(terminal);
  });

  test('finds: while typing, the next one, and says when there is nothing', async () => {
    const terminal = await startedWith('let Apple;\nlet pear;\napple = pear;\n');
    terminal.write(control('f'));
    await terminal.shows('Find: type what you look for');
    await terminal.type('APP');
    await terminal.shows('Find: APP   1 of 2');
    terminal.write(key.enter);
    await terminal.shows('2 of 2');
    await terminal.type('x');
    await terminal.shows('nothing found');
    terminal.write('\u007f');
    await terminal.shows('Find: APP   1 of 2');
    terminal.write(control('f'));
    await terminal.shows('line 3, column 1');
    terminal.write(key.escape);
    await terminal.hides('Find:');
    await terminal.type('// ');
    await terminal.shows('// apple = pear;');
    await leave(terminal);
  });

  test('completes the properties of what the function gets, and only on Tab', async () => {
    const workspace = await newWorkspace('');
    const terminal = await workspace.start();
    await terminal.type('\t');
    await terminal.shows('line 1, column 3');
    await terminal.type('client.');
    await terminal.shows('Tab complete');
    terminal.write('\t');
    await terminal.shows('Tab inserts:  id  clientId  clientSecret');
    expect(terminal.rows().some((row) => row.endsWith('client.'))).toBe(true);
    terminal.write('\t\t');
    await terminal.shows('  client.clientId');
    await terminal.type(';');
    await terminal.shows('client.clientId;');
    await terminal.type('\nd');
    await terminal.type('b.to');
    terminal.write('\t');
    await terminal.shows('db.tokens');
    await leave(terminal);
  });

  test('shows all keys on F1, and on ? in the menu', async () => {
    const workspace = await newWorkspace('');
    const terminal = await workspace.start();
    terminal.write('\u001bOP');
    await terminal.shows('Save your file and check it.');
    terminal.write(mouse(65, 5, 5).repeat(2)); // the wheel
    await terminal.hides('Save your file and check it.');
    terminal.write('q');
    await terminal.shows('^C leave');
    terminal.write(key.menu);
    await terminal.shows('What now?');
    terminal.write('?');
    await terminal.shows('Save your file and check it.');
    terminal.write('q');
    await leave(terminal);
  });

  test('takes letters in the menu', async () => {
    const workspace = await newWorkspace('');
    const terminal = await workspace.start();
    terminal.write(key.menu);
    await terminal.shows('What now?');
    terminal.write('n');
    await terminal.shows('Hint 1 of 3');
    await leave(terminal);
  });
});

const manyLines = Array.from({ length: 60 }, (_, index) => `// line ${String(index + 1)}`).join('\n');

describe('the mouse in the editor', () => {
  test('scrolls with the wheel, places the cursor with a click, and selects by dragging', async () => {
    const workspace = await newWorkspace(manyLines);
    const terminal = await workspace.start();
    await terminal.shows('// line 60');
    terminal.write(mouse(64, 12, 20));
    await terminal.hides('// line 60');
    await terminal.shows('// line 50');
    expect((await terminal.modes()).switches).toMatchObject({ mouseTrackingMode: 'drag' });
    const row = rowOf(terminal, '// line 55');
    terminal.write(mouse(0, row, 6 + 3));
    await terminal.shows('line 55, column 4');
    terminal.write(mouse(32, row, 6 + 7));
    await terminal.shows('line 55, column 8');
    await terminal.shows('^C copy');
    await terminal.type('row');
    await terminal.shows('// row 55');
    await leave(terminal);
  });

  test('is switched off in the menu, and stays off', async () => {
    const workspace = await newWorkspace('');
    const terminal = await workspace.start();
    await fromMenu(terminal, 'Mouse off');
    await terminal.shows('The mouse is off here');
    expect((await terminal.modes()).switches).toMatchObject({ mouseTrackingMode: 'none' });
    await leave(terminal);
    const again = await workspace.start();
    await again.type('a');
    expect((await again.modes()).switches).toMatchObject({ mouseTrackingMode: 'none' });
    await leave(again);
    const settings = join(workspace.folder, '.oauth-lessons', 'settings.json');
    expect(JSON.parse(await readFile(settings, 'utf8'))).toEqual({ mouse: false });
  });

  test('belongs to the menu’s terminal while the menu is open, and comes back', async () => {
    const workspace = await newWorkspace('');
    const terminal = await workspace.start();
    terminal.write(key.menu);
    await terminal.shows('What now?');
    expect((await terminal.modes()).switches).toMatchObject({ mouseTrackingMode: 'none' });
    terminal.write(key.escape);
    await terminal.shows('^C leave');
    expect((await terminal.modes()).switches).toMatchObject({ mouseTrackingMode: 'drag' });
    await leave(terminal);
  });
});

describe('from 120 columns on', () => {
  test('the step and the verdict are beside the code, and a click there does nothing', async () => {
    const workspace = await newWorkspace('const saveToken = 1;\n');
    const terminal = await workspace.start({ columns: 120, rows: 40 });
    await terminal.shows(/const saveToken = 1;.*│/);
    await terminal.shows(/├─── last check: 0 of 5 steps pass/);
    await terminal.shows(/│ ✖/);
    const place = terminal.rows()[1];
    terminal.write(mouse(0, 4, 100));
    terminal.write(mouse(0, 3, 6));
    await terminal.shows('line 1, column 1');
    expect(place).toContain('line 2, column 1');
    terminal.resize(119, 40);
    await terminal.hides('├───');
    await leave(terminal);
  });
});
