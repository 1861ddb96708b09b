import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromMenu, newWorkspace } from '../support/journey.js';
import { lessonText } from '../support/lesson-files.js';
import { key, openTerminal, type TestTerminal } from '../support/terminal.js';

const solution = lessonText('solution.js');
const firstSteps = `${solution.split('\n').slice(0, 4).join('\n')}\n};\n`;
const trace = '\u0014';
const right = '\u001b[C';
const left = '\u001b[D';
const last = (terminal: TestTerminal): string => terminal.rows().at(-1) ?? '';

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
];

describe.each(sizes)('trace in start, at $columns by $rows', (size) => {
  test('Ctrl-T shows the picture on one screen, n and p the requests, / searches, f unfolds, q goes back', async () => {
    const workspace = await newWorkspace(solution);
    const terminal = await workspace.start(size);
    await terminal.shows('All steps pass');
    terminal.write(trace);
    await terminal.shows('photo-printer asks for an access token for ada');
    await terminal.shows(/├─ 2 saveToken\(\) ─+▶┃/);
    await terminal.shows(/◀─ 5 responds 200 ─+┤/);
    await terminal.shows('expires_in 3');
    terminal.write('n');
    await terminal.shows('Request 1 of 3  ✔ granted');
    terminal.write(right);
    await terminal.shows('Request 2 of 3  ✔ granted');
    await terminal.shows('authorization_code  photo-printer for grace');
    terminal.write(left);
    await terminal.shows('Request 1 of 3  ✔ granted');
    await terminal.shows('3 calls of the model that comes with the lesson');
    terminal.write('f');
    await terminal.shows('f: fold ');
    await terminal.shows('The server calls getClient  the model that comes with the lesson');
    terminal.write('f');
    await terminal.shows('f: unfold');
    terminal.write('p');
    await terminal.shows('5 responds 200');
    terminal.write('/');
    await terminal.shows(/^\/$/m);
    terminal.write('SERVICE:\r');
    await terminal.shows(/\/SERVICE:: 1 of \d+/);
    await terminal.shows('Request 3 of 3  ✔ granted');
    terminal.write(key.enter);
    await terminal.shows(/\/SERVICE:: 2 of \d+/);
    await terminal.shows("username: 'service:nightly-backup'");
    terminal.write('N');
    await terminal.shows(/\/SERVICE:: 1 of \d+/);
    terminal.write(key.escape);
    await terminal.shows(/^Request 3 of 3 {3}n\/p/m);
    terminal.write('/');
    await terminal.shows(/^\/$/m);
    terminal.write('getUserFromClient x\r');
    await terminal.shows('/getUserFromClient x: not found');
    terminal.write('q');
    await terminal.shows('All steps pass');
    expect(await workspace.text()).toBe(solution); // no key of a page is typed into the file
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });
});

test('trace from the menu, before all steps pass: which are missing, and how far a request gets', async () => {
  const workspace = await newWorkspace(firstSteps);
  const terminal = await workspace.start();
  await terminal.shows('last check');
  await fromMenu(terminal, 'Trace');
  await terminal.shows('No whole request yet');
  await terminal.shows('3 steps do not pass yet: Set the user,');
  await terminal.shows('^S checks your file.');
  await terminal.shows(/├─ 2 ◌ saveToken\(\) ─+▶┃/);
  terminal.write('q');
  await terminal.shows('Set the user');
  terminal.write(key.leave);
  expect(await terminal.ended()).toBe(130);
});

describe('trace as a command, on a terminal', () => {
  test('first the picture on one screen, then a page for each request, and the terminal is as it was', async () => {
    const { folder } = await newWorkspace(solution);
    const terminal = openTerminal(folder, ['trace']);
    await terminal.shows('5 responds 200');
    expect(terminal.rows()[0]).toMatch(/^photo-printer asks for .* ✔ granted$/);
    expect(last(terminal)).toBe('Picture   n/p: next/previous   f: unfold   /: search   q: back');
    terminal.write('n');
    await terminal.shows('Request 1 of 3  ✔ granted');
    terminal.resize(40, 24);
    await terminal.shows('getAuthorizationCode,');
    terminal.write('p');
    await terminal.shows('1  photo-printer → server: POST /token');
    terminal.write('q');
    expect(await terminal.ended()).toBe(0);
    expect(await terminal.modes()).toMatchObject({ screen: 'normal', isCursorHidden: false });
  });

  test('Ctrl-C leaves with 130; a refused request is the picture, and ends with 1', async () => {
    const { folder, file } = await newWorkspace(solution);
    const first = openTerminal(folder, ['trace', '--unfold']);
    await first.shows('getAuthorizationCode()');
    first.write(key.leave);
    expect(await first.ended()).toBe(130);
    const refusing = "{\n  if (user.username === 'grace') throw new Error('no room');\n";
    await writeFile(file, solution.replace('{\n', refusing));
    const second = openTerminal(folder, ['trace', join('save-token', 'model.js')]);
    await second.shows('photo-printer asks for an access token for grace');
    await second.shows('✖ refused');
    await second.shows(/◀─ 3 ✖ throws ─+┨ It failed: Error: no room/);
    second.write('q');
    expect(await second.ended()).toBe(1);
  });

  test('with --plain it is printed whole, in ASCII and without one escape byte', async () => {
    const { folder } = await newWorkspace(solution);
    const terminal = openTerminal(folder, ['trace', '--plain'], { columns: 80, rows: 200 });
    expect(await terminal.ended()).toBe(0);
    expect(terminal.raw()).toMatch(/^[ -~\r\n]*$/);
    expect(terminal.raw()).toContain('2  server -> your function: saveToken()');
    expect(terminal.raw()).toContain('Request 3 of 3  [ok] granted');
  });
});
