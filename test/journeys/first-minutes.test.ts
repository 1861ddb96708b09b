import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, finish, fromMenu, newWorkspace, type TestWorkspace } from '../support/journey.js';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { key, openTerminal, type TestTerminal } from '../support/terminal.js';

const solution = lessonText('solution.js');
const starter = lessonText('starter.js');
const lines = solution.split('\n');
const upTo = (count: number): string => [...lines.slice(0, count), '};', ''].join('\n');
const seen = (terminal: TestTerminal): string => terminal.rows().join('\n');
const f2 = '\u001bOQ';
const controlO = '\u000f';
const controlT = '\u0014';

/** The sizes of the journeys, in full and in ASCII. */
const looks = [
  { columns: 80, rows: 24, env: {} },
  { columns: 120, rows: 40, env: {} },
  { columns: 80, rows: 24, env: { LC_ALL: 'C' } },
  { columns: 120, rows: 40, env: { LC_ALL: 'C' } },
];
const named = looks.map((look) => ({
  ...look,
  name: `${String(look.columns)} by ${String(look.rows)}, ${'LC_ALL' in look.env ? 'in ASCII' : 'in full'}`,
}));

/** Every file of the workspace except the notes about who has it open. */
async function filesIn({ folder }: TestWorkspace): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== 'start.json');
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

describe.each(named)('the first minutes at $name', (look) => {
  const ascii = 'LC_ALL' in look.env;
  const [passed, failed, current] = ascii ? ['[ok]', '[x]', '>'] : ['✔', '✖', '▸'];

  test('a welcome on one screen, five steps with a moment each, and an ending on one screen', async () => {
    const workspace = await newWorkspace();
    const terminal = openTerminal(workspace.folder, ['start'], look);
    await terminal.shows('Enter: begin');
    for (const part of ['Ada owns the photos', 'photo printer', 'authorization server', 'access token'])
      expect(seen(terminal)).toContain(part);
    expect(seen(terminal)).toMatch(/resource server[^]*Five steps,\s+about\s+ten\s+minutes/);
    expect(seen(terminal)).toMatch(/password\s+grant[^]*RFC 9700,\s+section 2\.4/);
    terminal.write('nothing of this is code');
    await begin(terminal);
    expect(seen(terminal)).not.toContain('nothing of this');

    await writeFile(workspace.file, upTo(4));
    await terminal.shows('Step 3 of 5: Set the user');
    await terminal.shows(`${passed} The server called`);
    await terminal.shows(new RegExp(`${passed.replace(/[[\]]/g, '\\$&')} .?token\\.client.? held`));
    await terminal.shows(`${current} Next: Nothing in the function sets`);
    expect(seen(terminal)).not.toContain(failed);
    terminal.write(key.save);
    await terminal.shows(`${failed} Nothing in the function sets`);
    await terminal.hides(`${passed} The server called`);
    expect(seen(terminal)).toMatch(/^ {2}3 [│|]const saveToken/m); // the line is right

    await writeFile(workspace.file, solution);
    await terminal.shows('Enter: next lesson');
    expect(seen(terminal)).toMatch(/all 5 steps pass, in (?:under a|\d+) minutes?, with\s+3\s+checks$/m);
    expect(seen(terminal)).toMatch(
      /service:nightly-backup[^]*What you learned[^]*Try it by hand[^]*comes next/,
    );
    terminal.write(controlT); // as the page says
    await terminal.shows('photo-printer asks for an access token for ada');
    terminal.write('q');
    await terminal.shows(/What you learned[^]*Enter: next lesson {3}\^T: trace/);
    await finish(terminal);
    await fromMenuIn(terminal, 'Ending');
    await terminal.shows('What you learned');
    terminal.write(key.escape);
    await terminal.shows('All steps pass');
    await fromMenuIn(terminal, 'Ending');
    await terminal.shows('What you learned');
    terminal.write('q');
    await terminal.shows('All steps pass');
    await fromMenuIn(terminal, 'Ending');
    await finish(terminal);
    await fromMenuIn(terminal, 'Welcome');
    await terminal.shows('Ada owns the photos');
    terminal.write(key.escape);
    await terminal.shows('All steps pass');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.rows().filter((row) => row !== '')).toEqual([
      expect.stringContaining('Save an access token: 5 of 5 steps pass. Everything is saved in this folder.'),
      expect.stringContaining('You finished Save an access token. Next, Find the client:'),
    ]);
  });

  const fromMenuIn = async (terminal: TestTerminal, name: string): Promise<void> => {
    if (!ascii) return fromMenu(terminal, name);
    terminal.write(key.menu);
    await terminal.shows('What now?');
    for (let tries = 0; tries < 20 && !seen(terminal).includes(`> ${name}`); tries += 1) {
      terminal.write(key.down);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await terminal.shows(`> ${name}`);
    terminal.write(key.enter);
  };

  test('three hints in place, with F2 and with Ctrl-O, and a sentence after the last', async () => {
    const workspace = await newWorkspace(upTo(3));
    const terminal = openTerminal(workspace.folder, ['start'], look);
    await terminal.shows('Step 2 of 5');
    terminal.write(f2);
    await terminal.shows('Hint 1 of 3:');
    expect(seen(terminal)).toContain('Step 2 of 5'); // no page to close
    await terminal.type('x');
    expect(seen(terminal)).toContain('Hint 1 of 3:');
    terminal.write(controlO);
    await terminal.shows('Hint 2 of 3:');
    terminal.write(f2);
    await terminal.shows('Hint 3 of 3:');
    await terminal.shows(/(?:^|[│|] ) {4}token\.part = \{ name: two\.value \};$/m);
    terminal.write(f2);
    await terminal.shows('That was the last hint.');
    expect(seen(terminal)).toContain('Nothing in the function sets');
    expect(seen(terminal)).toMatch(
      /Hint 3 of 3:[^]* {4}token\.part = \{ name: two\.value \};[^]*That was the last/,
    );
    terminal.write(f2);
    await terminal.shows('Hint 1 of 3:');
    await terminal.hides('That was the last hint.');
  });
});

describe('the welcome', () => {
  test('is left with Esc, q and Ctrl-C, and comes again until it is read; then no more', async () => {
    const folder = await emptyFolder();
    for (const [pressed, code] of [
      [key.escape, 0],
      ['q', 0],
      [key.leave, 130],
    ] as const) {
      const left = openTerminal(folder, ['start']);
      await left.shows('Enter: begin   Esc: leave');
      left.write(pressed);
      expect(await left.ended()).toBe(code);
      expect(left.raw()).not.toContain('Step 1 of 5: Declare saveToken');
    }
    const read = openTerminal(folder, ['start']);
    await begin(read);
    read.write(key.leave);
    await read.ended();
    const again = openTerminal(folder, ['start']);
    await again.shows('Step 1 of 5');
    expect(again.raw()).not.toContain('Enter: begin');
  });

  test('goes on with Space, and with no other key', async () => {
    const terminal = openTerminal(await emptyFolder(), ['start']);
    await terminal.shows('Enter: begin');
    for (const other of ['x', 'n', '/', f2, controlT, key.down]) terminal.write(other);
    terminal.resize(90, 24); // drawn again after them
    await terminal.shows('Enter: begin');
    expect(terminal.raw()).not.toContain('Step 1 of 5');
    terminal.write(' ');
    await terminal.shows('Step 1 of 5');
  });

  test('does not come before code that was written', async () => {
    const workspace = await newWorkspace(upTo(3));
    const terminal = openTerminal(workspace.folder, ['start']);
    await terminal.shows('Step 2 of 5');
    expect(terminal.raw()).not.toContain('Enter: begin');
  });

  test('takes Enter as soon as it is there; what follows in the same moment goes into the editor', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await terminal.shows('Enter: begin');
    terminal.write('\ra');
    await terminal.shows('Step 1 of 5');
    await terminal.shows(/^ {2}3 │a$/m);
    const text = await readFile(join(folder, 'oauth-lessons', 'save-token', 'model.js'), 'utf8');
    expect(text).toBe(starter);
  });

  test('has pages where the window is small', async () => {
    const terminal = openTerminal(await emptyFolder(), ['start'], { columns: 40, rows: 12 });
    await terminal.shows('Enter: read on');
    await begin(terminal);
    await terminal.shows('^S check');
  });
});

describe('a check with the same result', () => {
  const again = 'Checked again: the result is the same.';

  test('says so until the next key, and says it again after the next save', async () => {
    const workspace = await newWorkspace(upTo(3));
    const terminal = await workspace.start();
    await terminal.shows('last check: 1 of 5');
    expect(seen(terminal)).not.toContain(again);
    terminal.write(key.save);
    await terminal.shows(again);
    expect(seen(terminal)).toContain('✖ Nothing in the function sets');
    terminal.write(key.down);
    await terminal.hides(again);
    await writeFile(workspace.file, `${upTo(3)}// saved in another editor`);
    await terminal.shows(again);
    await writeFile(workspace.file, upTo(4));
    await terminal.shows('Step 3 of 5');
    await terminal.hides(again);
  });

  test('says so line by line', async () => {
    const { folder } = await newWorkspace(upTo(3));
    const terminal = openTerminal(folder, ['start', '--plain'], { columns: 100, rows: 100 });
    await terminal.shows('What now?');
    expect(seen(terminal)).not.toContain(again);
    terminal.write('1\r');
    await terminal.shows(again);
  });
});

describe('a mistake', () => {
  test('of the step that has just come up is not red, and nothing is marked in the editor; seen again it is', async () => {
    const workspace = await newWorkspace();
    const terminal = await workspace.start();
    await writeFile(workspace.file, upTo(4).replace('clientId', 'clientID'));
    await terminal.shows('▸ Next, line 4, column 31:');
    expect(seen(terminal)).not.toMatch(/✖|▸ +4 │/);
    terminal.write(key.save);
    await terminal.shows('✖ Line 4, column 31:');
    await terminal.shows(/▸ 4 │/);
  });

  test('in the syntax takes no passed step back, and the moment does not come twice', async () => {
    const workspace = await newWorkspace();
    const terminal = await workspace.start();
    await writeFile(workspace.file, upTo(4));
    await terminal.shows('Step 3 of 5');
    await writeFile(workspace.file, upTo(4).replace(' }', ''));
    await terminal.shows('2 of 5 steps passed before');
    expect(terminal.rows()[0]).toMatch(/^✔ ✔ ▸ ◌ ◌ {2}Step 3 of 5/);
    await writeFile(workspace.file, `${upTo(4)}\n`);
    await terminal.shows('✖ Nothing in the function');
    expect(terminal.rows()[0]).toMatch(/^✔ ✔ ▸ ◌ ◌ {2}Step 3 of 5/);
    expect(seen(terminal)).not.toContain('The server called');
  });

  test('stays in sight in the smallest window, whatever else is said', async () => {
    const workspace = await newWorkspace(upTo(4).replace('clientId', 'clientID'));
    const terminal = openTerminal(workspace.folder, ['start'], { columns: 40, rows: 12 });
    await terminal.shows('Step 2 of 5');
    await terminal.type('// typed');
    await writeFile(workspace.file, upTo(4).replace('clientId', 'clientid'));
    await terminal.shows('also saved elsewhere');
    terminal.write(key.down);
    await terminal.shows(/❯ Use theirs/);
    terminal.write(key.enter);
    await terminal.shows('Your code is kept');
    await terminal.shows('✖ Line 4');
    terminal.write(f2);
    await terminal.shows('Hint 1 of 3:');
    await terminal.shows('✖ Line 4');
  });
});

describe('opening a finished lesson', () => {
  async function finished(): Promise<TestWorkspace> {
    const workspace = await newWorkspace();
    const terminal = await workspace.start();
    await writeFile(workspace.file, solution);
    await finish(terminal);
    terminal.write(key.leave);
    await terminal.ended();
    return workspace;
  }

  test('changes nothing on the disk; saving does', async () => {
    const workspace = await finished();
    const before = await filesIn(workspace);
    const terminal = openTerminal(workspace.folder, ['start', '--lesson', 'save-token']);
    await terminal.shows(/Opening a lesson saves\s+nothing/);
    await terminal.shows('last check: 5 of 5 steps pass');
    expect(await filesIn(workspace)).toEqual(before);
    terminal.write(key.save);
    await terminal.shows(/They are in\s+db\.json\s+now/);
    expect(seen(terminal)).not.toContain('What you learned'); // the page comes once by itself
    const { tokens } = JSON.parse(await readFile(join(workspace.folder, 'db.json'), 'utf8')) as {
      tokens: unknown[];
    };
    expect(tokens).toHaveLength(6);
  });

  test('changes nothing line by line either', async () => {
    const workspace = await finished();
    const before = await filesIn(workspace);
    const terminal = openTerminal(workspace.folder, ['start', '--plain', '--lesson', 'save-token'], {
      columns: 100,
      rows: 100,
    });
    await terminal.shows(/Opening a lesson saves nothing: "Check\s+my\s+file" checks again/);
    expect(seen(terminal)).not.toContain('Step 1 of 5');
    await terminal.shows('What now?');
    expect(await filesIn(workspace)).toEqual(before);
    terminal.write('2\r');
    await terminal.shows(/They are in\s+`db\.json`\s+now/);
    terminal.write(key.leave);
    await terminal.ended();
    expect(await filesIn(workspace)).not.toEqual(before);
  });
});

describe('on a terminal that only prints', () => {
  test.each([
    ['TERM=dumb', { TERM: 'dumb' }, []],
    ['--plain', {}, ['--plain']],
  ])('%s: welcome, path, hints, moment and ending are text', async (_name, env, args) => {
    const workspace = await newWorkspace();
    const terminal = openTerminal(workspace.folder, ['start', ...args], { columns: 80, rows: 200, env });
    await terminal.shows('Ada owns the photos');
    await terminal.shows(workspace.file);
    await terminal.shows(/What now\?.*: *$/m);
    for (const hint of ['Hint 1 of 3:', 'Hint 2 of 3:', 'Hint 3 of 3:', 'That was the last hint.']) {
      terminal.write('2\r');
      await terminal.shows(hint);
    }
    await writeFile(workspace.file, upTo(3));
    await terminal.shows('[ok] The server called `saveToken(token, client, user)`');
    await terminal.shows('> Next: Nothing in the function sets `token.client`.');
    await writeFile(workspace.file, upTo(3).replace('};', ''));
    await terminal.shows('1 of 5 steps passed before');
    expect(seen(terminal).match(/Step 1 of 5/g)).toHaveLength(1); // it does not come back
    await writeFile(workspace.file, solution);
    await terminal.shows(/all 5 steps pass, in [^]*What you learned[^]*What comes next/);
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    expect(seen(terminal)).toMatch(
      /\nSave an access token: 5 of 5 steps pass\. [^\n]*\nYou finished Save an access token\./,
    );
    if (args.length === 0) expect(terminal.raw()).not.toContain('\u001b');
  });
});
