import { expect, test } from 'vitest';
import { Opaque } from '../../src/outside/model-port.js';
import { tokenChanges } from '../../src/serve/merge-tokens.js';

const [one, two, three] = [{ accessToken: 'one' }, { accessToken: 'two' }, { accessToken: 'three' }];

test('what another program wrote meanwhile stays', () => {
  const changes = tokenChanges([one, two], [two, three]);
  expect(changes).toMatchObject({ added: 1, changed: 0, removed: 1 });
  expect(changes.apply([one, two, { accessToken: 'of another' }])).toEqual([
    two,
    { accessToken: 'of another' },
    three,
  ]);
});

test('a token that the file lost meanwhile does not come back', () => {
  expect(tokenChanges([one, two], [one, two]).apply([two])).toEqual([two]);
});

test('a date that became text is no change', () => {
  const expires = new Date();
  const changes = tokenChanges(
    [{ ...one, accessTokenExpiresAt: expires }],
    [{ ...one, accessTokenExpiresAt: expires.toISOString() }],
  );
  expect(changes).toMatchObject({ added: 0, changed: 0, removed: 0 });
});

test('nothing is removed if the array cannot be read whole', () => {
  expect(tokenChanges([one], undefined).apply([one])).toEqual([one]);
  expect(tokenChanges([one, two], [new Opaque('too-much'), three]).apply([one, two])).toEqual([
    one,
    two,
    three,
  ]);
});

test('what JSON cannot keep is left out', () => {
  const changes = tokenChanges([], [{ ...one, act: new Opaque('function', 'act') }, 'no record']);
  expect(changes.apply([])).toEqual([one]);
});
