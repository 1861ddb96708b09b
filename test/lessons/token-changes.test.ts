import { expect, test } from 'vitest';
import { explanation, tokenChanges } from '../support/token-changes.js';

test('what is said where one token is wrong, in one file that can be read from top to bottom', async () => {
  const lines: string[] = [];
  for (const change of tokenChanges()) lines.push(await explanation(change));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('token-changes.txt');
});
