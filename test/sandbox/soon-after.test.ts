import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { soonAfter } from '../../src/sandbox/soon-after.js';

test('work that nobody waits for is done a moment later, each of it once', async () => {
  const done: string[] = [];
  soonAfter(() => done.push('one'));
  soonAfter(() => done.push('two'));
  expect(done).toEqual([]);
  await setTimeout(50);
  expect(done).toEqual(['one', 'two']);
  expect(process.listeners('exit').map(({ name }) => name)).not.toContain('doAll');
});
