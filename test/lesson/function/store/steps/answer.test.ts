import { describe, expect, test } from 'vitest';
import { answerFinding as answerOf } from '../../../../../src/lesson/function/store/steps/answer.js';
import { recordFinding as recordOf } from '../../../../../src/lesson/function/store/steps/record.js';
import { keptBy } from '../../../../../src/lesson/function/store/words/store.js';
import { subject } from '../../../../../lessons/01-save-token/subject.js';
import type { Answered } from '../../../../../src/lesson/function/steps/answered.js';
import { touchedFinding } from '../../../../../src/lesson/function/steps/touched.js';
import { Opaque, type Thrown } from '../../../../../src/outside/model-port.js';
import { factsOf } from '../../../../support/facts.js';
import { answeredProbe, whole } from '../../../../support/probes.js';

const kept = keptBy(subject);
const answerFinding = (one: Answered) => answerOf(one, subject);
const recordFinding = (one: Answered) => recordOf(one, subject);

const code = `const db = require('./db.js');
const saveToken = (token, client, user) => {
  const give = () => { return 5; };
  db.tokens.push(token);
  return token;
};`;
const text = factsOf(code);

describe('what a call gave back', () => {
  test.each<[string, unknown, object]>([
    [
      'the client',
      answeredProbe().client,
      { kind: 'answer-other', details: { type: 'instead', origin: 'client' } },
    ],
    [
      'the user',
      answeredProbe().user,
      { kind: 'answer-other', details: { type: 'instead', origin: 'user' } },
    ],
    ['the access token', 'abc', { details: { origin: 'token.accessToken' } }],
    ['the client part', { id: 'app-1' }, { details: { origin: 'token.client' } }],
    ['the user part', { username: 'person-1' }, { details: { origin: 'token.user' } }],
    ['a word', 'token', { details: { origin: "'token'" } }],
    ['the token in an object', { token: whole }, { details: { origin: '{ token }' } }],
    [
      'an object with an access token around another',
      { accessToken: 5, token: whole },
      { kind: 'answer-altered' },
    ],
    ['an object around something else', { other: { accessToken: 'x' } }, { details: { type: 'object' } }],
    ['how many there are', 2, { kind: 'answer-length', details: { isPush: true } }],
    ['another number', 3, { kind: 'answer-other', details: { type: 'number' } }],
    ['another string', 'ok', { details: { type: 'string' } }],
    ['null', null, { details: { type: 'null' } }],
    ['an array', [whole], { details: { type: 'array' } }],
    ['a function', new Opaque('function', 'f'), { details: { type: 'function' } }],
    ['a token of the database', { ...whole, accessToken: 'old' }, { kind: 'other-record' }],
    [
      'an object without anything of the token',
      { ok: true },
      { kind: 'answer-other', details: { type: 'object' } },
    ],
    ['the parts alone', { client: whole.client, user: whole.user }, { kind: 'answer-lacks' }],
    ['one part alone', { client: whole.client }, { kind: 'answer-lacks' }],
    ['the token without its scope', { ...whole, scope: undefined }, { details: { missing: ['scope'] } }],
    ['the token without a part', { ...whole, user: undefined }, { details: { missing: ['user'] } }],
    [
      'another scope',
      { ...whole, scope: 'read' },
      { kind: 'answer-altered', details: { property: 'scope', expected: ['read'], actual: 'read' } },
    ],
  ])('%s is not the token', async (_what, answer, finding) => {
    const one = { probe: answeredProbe({ answer }), earlier: [], probes: [], facts: await text };
    expect(answerFinding(one)).toMatchObject({ ...finding, place: { line: 5, column: 3 } });
  });

  test('the whole token is what is asked for, with more on it too', async () => {
    const facts = await text;
    expect(answerFinding({ probe: answeredProbe(), earlier: [], probes: [], facts })).toBeUndefined();
    const probe = answeredProbe({ answer: { ...whole, note: 1 } });
    expect(answerFinding({ probe, earlier: [], probes: [], facts })).toBeUndefined();
  });

  test('parts that nothing was stored of are not missed', async () => {
    const answer = { ...whole, client: undefined };
    const probe = answeredProbe({ answer, stored: ['abc'] });
    expect(answerFinding({ probe, earlier: [], probes: [], facts: await text })).toBeUndefined();
  });

  test('nothing, where other calls returned something, is nothing sometimes', async () => {
    const probe = answeredProbe({ answer: undefined });
    const one = {
      probe: { ...probe, answer: { ...probe.answer, result: { value: undefined } } },
      facts: await text,
    };
    expect(answerFinding({ ...one, earlier: [], probes: [answeredProbe()] })).toMatchObject({
      kind: 'answer-sometimes',
      place: { line: 5 },
    });
  });
});

describe('where nothing was given back', () => {
  const none = answeredProbe();
  const probe = { ...none, answer: { ...none.answer, result: { value: undefined } } } as typeof none;
  const inFunction = (body: string): string => `const saveToken = (token, client, user) => {\n${body}\n};`;

  test.each<[string, string, object]>([
    ['a value on the line below', 'return\ntoken;', { kind: 'answer-split', place: { line: 2, column: 1 } }],
    [
      'a return to a promise',
      'save();\nrun().then(() => { return token; });',
      { kind: 'answer-promise-lost', place: { line: 3 } },
    ],
    ['a promise of its own', 'new Promise((done) => done(token));', { kind: 'answer-promise-lost' }],
    [
      'a return to forEach',
      'all.forEach(() => {\nreturn token; });',
      { kind: 'answer-inner', details: { method: 'forEach' }, place: { line: 3 } },
    ],
    [
      'a return in a helper',
      'const help = () => { return token; };\nhelp();',
      { kind: 'answer-inner', details: {} },
    ],
    ['the name alone', 'token.a = 1;\ntoken;', { kind: 'answer-word-missing', place: { line: 3 } }],
    ['two times the name alone', 'token;\ntoken;', { kind: 'answer-word-missing', place: { line: 3 } }],
    [
      'the name alone, but a return',
      'token;\nif (token.x) return token;',
      { kind: 'answer-missing', place: { line: 3 } },
    ],
    ['a print of it', 'console.log(1, token);', { kind: 'answer-printed', place: { line: 2, column: 1 } }],
    ['a print of something else', 'console.log(1, client);', { kind: 'answer-missing', place: { line: 3 } }],
    ['a print of a call', 'console.log(give(token));', { kind: 'answer-missing' }],
    ['another call with it', 'print.log(token);', { kind: 'answer-missing' }],
    ['a print and a return', 'console.log(token);\nreturn;', { kind: 'answer-missing', place: { line: 3 } }],
    [
      'an empty return',
      'if (a) return token;\nreturn;',
      { details: { hasReturn: true }, place: { line: 3 } },
    ],
    [
      'an empty return in front',
      'return;\nreturn token;',
      { details: { hasReturn: true }, place: { line: 2 } },
    ],
    [
      'a return of an inner function',
      'const f = () => {\nreturn 5;\n};',
      { details: { hasReturn: true }, place: { line: 5 } },
    ],
    [
      'a return in front of an inner one',
      'if (a) return token;\nconst f = () => {\nreturn 5;\n};',
      { place: { line: 2 } },
    ],
    [
      'a return in a comment',
      '// return token;',
      { details: { hasReturn: false, isInComment: true }, place: { line: 2 } },
    ],
    [
      'a comment that speaks of return',
      '// then I return it',
      { details: { isInComment: false }, place: { line: 3 } },
    ],
    ['a comment with a word like it', '// returned above', { details: { isInComment: false } }],
    [
      'nothing at all',
      '',
      { details: { hasReturn: false, isInComment: false }, place: { line: 3, column: 1 } },
    ],
  ])('%s', async (_what, body, finding) => {
    const facts = await factsOf(inFunction(body));
    expect(answerFinding({ probe, earlier: [], probes: [], facts })).toMatchObject(finding);
  });

  test('the name at the top level is none of the function', async () => {
    const facts = await factsOf(`token;\n${inFunction('')}`);
    expect(answerFinding({ probe, earlier: [], probes: [], facts })).toMatchObject({
      kind: 'answer-missing',
    });
  });
});

describe('where an answer is shown', () => {
  const answer = 5;
  test.each([
    ['at the last return of the function', code, 5],
    ['at a return of an inner one, where there is no other', code.replace('  return token;\n', ''), 3],
    ['at a function without a return', 'let a;\nconst saveToken = (token) => token.x;', 2],
  ])('%s', async (_where, source, line) => {
    const facts = await factsOf(source);
    const finding = answerFinding({ probe: answeredProbe({ answer }), earlier: [], probes: [], facts });
    expect(finding?.place?.line).toBe(line);
  });

  test('nowhere, where there is no function', async () => {
    const facts = await factsOf('let a;');
    expect(
      answerFinding({ probe: answeredProbe({ answer }), earlier: [], probes: [], facts }),
    ).not.toHaveProperty('place');
  });

  test('a number that no `push` gave is told as another one', async () => {
    const facts = await factsOf('const saveToken = (token) => tokens.unshift(token);');
    expect(
      answerFinding({ probe: answeredProbe({ answer: 2 }), earlier: [], probes: [], facts }),
    ).toMatchObject({
      details: { isPush: false },
    });
  });
});

describe('what a call stored', () => {
  const found = async (stored: readonly unknown[], source = code): Promise<object | undefined> =>
    recordFinding({
      probe: answeredProbe({ stored }),
      earlier: [],
      probes: [],
      facts: await factsOf(source),
    });

  test.each<[string, readonly unknown[], object]>([
    ['a text', ['abc'], { kind: 'stored-other', details: { origin: 'token.accessToken' } }],
    ['a number', [5], { kind: 'stored-other', details: { type: 'number' } }],
    ['an old token', [{ ...whole, accessToken: 'old' }], { kind: 'other-record' }],
    ['two records', [whole, whole], { kind: 'more-than-once', details: { count: 2 } }],
    [
      'less than came in',
      [{ ...whole, refreshToken: undefined }],
      { details: { missing: ['refreshToken'] } },
    ],
    [
      'a part less than was given back',
      [{ ...whole, client: undefined }],
      { details: { missing: ['client'] } },
    ],
    ['another date', [{ ...whole, accessTokenExpiresAt: 5 }], { kind: 'record-altered' }],
  ])('%s', async (_what, stored, finding) => {
    expect(await found(stored)).toMatchObject({ ...finding, place: { line: 4, column: 3 } });
  });

  test('the whole token is what is asked for', async () => {
    expect(await found([whole])).toBeUndefined();
  });

  test.each([
    ['token.scope = [];', 4],
    ['token.scope.push(5);', 4],
    ['token.scope.sort();', 4],
    ['token.scope.includes(5);', 5],
    ['scope.push(5);', 4],
    ['const scope = 5;', 5],
    ['delete token.scope;', 4],
  ])('another scope is shown at `%s`, if that changed it', async (line, at) => {
    const source = code.replace('  db.tokens', `  ${line}\n  db.tokens`);
    const finding = await found([{ ...whole, scope: ['other'] }], source);
    expect(finding).toMatchObject({ kind: 'record-altered', place: { line: at } });
    const lacking = await found([{ ...whole, scope: undefined }], source);
    expect(lacking).toMatchObject({ kind: 'record-lacks', place: { line: at } });
  });

  test.each(['pop', 'shift', 'splice', 'filter', 'slice', 'fill'])(
    'records that are gone were taken by `%s`',
    async (method) => {
      const source = code.replace(
        '  db.tokens',
        `  db.users.${method}();\n  db.tokens.${method}();\n  db.tokens`,
      );
      const probe = answeredProbe();
      const { answer } = probe;
      if (answer.type !== 'returned') throw new Error('It answered.');
      const lists = { ...answer.after.lists, tokens: [] };
      const gone = { ...probe, answer: { ...answer, after: { ...answer.after, lists } } };
      expect(
        recordFinding({ probe: gone, earlier: [], probes: [], facts: await factsOf(source) }),
      ).toMatchObject({
        kind: 'others-lost',
        details: { count: 1 },
        place: { line: 5 },
      });
    },
  );

  test.each([
    ['tokens = [];', 4],
    ['db.tokens = [];', 4],
    ['db.tokens.length = 0;', 4],
    ['all = db.tokens;', 4],
    ['all.list = db.tokens;', 5],
    ['all = db.users;', 5],
    ['db.tokens.push(5);', 4],
    ['db.tokens.sort();', 5],
  ])('records that are gone are shown at `%s`, if that did it', async (line, at) => {
    const source = code.replace('  db.tokens', `  ${line}\n  db.tokens`);
    const probe = answeredProbe();
    const { answer } = probe;
    if (answer.type !== 'returned') throw new Error('It answered.');
    const lists = { ...answer.after.lists, tokens: [] };
    const gone = { ...probe, answer: { ...answer, after: { ...answer.after, lists } } };
    const finding = recordFinding({ probe: gone, earlier: [], probes: [], facts: await factsOf(source) });
    expect(finding).toMatchObject({ kind: 'others-lost', place: { line: at } });
  });
});

describe('what went wrong besides', () => {
  const stray: Thrown = { name: 'Error', message: 'late', isError: true, frames: [{ line: 3, column: 4 }] };

  test('the first error that nobody waited for is told where it was thrown', async () => {
    const probe = answeredProbe({ uncaught: [stray, { ...stray, message: 'second' }] });
    expect(touchedFinding({ probe, earlier: [], probes: [], facts: await factsOf(code) }, kept)).toEqual([
      {
        kind: 'stray',
        details: { ending: { type: 'threw', error: stray } },
        place: { line: 3, column: 4 },
      },
    ]);
  });

  test('one that came out of no line of the file has no place', async () => {
    const probe = answeredProbe({ uncaught: [{ ...stray, frames: [] }] });
    const [finding] = touchedFinding({ probe, earlier: [], probes: [], facts: await factsOf(code) }, kept);
    expect(finding).not.toHaveProperty('place');
  });

  test('nothing is told where all stayed as it was', async () => {
    expect(
      touchedFinding({ probe: answeredProbe(), earlier: [], probes: [], facts: await factsOf(code) }, kept),
    ).toEqual([]);
  });
});
