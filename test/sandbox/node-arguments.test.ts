import { expect, test } from 'vitest';
import { guardsAmong, nodeArguments } from '../../src/sandbox/outside/node-arguments.js';
import { emptyFolder } from '../support/program.js';

test('the child is guarded by all that this Node has for it', async () => {
  const guards = guardsAmong(process.allowedNodeEnvironmentFlags);
  expect(guards[0]).toMatch(/^--(?:experimental-)?permission$/);
  const given = nodeArguments('/package/dist/runner.cjs', await emptyFolder());
  const all = ['--permission', '--experimental-permission', '--disable-sigusr1', '--no-experimental-sqlite'];
  expect(given.filter((argument) => all.includes(argument))).toEqual(guards);
});

test.each([
  { known: [], guards: [] },
  { known: ['--disable-sigusr1'], guards: [] },
  { known: ['--experimental-permission'], guards: ['--experimental-permission'] },
  { known: ['--experimental-permission', '--permission'], guards: ['--permission'] },
  {
    known: ['--no-experimental-sqlite', '--permission', '--disable-sigusr1'],
    guards: ['--permission', '--disable-sigusr1', '--no-experimental-sqlite'],
  },
])('a Node that knows $known is given $guards', ({ known, guards }) => {
  expect(guardsAmong(new Set(known))).toEqual(guards);
});
