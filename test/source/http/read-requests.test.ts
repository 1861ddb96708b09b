import { describe, expect, test } from 'vitest';
import { filled } from '../../../src/source/http/filled.js';
import { readRequests } from '../../../src/source/http/read-requests.js';
import { readExpression, valueIn } from '../../../src/source/http/values.js';

function firstOf(source: string) {
  const [first] = readRequests(source).requests;
  if (!first) throw new Error('There is no request.');
  return first;
}

function sent(source: string) {
  return filled(firstOf(source), () => 'value');
}

describe('a file of requests', () => {
  test('has variables, names, headers and bodies', () => {
    const { variables, requests, problem } = readRequests(
      '@host = http://localhost\n\n### One\n# @name ask\nPOST {{host}}/token HTTP/1.1\nA: b\n\none=1\n\n###\n// @name two\nGET /photos\n',
    );
    expect(problem).toBeUndefined();
    expect(variables).toEqual({ host: 'http://localhost' });
    expect(requests).toMatchObject([
      { name: 'ask', method: 'POST', target: '{{host}}/token', body: 'one=1', place: { line: 5, column: 1 } },
      { name: 'two', method: 'GET', target: '/photos', headers: [], body: '' },
    ]);
  });

  test('may have CRLF and a byte order mark', () => {
    const lines = ['POST /token', 'A: b', '', 'one=1', ''];
    expect(readRequests(`\ufeff${lines.join('\r\n')}`)).toEqual(readRequests(lines.join('\n')));
  });

  test('may have a form and a query over several lines', () => {
    const form = 'Content-Type: application/x-www-form-urlencoded';
    const { target, body } = firstOf(`POST /token\n  ?x=1\n  &y=2\n${form}\n\none=1\n&two=2&\nthree=3\n`);
    expect([target, body]).toEqual(['/token?x=1&y=2', 'one=1&two=2&three=3']);
  });

  test('runs no script, and knows what one would set', () => {
    const file = readRequests('GET /photos\n\n> {%\n  client.global.set("token", 1);\n%}\n');
    expect(file).toMatchObject({ scripted: ['token'], requests: [{ body: '' }] });
  });

  test.each([
    ['curl http://localhost', 'syntax-http-curl', 1],
    ['const a = 1;', 'syntax-http-javascript', 1],
    ['{ "a": 1 }', 'syntax-http-json', 1],
    ['CONNECT localhost:443', 'syntax-http-request-line', 1],
    ['GET /photos\nAccept', 'syntax-http-header', 2],
    ['POST /token\nA: b\none=1', 'syntax-http-blank-line', 3],
    ['GET /photos\n\nGET /photos', 'syntax-http-separator', 3],
    ['POST /token\n\n< ./body.txt', 'syntax-http-file-body', 3],
  ])('cannot be read: %j', (source, kind, line) => {
    expect(readRequests(source).problem).toMatchObject({ kind, place: { line } });
  });
});

describe('a request as it is sent', () => {
  test.each(['http://localhost:3000/token?x=1', 'localhost/token?x=1', '/token?x=1', '//host/token?x=1'])(
    'goes to the path of %s',
    (target) => {
      expect(sent(`GET ${target}`).path).toBe('/token?x=1');
    },
  );

  test.each([
    ['Basic one two', 'b25lOnR3bw=='],
    ['Basic one:two', 'b25lOnR3bw=='],
    ['Basic b25lOnR3bw==', 'b25lOnR3bw=='],
  ])('encodes %s', (value, encoded) => {
    expect(sent(`GET /\nAuthorization: ${value}`).headers.authorization).toBe(`Basic ${encoded}`);
  });

  test('has no headers of the connection, and the first of two equal ones', () => {
    const { headers } = sent('GET /\nHost: a\nContent-Length: 9\nA: 1\na: 2\nConnection: close');
    expect(headers).toEqual({ a: '1' });
  });
});

test.each([
  ['ask.response.body.access_token', 't'],
  ['ask.response.body.$.access_token', 't'],
  ["ask.response.body.$['list'][1]", '2'],
  ['ask.response.body.list', '[1,2]'],
  ['ask.response.headers.X-One', 'h'],
  ['ask.response.body.missing.deeper', undefined],
])('%s is a value of an answer', (text, value) => {
  const expression = readExpression(text);
  if (expression.type !== 'answer') throw new Error(`${text} is not a value of an answer.`);
  const answer = { headers: { 'x-one': 'h' }, body: '{"access_token":"t","list":[1,2]}' };
  expect(valueIn(answer, expression)).toBe(value);
});
