import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { compiledByChild } from '../../src/sandbox/compiled-by-child.js';
import { unpacked } from '../../src/start-up/pack.js';
import { testJudging } from '../support/judging.js';

const judging = testJudging();
const folder = dirname(judging.runner);

test('a child tells what V8 compiled for the next ones: all that a submission goes through', async () => {
  const bytes = await compiledByChild(judging, folder);
  const { isWhole, pieces } = unpacked(bytes ?? Buffer.alloc(0));
  expect(isWhole).toBe(true);
  expect([...pieces.keys()]).toEqual(['sandbox.cjs']);
  expect(pieces.get('sandbox.cjs')?.code.length).toBeGreaterThan(20_000);
});

test('one that comes to an end before tells nothing', async () => {
  expect(await compiledByChild({ ...judging, runner: `${folder}/cli.cjs` }, folder)).toBeUndefined();
});
