import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { choose, newWorkspace, type TestWorkspace } from '../support/journey.js';
import { key, type TestTerminal } from '../support/terminal.js';

const journalOf = ({ folder }: TestWorkspace): string =>
  join(folder, '.oauth-lessons', 'journal', 'save-token');

/** A few ms after the typing. */
async function isWrittenDown(workspace: TestWorkspace, text: string): Promise<void> {
  for (;;) {
    const names = await readdir(journalOf(workspace)).catch((): string[] => []);
    const entries = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => readFile(join(journalOf(workspace), name), 'utf8').catch(() => '')),
    );
    if (entries.some((entry) => entry.includes(text))) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function typed(workspace: TestWorkspace, text: string): Promise<TestTerminal> {
  const terminal = await workspace.start();
  await terminal.type(text);
  await terminal.shows(text);
  await isWrittenDown(workspace, text);
  return terminal;
}

describe('what was typed and not saved', () => {
  test.each([
    ['kill -9', (terminal: TestTerminal) => terminal.kill()],
    ['a crash', (terminal: TestTerminal) => terminal.signal('SIGSEGV')],
    ['a closed window', (terminal: TestTerminal) => terminal.hangUp()],
    ['SIGTERM', (terminal: TestTerminal) => terminal.signal('SIGTERM')],
  ])('survives %s, is shown beside the file, and goes on', async (_what, end) => {
    const workspace = await newWorkspace();
    const before = await workspace.text();
    const first = await typed(workspace, '// typed');
    end(first);
    await first.ended();
    expect(await workspace.text()).toBe(before);

    const second = await workspace.start();
    await second.shows('There is unsaved code from last time.');
    await second.shows('+ // typed');
    await choose(second, 'Continue with the unsaved code');
    await second.shows('(not saved)');
    await second.shows('// typed');
    await second.type('!');
    second.write(key.save);
    await second.hides('(not saved)');
    expect(await workspace.text()).toContain('// typed!');
    second.write(key.leave);
    await second.ended();
    expect((await readdir(journalOf(workspace))).filter((name) => name.endsWith('.json'))).toEqual([]);
  });

  test('goes to the history where the file is taken', async () => {
    const workspace = await newWorkspace();
    const before = await workspace.text();
    const first = await typed(workspace, '// typed');
    first.kill();
    await first.ended();
    const second = await workspace.start();
    await choose(second, 'Use the file');
    await second.shows('is kept in');
    await second.hides('(not saved)');
    expect(await workspace.text()).toBe(before);
    expect(await workspace.kept()).toEqual([`${before}// typed`]);
  });

  test('can be read as a whole first, and Esc loses nothing', async () => {
    const workspace = await newWorkspace();
    const first = await typed(workspace, '// typed');
    first.kill();
    await first.ended();
    const second = await workspace.start();
    await choose(second, 'Show the whole difference');
    await second.shows('q: back');
    await second.shows("const db = require('./db.js');");
    second.write('q');
    await second.shows('Continue with the unsaved code');
    second.write(key.escape);
    await second.shows('(not saved)');
    await second.shows('// typed');
  });

  test('is asked about where the file was changed since, also after leaving by will', async () => {
    const workspace = await newWorkspace();
    const first = await typed(workspace, '// typed');
    first.write(key.leave);
    expect(await first.ended()).toBe(130);
    await writeFile(workspace.file, '// another\n');
    const second = await workspace.start();
    await second.shows('There is unsaved code from last time.');
    await second.shows('- // another');
    await choose(second, 'Continue with the unsaved code');
    await second.shows('(not saved)');
    second.write(key.save);
    await second.hides('(not saved)');
    expect(await workspace.text()).toContain('// typed');
  });

  test('stops nothing where it is half written, of somebody else or no text, and stays to be looked at', async () => {
    const odd: readonly (readonly [name: string, content: string | Buffer])[] = [
      ['half.json', '{"version":1,"text":"const'],
      ['diary.json', '{"kind":"diary","text":"dear"}'],
      ['binary.json', Buffer.from([0, 255, 0])],
    ];
    const workspace = await newWorkspace();
    await mkdir(join(journalOf(workspace), 'folder.json'), { recursive: true });
    for (const [name, content] of odd) await writeFile(join(journalOf(workspace), name), content);
    const terminal = await workspace.start();
    await terminal.shows('cannot be read');
    await terminal.type('// goes on');
    await terminal.shows('// goes on');
    expect(await readdir(journalOf(workspace))).toContain('folder.json.broken');
    for (const [name, content] of odd)
      expect(await readFile(join(journalOf(workspace), `${name}.broken`))).toEqual(Buffer.from(content));
  });

  test('of several sessions: the newest is offered, the others are in the history', async () => {
    const workspace = await newWorkspace('// start\n');
    const first = await typed(workspace, '// one');
    first.kill();
    await first.ended();
    const [name = ''] = await readdir(journalOf(workspace));
    const entry = JSON.parse(await readFile(join(journalOf(workspace), name), 'utf8')) as object;
    const older = { ...entry, text: '// older\n', at: '2026-01-01T00:00:00.000Z', cursor: 999 };
    await writeFile(join(journalOf(workspace), 'older.json'), JSON.stringify(older));
    const second = await workspace.start();
    await choose(second, 'Continue with the unsaved code');
    await second.shows('// one');
    expect(await workspace.kept()).toContain('// older\n');
  });
});
