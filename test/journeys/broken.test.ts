import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { finish, newWorkspace } from '../support/journey.js';
import { key } from '../support/terminal.js';

const head = "const db = require('./db.js');\n\nconst saveToken = (token, client, user) => {\n";
const twoSteps = `${head}  token.client = { id: client.clientId };\n};\n`;
const atTheMoment = 'cannot be read at the moment';

describe('a file that cannot be read for a moment', () => {
  test('keeps the ticks and the step, and says so', async () => {
    const workspace = await newWorkspace(twoSteps);
    const terminal = await workspace.start();
    await terminal.shows('Step 3 of 5: Set the user');
    const ticks = terminal.rows()[0]?.split('Step')[0];
    await writeFile(workspace.file, twoSteps.replace('};\n', '\n'));
    await terminal.shows(`${atTheMoment}; 2 of 5 steps passed before`);
    await terminal.shows('Step 3 of 5: Set the user');
    expect(terminal.rows()[0]?.split('Step')[0]).toBe(ticks);
    await writeFile(workspace.file, twoSteps);
    await terminal.shows('last check: 2 of 5 steps pass');
    terminal.write(key.leave);
    await terminal.ended();
  });

  test('keeps them in the next session as well', async () => {
    const workspace = await newWorkspace(twoSteps);
    const first = await workspace.start();
    await first.shows('Step 3 of 5: Set the user');
    await writeFile(workspace.file, `${twoSteps}}`);
    await first.shows(atTheMoment);
    first.write(key.leave);
    await first.ended();
    const second = await workspace.start();
    await second.shows(`${atTheMoment}; 2 of 5 steps passed before`);
    await second.shows('Step 3 of 5: Set the user');
    second.write(key.leave);
    await second.ended();
  });

  test('shows the syntax error even when all steps had passed', async () => {
    const workspace = await newWorkspace(lessonText('solution.js'));
    const terminal = await workspace.start();
    await terminal.shows('All steps pass');
    await writeFile(workspace.file, `${lessonText('solution.js')}}`);
    await terminal.shows(`${atTheMoment}; 5 of 5 steps passed before`);
    await terminal.shows('Step 5 of 5: Export saveToken');
    await terminal.shows('✖');
    await writeFile(workspace.file, lessonText('solution.js'));
    // A page that the broken file had opened would still be there, without these tokens.
    await terminal.shows(/They are in\s+db\.json\s+now/);
    await finish(terminal);
    terminal.write(key.leave);
    await terminal.ended();
  });

  test.each([
    ['binary', Buffer.alloc(100)],
    ['UTF-16', Buffer.from(`\ufeff${twoSteps}`, 'utf16le')],
    ['too large', Buffer.alloc(2 * 2 ** 20, '// ')],
  ])('that becomes %s does not end the session', async (_what, bytes) => {
    const workspace = await newWorkspace(twoSteps);
    const terminal = await workspace.start();
    await terminal.shows('Step 3 of 5: Set the user');
    await writeFile(`${workspace.file}~`, bytes);
    await rename(`${workspace.file}~`, workspace.file); // at once: half a file would be another file
    await terminal.shows(/still\s+here/);
    await terminal.shows('Step 3 of 5: Set the user');
    terminal.write(key.save);
    await terminal.hides('(not saved)');
    expect(await workspace.text()).toBe(twoSteps);
    terminal.write(key.leave);
    await terminal.ended();
  });
});

test('a journal that cannot be written is said while the learner types, and nothing else changes', async () => {
  const workspace = await newWorkspace(twoSteps);
  const terminal = await workspace.start();
  await terminal.shows('Step 3 of 5: Set the user');
  const journal = join(workspace.folder, '.oauth-lessons', 'journal');
  await rm(journal, { recursive: true, force: true });
  await writeFile(journal, 'in the way');
  terminal.write('//');
  await terminal.shows('Your unsaved code is only on the screen.');
  await terminal.shows('Step 3 of 5: Set the user');
  terminal.write(key.save);
  await terminal.hides('not saved');
  terminal.write(key.leave);
  expect(await terminal.ended()).toBe(130);
});
