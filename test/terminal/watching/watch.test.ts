import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { lessonText } from '../../support/lesson-files.js';
import { newWorkspace } from '../../support/journey.js';
import { emptyFolder } from '../../support/program.js';
import { run } from '../../support/run.js';
import { key, openShell, openTerminal, type TestTerminal } from '../../support/terminal.js';

const solution = lessonText('solution.js');
const starter = lessonText('starter.js');
const capitals = lessonText('wrong', 'client-value-undefined', 'capitals.js');
const status = 'Watching: each save is checked. h shows a hint, r checks again, q quits.';
const statusOfMany = 'Watching: each save is checked. r checks again, q quits.';

async function fileWith(text: string): Promise<{ folder: string; save: (other: string) => void }> {
  const folder = await emptyFolder();
  const save = (other: string): void => writeFileSync(join(folder, 'model.js'), other);
  save(text);
  return { folder, save };
}

function shown(terminal: TestTerminal): string[] {
  return terminal.rows().filter((row) => row !== '');
}

describe('in a terminal', () => {
  test('the newest report is at the top of the screen, and the keys that work at its end', async () => {
    const { folder, save } = await fileWith(starter);
    const terminal = openTerminal(folder, ['check', '--watch', 'model.js'], { rows: 40 });
    await terminal.shows(status);
    expect(shown(terminal)[0]).toContain('save-token  model.js');
    save(solution);
    await terminal.shows('5 of 5 steps pass. Well done.');
    await terminal.shows(status);
    expect(terminal.rows()[0]).toContain('save-token  model.js');
    expect(shown(terminal).at(-1)).toBe(status);
    expect(shown(terminal).filter((row) => row.includes('save-token  model.js'))).toHaveLength(1);
    // An empty screen before the next drawing would flicker.
    expect(terminal.raw()).not.toContain('\u001b[2J');
    save(starter);
    await terminal.hides('Well done.');
    save(solution);
    await terminal.shows('Well done.');
    terminal.write('q');
    expect(await terminal.ended()).toBe(0);
    await terminal.hides(status);
    await terminal.shows('Well done.');
  });

  test('r checks again, a new size draws again, Ctrl-Z and fg come back, Ctrl-C leaves', async () => {
    const { folder } = await fileWith(`console.log('ran at', process.hrtime().join());\n${starter}`);
    const terminal = openShell(
      folder,
      'set -m\noauth-lessons check --watch model.js; echo "code $?"\njobs\nfg; echo "then $?"',
      {
        rows: 40,
      },
    );
    await terminal.shows(status);
    const ran = (): string => terminal.rows().find((row) => row.includes('ran at')) ?? '';
    const first = ran();
    terminal.write('r');
    await terminal.hides(first);
    await terminal.shows(status);
    const second = ran();
    expect(second).not.toBe('');
    terminal.resize(100, 30);
    await terminal.shows(status);
    terminal.write('\u001a');
    // `fg` draws over the output of the shell.
    await vi.waitFor(() => expect(terminal.raw()).toContain('code 148'), { timeout: 50_000 });
    const stopped = terminal.raw().lastIndexOf('code 148');
    await vi.waitFor(() => expect(terminal.raw().slice(stopped)).toContain(status), { timeout: 50_000 });
    terminal.write(key.leave);
    await terminal.shows('then 130');
    expect(await terminal.ended()).toBe(0);
  });

  test('in the smallest usual window: the current step in full, the others in one row each', async () => {
    const { folder, save } = await fileWith(capitals);
    const terminal = openTerminal(folder, ['check', '--watch', 'model.js']);
    await terminal.shows(status);
    expect(shown(terminal)).toHaveLength(17);
    expect(shown(terminal)).toContain('  ✔ Set the user');
    expect(shown(terminal).at(-1)).toBe(status);
    expect(shown(terminal).filter((row) => row.includes('→'))).toHaveLength(1);
    // Wrapped by words, not by the terminal.
    terminal.resize(50, 24);
    await terminal.shows(/^ {6}token\.client\.id has no value: there is no$/m);
    expect(Math.max(...terminal.rows().map((row) => row.length))).toBeLessThan(50);
    terminal.resize(80, 24);
    save(solution);
    await terminal.shows('Well done.');
  });

  test('h shows one hint after the other below the step, and the next save removes it', async () => {
    const { folder, save } = await fileWith(capitals);
    const terminal = openTerminal(folder, ['check', '--watch', 'model.js']);
    await terminal.shows(status);
    terminal.write('h');
    await terminal.shows('Hint 1 of 3: ');
    expect(shown(terminal)[0]).toContain('save-token  model.js  4 of 5 steps pass');
    terminal.write('h');
    await terminal.shows('Hint 2 of 3: ');
    terminal.write('h');
    await terminal.shows('That was the last hint.');
    save(solution);
    await terminal.shows('Well done.');
    expect(terminal.rows().join('\n')).not.toContain('Hint');
  });

  test('in a workspace the hints are those of `hint`, and a missing file is said at once', async () => {
    const { folder, file } = await newWorkspace(capitals);
    await run(folder, ['check']);
    await run(folder, ['hint']);
    const terminal = openTerminal(folder, ['check', '--watch']);
    await terminal.shows(status);
    terminal.write('h');
    await terminal.shows('Hint 2 of 3: ');
    unlinkSync(file);
    await terminal.shows('The folder save-token has no model.js.');
    await terminal.shows('`oauth-lessons reset` creates a fresh model.js.');
    terminal.write('q');
    expect(await terminal.ended()).toBe(2);
  });

  test('q leaves with what the last check of all files came to', async () => {
    const { folder } = await fileWith(starter);
    writeFileSync(join(folder, 'own.js'), solution);
    const terminal = openTerminal(folder, ['check', '--watch', '*.js', 'own.js']);
    await terminal.shows(statusOfMany);
    terminal.write('q');
    expect(await terminal.ended()).toBe(1);
  });

  test.each([
    { what: '--plain', env: {}, args: ['--plain'] },
    { what: 'TERM=dumb', env: { TERM: 'dumb' }, args: [] },
  ])('with $what not one escape byte is written, and the keys work', async ({ env, args }) => {
    const { folder, save } = await fileWith(starter);
    const terminal = openTerminal(folder, ['check', '--watch', 'model.js', ...args], {
      env,
      rows: 60,
    });
    await terminal.shows('0 of 5 steps pass');
    save(solution);
    await terminal.shows('Well done.');
    expect(terminal.rows().join('\n')).toContain('0 of 5 steps pass');
    terminal.write('h');
    await terminal.shows('All steps pass, so there is no hint.');
    terminal.write('q');
    expect(await terminal.ended()).toBe(0);
    expect(terminal.raw()).not.toContain('\u001b');
    expect(terminal.raw()).toContain(status);
  });
});
