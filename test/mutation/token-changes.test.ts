import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explanation, tokenChanges } from '../support/token-changes.js';

const golden = readFileSync(new URL('../lessons/token-changes.txt', import.meta.url), 'utf8').split('\n');

const changes = tokenChanges().filter(({ name }) => name.startsWith('solution.js'));

describe('the same is said where one token is wrong', () => {
  test.each(changes.map((change) => [change.name, change]))('%s', async (_name, change) => {
    expect(golden).toContain(await explanation(change));
  });
});
