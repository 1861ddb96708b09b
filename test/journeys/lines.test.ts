import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { editorWriting, finish, newWorkspace, type TestWorkspace } from '../support/journey.js';
import { lessonText } from '../support/lesson-files.js';
import { key, openTerminal, type TestTerminal } from '../support/terminal.js';

const solution = lessonText('solution.js');
const lines = solution.split('\n');
const upTo = (count: number): string => [...lines.slice(0, count), '};', ''].join('\n');

const seen = (terminal: TestTerminal): string => terminal.rows().join('\n');

async function choose(terminal: TestTerminal, name: string): Promise<void> {
  const number = new RegExp(`^ *(\\d+)  ${name}`, 'gm');
  await terminal.shows(/: $|: *\s*$/);
  if (!number.test(seen(terminal))) terminal.write('?\r');
  await terminal.shows(number);
  const found = [...seen(terminal).matchAll(new RegExp(`^ *(\\d+)  ${name}`, 'gm'))].at(-1)?.[1];
  terminal.write(`${found ?? ''}\r`);
}

const large = { columns: 100, rows: 120 };
const plain = (
  workspace: TestWorkspace,
  env: Record<string, string> = {},
  args: readonly string[] = ['--plain'],
): TestTerminal => openTerminal(workspace.folder, ['start', ...args], { ...large, env });

describe('line by line', () => {
  test('the five steps in an editor of one’s own, each told, and not one escape byte is written', async () => {
    const workspace = await newWorkspace();
    const texts = [upTo(3), upTo(4).replace('clientId', 'clientID'), upTo(5), upTo(7), solution];
    const terminal = plain(workspace, { VISUAL: await editorWriting(texts), TERM: 'dumb' }, []);
    await terminal.shows('Step 1 of 5: Declare saveToken');
    await terminal.shows('What now?');
    await choose(terminal, 'Open my file');
    await terminal.shows('Step 2 of 5: Set the client');
    await choose(terminal, 'Open my file');
    await terminal.shows(/Line 4, column \d+: `token.client.id` has no value[^]*Line 4 is: token.client = /);
    await choose(terminal, 'Open my file');
    await terminal.shows(/\[ok\] `token.client` held `\{ id: '.+' \}`/);
    await terminal.shows('Step 4 of 5: Save and return the token');
    await choose(terminal, 'Open my file');
    await terminal.shows('Step 5 of 5: Export saveToken');
    await choose(terminal, 'Open my file');
    await terminal.shows('all 5 steps pass');
    await terminal.shows('service:nightly-backup');
    expect(await workspace.text()).toBe(solution);
    await choose(terminal, 'Trace');
    await terminal.shows('The server calls saveToken  your function');
    terminal.write('0\r'); // Leave, whatever else is listed
    expect(await terminal.ended()).toBe(0);
    expect(terminal.raw()).toContain('5 of 5 steps pass. Everything is saved');
    expect(terminal.raw()).not.toContain('\u001b');
  });

  test('hint, step, solution and history by numbers; 0 goes back, Enter is the first, and nonsense is told', async () => {
    const workspace = await newWorkspace();
    const terminal = plain(workspace);
    await terminal.shows('What now?');
    terminal.write('\r');
    await terminal.shows('Checked: 0 of 5 steps pass.');
    terminal.write('99\r');
    await terminal.shows(/There is no 99\. Type a number from 0 to 11 and/);
    terminal.write('many\r');
    await terminal.shows('That is not a number.');
    terminal.write('help\r');
    await terminal.shows(/Enter for 1, \? for the list: help\n *1 {2}Check my file/);
    await choose(terminal, 'Next hint');
    await terminal.shows('Hint 1 of ');
    await choose(terminal, 'Go to another step');
    await terminal.shows(
      /^1 {2}Declare saveToken \(you are here\)\n2 [^]*\n3 {2}Set the user\n[^]*\n5 {2}Export/m,
    );
    terminal.write('3\r');
    await terminal.shows('Step 3 of 5: Set the user');
    await choose(terminal, 'Go to another step');
    terminal.write('1\r');
    await terminal.shows(/Step 3 of 5[^]*Step 1 of 5: Declare/);
    await choose(terminal, 'Go to another step');
    terminal.write('1\r');
    await terminal.shows(/Step 3 of 5[^]*Step 1 of 5: Declare[^]*Step 1 of 5: Declare/);
    await choose(terminal, 'Show the solution');
    await choose(terminal, 'Back');
    await choose(terminal, 'Show the solution');
    await choose(terminal, 'Yes, show it');
    await terminal.shows('+ module.exports = { saveToken };');
    await choose(terminal, 'History');
    await choose(terminal, '.* 0 of 5');
    await choose(terminal, 'Read it');
    await terminal.shows(/Version 1\n\nconst db/);
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    expect(seen(terminal)).toMatch(/Number, or Enter for 1: (\^C)?\nSave an access token: 0 of 5 steps pass/);
  });

  test('a save elsewhere is told at once, behind it the question stands again; a long check is stopped with Enter', async () => {
    const workspace = await newWorkspace();
    const terminal = plain(workspace);
    await terminal.shows('What now?');
    await writeFile(workspace.file, solution);
    await terminal.shows(/all 5 steps pass[^]*What now\? [^]*: *\s*$/);
    await writeFile(workspace.file, solution.replace('return token', 'while (true) {}'));
    await terminal.shows('Still checking. Press Enter to stop.');
    terminal.write('\r');
    await terminal.shows('The check was stopped. Your code is saved; "Check my file" checks it again.');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    await terminal.shows(/\nSave an access token: \d of 5 steps pass/);
  });

  test('what was typed on the screen and not saved is offered, and goes into the file', async () => {
    const workspace = await newWorkspace();
    const screen = await workspace.start();
    await screen.type('// typed');
    await screen.shows('(not saved)');
    screen.write(key.leave);
    await screen.ended();
    const terminal = plain(workspace);
    await terminal.shows('This is your unsaved code from last time. "Check my file" saves it.');
    terminal.write('\r');
    await terminal.shows('Checked: 0 of 5 steps pass.');
    expect(await workspace.text()).toContain('// typed');
    const second = plain(workspace);
    await second.shows('start is already open here.');
    await choose(second, 'Take over');
    expect(await terminal.ended()).toBe(0);
    await second.shows('What now?');
  });
});

test('where the locale is not UTF-8, our own words are ASCII: on the screen, in the menu, in a hint, in pages', async () => {
  const workspace = await newWorkspace(solution.replace('=> {', '{'));
  const terminal = openTerminal(workspace.folder, ['start'], { env: { LC_ALL: 'C' } });
  await terminal.shows('cannot be read at the moment');
  for (const _ of [1, 2, 3]) {
    terminal.write(key.menu);
    await terminal.shows('What now?');
    terminal.write(key.down);
    await terminal.shows(/> Next hint/);
    terminal.write(key.enter);
    await terminal.shows('Hint ');
  }
  await writeFile(workspace.file, solution);
  await finish(terminal);
  terminal.write('\u0014');
  await terminal.shows(/\|- 2 saveToken\(\) -+>#/);
  terminal.write('q');
  await terminal.shows('All steps pass');
  terminal.write(key.leave);
  expect(await terminal.ended()).toBe(130);
  // eslint-disable-next-line no-control-regex -- everything that a terminal of seven bits reads
  expect(terminal.raw()).toMatch(/^[\u0000-\u007f]*$/);
});
