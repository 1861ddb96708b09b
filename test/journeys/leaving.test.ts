import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { key, openTerminal } from '../support/terminal.js';

describe('whoever leaves', () => {
  test('in the middle of a check that would go on is not kept waiting', async () => {
    const terminal = openTerminal(await emptyFolder(), ['start']);
    await terminal.shows('Step 1 of 5');
    terminal.write('const saveToken = (token, client, user) => {\rwhile (true) {}\r};');
    await terminal.shows('while (true)');
    terminal.write(key.save);
    await terminal.shows('Checking');
    terminal.write(key.leave);
    expect(await terminal.ended()).toBe(130);
  });
});
