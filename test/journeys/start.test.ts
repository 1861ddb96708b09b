import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { begin, finish } from '../support/journey.js';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { key, openTerminal } from '../support/terminal.js';

const solution = lessonText('solution.js');
const fileIn = (folder: string): string => join(folder, 'oauth-lessons', 'save-token', 'model.js');
const modelIn = (folder: string): Promise<string> => readFile(fileIn(folder), 'utf8');

async function tokensIn(folder: string): Promise<Record<string, unknown>[]> {
  const text = await readFile(join(folder, 'oauth-lessons', 'db.json'), 'utf8');
  return (JSON.parse(text) as { tokens: Record<string, unknown>[] }).tokens;
}

describe('a learner at a terminal', () => {
  test('writes the five steps key by key, is told after each save, and finds tokens in db.json', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    await terminal.type('const saveToken = (token, client, user) => {\n');
    // The indent is there already; the closing brace is at the edge again.
    await terminal.type(`${key.backTab}};`);
    terminal.write(key.save);
    await terminal.shows('Step 2 of 5: Set the client');

    terminal.write(key.up);
    terminal.write('\u0005');
    await terminal.type('\ntoken.client = { id: client.clientID };');
    terminal.write(key.save);
    await terminal.shows('Did you mean client.clientId?');
    await terminal.shows(/▸ 4 │/);
    terminal.write('\u0005');
    await terminal.type('\u007f\u007f\u007f\u007f\u007fId };');
    terminal.write(key.save);
    await terminal.shows('Step 3 of 5: Set the user');

    terminal.write('\u0005');
    await terminal.type('\ntoken.user = { username: user.username };');
    terminal.write(key.save);
    await terminal.shows('Step 4 of 5: Save and return the token');

    terminal.write('\u0005');
    await terminal.type('\ndb.tokens.push(token);\nreturn token;');
    terminal.write(key.save);
    await terminal.shows('Step 5 of 5: Export saveToken');

    terminal.write('\u001b[1;5F');
    await terminal.type('\n\nmodule.exports = { saveToken };\n');
    terminal.write(key.save);
    await terminal.shows('service:nightly-backup');
    await finish(terminal);
    await terminal.shows('service:nightly-backup');
    terminal.write('\u0014');
    await terminal.shows('photo-printer asks for an access token for ada');
    terminal.write('\u001b[C'.repeat(9)); // to the last page
    await terminal.shows('The tokens of this check');
    await terminal.shows('What next');
    terminal.write('q');
    await terminal.shows('All steps pass');
    expect(await modelIn(folder)).toBe(solution);
    expect(await tokensIn(folder)).toMatchObject([
      { client: { id: 'photo-printer' }, user: { username: 'ada' } },
      { client: { id: 'photo-printer' }, user: { username: 'grace' } },
      { client: { id: 'nightly-backup' }, user: { username: 'service:nightly-backup' } },
    ]);

    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    expect(terminal.raw().endsWith('\u001b[?1049l') || terminal.raw().includes('5 of 5 steps pass')).toBe(
      true,
    );
  });

  test.each([
    ['with the terminal’s marks around it', (text: string) => `\u001b[200~${text}\u001b[201~`],
    ['without them', (text: string) => text.replaceAll('\n', '\r')],
  ])('pastes the whole solution %s, and it arrives as it is', async (_how, pasted) => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    terminal.write(pasted(solution.slice(solution.indexOf('const saveToken'))));
    await terminal.shows('module.exports');
    terminal.write(key.save);
    await finish(terminal);
    expect(await modelIn(folder)).toBe(solution);
  });

  test('goes on where they left off, with what was not saved', async () => {
    const folder = await emptyFolder();
    const first = openTerminal(folder, ['start']);
    await begin(first);
    await first.type('const saveToken = (token, client, user) => {\n');
    await first.type(`${key.backTab}};`);
    first.write(key.save);
    await first.shows('Step 2 of 5');
    await first.type('\n// not saved');
    await first.shows('not saved');
    first.write(key.leave);
    expect(await first.ended()).toBe(130);
    expect(await modelIn(folder)).not.toContain('not saved');

    const second = openTerminal(join(folder, 'oauth-lessons'), ['start']);
    await second.shows('Step 2 of 5');
    await second.shows('// not saved');
    second.write(key.undo);
    await second.hides('// not saved');
    second.write(key.leave);
    expect(await second.ended()).toBe(130);
  });

  test('saves in another editor, and it is judged at once', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    await writeFile(fileIn(folder), solution);
    await finish(terminal);
    await terminal.shows('db.tokens.push(token);');
    terminal.write(key.leave);
    await terminal.ended();
    expect(await tokensIn(folder)).toHaveLength(3);
  });

  test('is asked where both texts were changed, and neither is lost', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    await terminal.type('// typed here');
    await terminal.shows('// typed here');
    await writeFile(fileIn(folder), solution);
    await terminal.shows('also saved elsewhere');
    terminal.write(key.down);
    await terminal.shows(/❯ Use theirs/);
    terminal.write(key.enter);
    await finish(terminal);
    const history = join(folder, 'oauth-lessons', '.oauth-lessons', 'history', 'save-token');
    expect(await readFile(join(history, '0001.js'), 'utf8')).toContain('// typed here');
    expect(await modelIn(folder)).toBe(solution);
  });

  test('in the smallest window: opens the menu, sees that it is longer, takes a hint, and goes back with Esc', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start'], { columns: 40, rows: 12 });
    await begin(terminal);
    terminal.write(key.menu);
    await terminal.shows('What now? (15 in all, up/down)');
    terminal.write(key.down);
    await terminal.shows(/❯ Next hint/);
    terminal.write(key.enter);
    await terminal.shows('Hint 1 of 3');
    terminal.write(key.menu);
    await terminal.shows('What now?');
    terminal.write(key.escape);
    await terminal.shows('Step 1 of 5');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });

  test('reads on when a loop never ends, and sees it told', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    terminal.write('const saveToken = (token, client, user) => {\rwhile (true) {}\r};');
    terminal.write(key.save);
    await terminal.shows('Checking');
    await terminal.shows('Step 2 of 5');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });

  test('stops a check that takes too long, mends the text, and is told of that', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    terminal.write('const saveToken = (token, client, user) => {\rwhile (true) {}\r};');
    terminal.write(key.save);
    await terminal.shows(/Checking: \d\.\d s. Esc stops it/);
    terminal.write(key.escape);
    await terminal.shows('The check was stopped');
    for (const sign of [key.up, '\u000b', key.save]) terminal.write(sign);
    await terminal.shows('Step 2 of 5');
    await terminal.hides('Checking');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });

  test('makes the window small and large again: no keystroke is lost', async () => {
    const folder = await emptyFolder();
    const terminal = openTerminal(folder, ['start']);
    await begin(terminal);
    terminal.resize(30, 8);
    await terminal.shows('Needs 40 x 12');
    terminal.write('// typed blind');
    terminal.resize(100, 32);
    await terminal.shows('// typed blind');
    terminal.resize(40, 12);
    await terminal.shows('Step 1 of 5');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });
});

describe('a text that would paint the screen', () => {
  test('is shown sign by sign: in the editor, in what was printed, and in what was thrown', async () => {
    const folder = await emptyFolder();
    await run(folder, ['start', 'w']);
    const nasty = '\u001b]0;title\u0007\u202e';
    const source = [
      `// ${nasty}`,
      `console.log(${JSON.stringify(nasty)});`,
      'const saveToken = (token, client, user) => {',
      `  throw new Error(${JSON.stringify(nasty)});`,
      '};',
      '',
    ].join('\n');
    await writeFile(join(folder, 'w', 'save-token', 'model.js'), source);
    const terminal = openTerminal(folder, ['start', 'w'], { columns: 100, rows: 32 });
    await terminal.shows('\\u{1b}]0;title');
    await terminal.type(' ');
    terminal.write(key.save);
    await terminal.shows('Printed by your code');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
    for (const sign of ['\u001b]0;', '\u0007', '\u202e']) expect(terminal.raw()).not.toContain(sign);
  });
});

describe('where there is no terminal', () => {
  test('in a pipe the step is told in words, without one escape byte', async () => {
    const { stdout, code } = await run(await emptyFolder(), ['start']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('\u001b');
  });
});
