import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { begin, choose, fromMenu } from '../support/journey.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { key, openCommand, type TestTerminal } from '../support/terminal.js';
import { programWithThree, solutions } from '../support/two-lessons.js';

let program = '';
beforeAll(async () => {
  program = await programWithThree();
});

function start(folder: string, ...args: string[]): TestTerminal {
  return openCommand(folder, [process.execPath, program, 'start', '.', ...args], {});
}

async function printed(folder: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await run(folder, ['start', '.', ...args], {}, { program });
  return stdout + stderr;
}

async function solve(folder: string, id: keyof typeof solutions): Promise<void> {
  await mkdir(join(folder, id), { recursive: true });
  await copyFile(solutions[id], join(folder, id, 'model.js'));
}

async function lessonFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((one) => one.isDirectory() && !one.name.startsWith('.')).map(({ name }) => name);
}

/** To the end of the page, then the key. */
async function closePage(terminal: TestTerminal, named: RegExp, pressed: string): Promise<void> {
  await terminal.shows(new RegExp(`${named.source}|Enter: read on`));
  while (!terminal.rows().some((row) => named.test(row))) {
    const before = terminal.rows().join('\n');
    terminal.write(key.enter);
    while (terminal.rows().join('\n') === before) await new Promise((resolve) => setTimeout(resolve, 10));
  }
  terminal.write(pressed);
}

describe('one session, several lessons', () => {
  test('Enter after the ending opens the next lesson, whose file is watched and judged', async () => {
    const folder = await emptyFolder();
    const terminal = start(folder);
    await begin(terminal);
    expect(await lessonFolders(folder)).toEqual(['save-token']);
    await solve(folder, 'save-token');
    await terminal.shows('all 5 steps pass');
    await closePage(terminal, /Enter: next lesson/, '');
    await terminal.shows('Next: Find a client, about ten minutes. Enter begins it.');
    terminal.write(key.enter);
    await terminal.shows('Whoever asks says who they are.');
    terminal.write(key.enter);
    await terminal.shows('Step 1 of 2: Write getClient');
    expect(await lessonFolders(folder)).toEqual(['get-client', 'save-token']);
    expect(await readdir(join(folder, 'get-client'))).toEqual(['db.js', 'model.js']);

    await solve(folder, 'get-client');
    await terminal.shows('all 2 steps pass');
    await closePage(terminal, /Esc: back to your code/, key.escape);
    await terminal.shows('All steps pass');
    await terminal.shows('const getClient');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.raw()).toContain('Find a client: 2 of 2 steps pass.');
    expect(terminal.raw()).toContain('Next, Check the scope:');
  });

  test('the menu opens any lesson, and nothing typed is lost on the way', async () => {
    const folder = await emptyFolder();
    const terminal = start(folder);
    await begin(terminal);
    await terminal.type('// typed in the first');
    await fromMenu(terminal, 'Go to another lesson');
    await terminal.shows('Which lesson?');
    await choose(terminal, 'Check the scope');
    await terminal.shows('A client asks for a scope.');
    terminal.write(key.enter);
    await terminal.shows('Step 1 of 2: Write validateScope');
    await terminal.hides('// typed in the first');
    await terminal.type('// typed in the other');
    await fromMenu(terminal, 'Go to another lesson');
    await terminal.shows('Which lesson?');
    await choose(terminal, 'Save an access token');
    await terminal.shows('// typed in the first');
    await terminal.shows('Step 1 of 5');
    terminal.write(key.save);
    await terminal.hides('not saved');
    expect(await readFile(join(folder, 'save-token', 'model.js'), 'utf8')).toContain('// typed in the first');
    await fromMenu(terminal, 'Go to another lesson');
    await terminal.shows('Which lesson?');
    await choose(terminal, 'Check the scope');
    await terminal.shows('// typed in the other');

    const second = start(folder);
    await second.shows('start is already open here.');
    second.write(key.leave);
    await second.ended();
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.raw()).toContain('Check the scope: 0 of 2 steps pass.');
    expect(terminal.raw()).toContain('You are at step 1, Write validateScope.');
  });

  test('line by line, Enter begins the next lesson too', async () => {
    const folder = await emptyFolder();
    const terminal = start(folder, '--plain');
    await terminal.shows('What now?');
    await solve(folder, 'save-token');
    await terminal.shows('Next: Find a client, about ten minutes. Enter begins it.');
    await terminal.shows(/begins it\.\n[^]*What now\?/);
    terminal.write(key.enter);
    await terminal.shows('Whoever asks says who they are.');
    await terminal.shows('Step 1 of 2: Write getClient');
    await solve(folder, 'get-client');
    await terminal.shows('all 2 steps pass');
    terminal.write('0\r');
    expect(await terminal.ended()).toBe(0);
    expect(terminal.raw()).toContain('Find a client: 2 of 2 steps pass.');
  });
});

describe('start opens', () => {
  test('the first lesson that was begun and has not passed, else the first that was not begun', async () => {
    const folder = await emptyFolder();
    expect(await printed(folder)).toContain('Step 1 of 5');
    await solve(folder, 'save-token');
    await run(folder, ['check'], {}, { program });
    expect(await printed(folder)).toContain('Find a client');
    expect(await printed(folder, '--lesson', 'validate-scope')).toContain('Check the scope');
    await writeFile(join(folder, 'validate-scope', 'model.js'), '// begun\n');
    expect(await printed(folder)).toContain('Check the scope');
    for (const id of ['get-client', 'validate-scope'] as const) await solve(folder, id);
    await run(folder, ['check'], {}, { program });
    expect(await printed(folder)).toContain('All steps passed at the last check.');
  });

  test('a lesson by its id, in a folder of its own; an unknown one changes nothing', async () => {
    const folder = await emptyFolder();
    const told = await printed(folder, '--lesson', 'get-clinet');
    expect(told).toContain('There is no lesson named get-clinet. Did you mean get-client?');
    expect(await readdir(folder)).toEqual([]);
    expect(await printed(folder, '--lesson', 'get-client')).toContain('Step 1 of 2: Write getClient');
    expect(await lessonFolders(folder)).toEqual(['get-client']);
  });
});
