import { expect, test } from 'vitest';
import { authenticate } from '../../src/referee/authenticate.js';

const token = {
  accessToken: 'abc',
  accessTokenExpiresAt: new Date(Date.now() + 60_000),
  user: {},
  client: {},
};
const finding = (record: object | undefined) => () =>
  Promise.resolve(record as Record<string, unknown> | undefined);

test('the server accepts a token that is there and has not expired', async () => {
  expect(await authenticate('abc', finding(token))).toBeUndefined();
});

test('the server refuses a token that is not there, has expired or has no date', async () => {
  const expired = { ...token, accessTokenExpiresAt: new Date(0) };
  expect(await authenticate('abc', finding(undefined))).toMatchObject({ error: 'invalid_token' });
  expect(await authenticate('abc', finding(expired))).toMatchObject({ error: 'invalid_token' });
  expect(await authenticate('abc', finding({ ...token, accessTokenExpiresAt: undefined }))).toBeDefined();
});
