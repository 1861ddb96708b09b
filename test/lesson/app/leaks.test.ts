import { describe, expect, test } from 'vitest';
import type { AppExchange } from '../../../src/referee/app/exchange.js';
import { inventParties } from '../../../src/referee/app/parties.js';
import type { WholeAnswer } from '../../../src/referee/app/http.js';
import { leakIn, leakWords } from '../../../src/lesson/app/leaks.js';
import { testJudging } from '../../support/judging.js';

const parties = inventParties(testJudging());

function leakOf(body: string, headers: WholeAnswer['headers'] = {}): string | undefined {
  const answer: WholeAnswer = { type: 'whole', status: 500, headers, body };
  const exchange: AppExchange = {
    case: 'model-fails',
    request: { method: 'GET', path: '/photos', headers: {}, body: '' },
    state: { parties, grants: [], afterMs: 0 },
    isTogether: false,
    answer,
    lateWrites: [],
    calls: [],
    uses: [],
    uncaught: [],
  };
  const leak = leakIn(answer, exchange);
  return leak && leakWords(leak);
}

describe('an answer leaks', () => {
  test('the message of an error of the model, in the body or in a header', () => {
    expect(leakOf(JSON.stringify({ error: parties.failure }))).toContain(parties.failure);
    expect(leakOf('', { 'www-authenticate': `Bearer error="${parties.failure}"` })).toContain(
      parties.failure,
    );
  });

  test('a property of such an error', () => {
    expect(leakOf('{"inner":{"code":"ECONNREFUSED"}}')).toContain('ECONNREFUSED');
  });

  test('a stack, also in a page of HTML or in JSON', () => {
    const stack = 'Error: no\n    at check (/srv/app.js:12:3)';
    expect(leakOf(stack)).toContain('a stack trace');
    expect(leakOf(`<pre>${stack.replaceAll('\n', '<br>').replaceAll('  ', ' &nbsp;')}</pre>`)).toContain(
      'a stack trace',
    );
    expect(leakOf(JSON.stringify({ stack }))).toContain('a stack trace');
  });

  test('a path of the server', () => {
    expect(leakOf('not in /srv/shop/app.js')).toContain('/srv/shop/app.js');
  });

  test("the client's secret and the user's password, but not their names", () => {
    expect(leakOf(parties.client.clientSecret)).toBe("the client's secret");
    expect(leakOf(parties.user.password)).toBe("the user's password");
    expect(leakOf(`${parties.client.clientId} ${parties.user.username}`)).toBeUndefined();
  });
});

test('a plain refusal leaks nothing', () => {
  expect(
    leakOf('{"error":"invalid_token"}', { 'www-authenticate': 'Bearer realm="Service"' }),
  ).toBeUndefined();
});
