import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { begin } from '../support/journey.js';
import { pictureOf, themes } from '../support/picture.js';
import { emptyFolder } from '../support/program.js';
import { key, openTerminal } from '../support/terminal.js';

const size = { columns: 80, rows: 24 };

/** `npm run picture` draws it again. */
test.each(['dark', 'light'] as const)('the picture of the README is the real screen, %s', async (theme) => {
  const terminal = openTerminal(await emptyFolder(), ['start'], { ...size, env: { COLORTERM: 'truecolor' } });
  await begin(terminal);
  await terminal.type(`const saveToken = (token, client, user) => {\n${key.backTab}};`);
  terminal.write(key.save);
  await terminal.shows('Step 2 of 5');
  terminal.write(`${key.up}\u0005`);
  await terminal.type('\ntoken.client = { id: client.clientID };');
  terminal.write(key.save);
  await terminal.shows('Did you mean client.clientId?');
  await terminal.shows(/1 of 5 steps pass/);
  const picture = await pictureOf(terminal.raw(), size, themes[theme]);
  // The number of calls is drawn anew in each check.
  await expect(picture.replace(/\d+ times/, '10 times')).toMatchFileSnapshot(`../../docs/start-${theme}.svg`);
});

test('the README shows both', async () => {
  const page = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  for (const theme of Object.keys(themes)) expect(page).toContain(`docs/start-${theme}.svg`);
});
