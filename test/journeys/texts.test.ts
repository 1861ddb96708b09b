import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { choose, editorWriting, fromMenu, newWorkspace } from '../support/journey.js';
import { lessonText } from '../support/lesson-files.js';
import { key } from '../support/terminal.js';

const solution = lessonText('solution.js');
const starter = lessonText('starter.js');
const trace = '\u0014';

describe('several texts for one file', () => {
  test('saved elsewhere while one types: decided later, asked again by the next save, and neither is lost', async () => {
    const workspace = await newWorkspace();
    const terminal = await workspace.start();
    await terminal.type('// mine');
    await terminal.shows('// mine');
    await writeFile(workspace.file, '// theirs\n');
    await terminal.shows('model.js was also saved elsewhere.');
    await terminal.shows('+ // theirs');
    await choose(terminal, 'Decide later');
    await terminal.shows(/\^S\s+asks\s+again/);
    await terminal.shows('(not saved)');
    expect(await workspace.text()).toBe('// theirs\n');
    await terminal.type('!');
    terminal.write(key.save);
    await terminal.shows('model.js was also saved elsewhere.');
    await choose(terminal, 'Show the whole difference');
    await terminal.shows('q: back');
    terminal.write('q');
    await terminal.shows('model.js was also saved elsewhere.');
    await choose(terminal, 'Keep mine');
    await terminal.shows('last check: 0 of 5 steps pass');
    await terminal.hides('(not saved)');
    expect(await workspace.text()).toBe(`${starter}// mine!`);
    expect(await workspace.kept()).toContain('// theirs\n');
  });

  test('the own editor gets what is typed, its text is judged; history, start over and its undo bring texts back', async () => {
    const workspace = await newWorkspace();
    const terminal = await workspace.start({ env: { VISUAL: await editorWriting([solution]) } });
    await terminal.type('// typed');
    await terminal.shows('(not saved)');
    terminal.write(trace);
    await terminal.shows('your last changes are not saved.');
    await fromMenu(terminal, 'Open model.js');
    await terminal.shows('bash exited immediately. If it has opened a window');
    await terminal.shows('All steps pass');
    expect(await workspace.text()).toBe(solution);
    terminal.write('// more\r');
    await terminal.shows('// more');
    await fromMenu(terminal, 'Start over');
    await terminal.shows('"Undo the last reset" in the menu restores it.');
    await choose(terminal, 'Yes');
    await terminal.shows(/Your\s+code\s+is\s+kept\s+in/);
    expect(await workspace.text()).toBe(starter);
    expect((await workspace.kept()).some((text) => text.includes('// more'))).toBe(true);
    await fromMenu(terminal, 'Undo the last reset');
    await terminal.shows('All steps pass');
    expect(await workspace.text()).toBe(solution);
    await fromMenu(terminal, 'History');
    await terminal.shows('Which version?');
    await choose(terminal, '  4'); // the newest is what is there; before it the starter gave way
    await choose(terminal, 'Compare it with my code');
    await terminal.shows('- module.exports = { saveToken };');
    expect(terminal.rows().at(-1)).toBe('q: back'); // to the version's menu
    terminal.write('q');
    await choose(terminal, 'Restore it');
    await terminal.shows('Step 1 of 5');
    expect(await workspace.text()).toBe(starter);
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });
});
