import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../src/lesson/common/library-messages.js';

const library = dirname(createRequire(import.meta.url).resolve('@node-oauth/oauth2-server'));

const files = [
  'lib/handlers/token-handler.js',
  'lib/handlers/authenticate-handler.js',
  'lib/models/token-model.js',
  'lib/model.js',
  'lib/request.js',
  'lib/server.js',
  'lib/token-types/bearer-token-type.js',
  'lib/token-types/mac-token-type.js',
  'lib/grant-types/abstract-grant-type.js',
  'lib/grant-types/client-credentials-grant-type.js',
  'lib/grant-types/password-grant-type.js',
  'lib/utils/scope-util.js',
];

const messages = new Set(
  files.flatMap((file) => {
    const text = readFileSync(join(library, file), 'utf8');
    return [...text.matchAll(/Error\(\s*'([^']+)'/g)].map(([, message]) => message ?? '');
  }),
);

describe('what the library says', () => {
  test('is many things', () => {
    expect(messages.size).toBeGreaterThan(50);
  });

  test.each([...messages])('%s has a meaning in plain words', (message) => {
    expect(meaningOf(message)).toMatch(/^[A-Z`].*\.$|\)\.$/);
  });

  test.each([
    ['Missing parameter: `client`', 'which client'],
    ["Cannot destructure property 'accessToken' of 'data' as it is undefined.", 'returned nothing'],
    ['Invalid argument: model does not implement `getUserFromClient()`', '`getUserFromClient`'],
    ['generateRefreshToken not implemented', '`generateRefreshToken`'],
    ['Server error: missing client `grants`', '`grants`'],
  ])('%s is about that very thing', (message, about) => {
    expect(meaningOf(message)).toContain(about);
  });

  test('has no meaning where it is not the library that speaks', () => {
    expect(meaningOf('db down')).toBeUndefined();
    expect(meaningOf('')).toBeUndefined();
  });
});
