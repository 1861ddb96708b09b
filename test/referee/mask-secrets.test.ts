import { expect, test } from 'vitest';
import { maskSecrets } from '../../src/referee/mask-secrets.js';

test('secrets are hidden from people, at any depth', () => {
  const masked = maskSecrets({
    clientSecret: 'abc',
    deep: [{ password: 'def', accessToken: 'token-1234' }],
    at: new Date(0),
  });
  expect(masked).toEqual({
    clientSecret: '****',
    deep: [{ password: '****', accessToken: '****1234' }],
    at: new Date(0),
  });
});
