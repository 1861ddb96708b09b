import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startChild } from '../../src/sandbox/outside/child.js';
import { createWarmChildren } from '../../src/sandbox/outside/warm-children.js';
import { emptyFolder } from '../support/program.js';
import { testJudging } from '../support/judging.js';

test('a child whose folder is gone is told as one that did not start, and can be stopped', async () => {
  const folder = join(await emptyFolder(), 'gone');
  const child = startChild(testJudging(), folder);
  await expect(child.ready()).rejects.toThrow('did not start');
  expect((await child.stop()).text).toBe('');
});

test('one that nobody needs by then harms nobody', async () => {
  const warmChildren = createWarmChildren(testJudging());
  warmChildren.ahead(join(await emptyFolder(), 'gone'));
  warmChildren.close();
});
