import { describe, expect, test } from 'vitest';
import { plainModules } from '#lesson';
import { defineFunctionLesson } from '#lesson/function';
import { findStep, nothingStep, type LookupSubject } from '#lesson/function/lookup';
import { judgeText, kinds, statuses } from '../../support/lesson.js';

const subject: LookupSubject = {
  type: 'function',
  name: 'getAccessToken',
  parameters: ['accessToken'],
  reads: ['token.accessToken'],
  list: 'tokens',
  record: 'token',
  key: 'accessToken',
  needed: ['client', 'user'],
  modules: plainModules,
  properties: { token: ['accessToken', 'refreshToken', 'client', 'user'] },
  texts: {
    values: ['the access token'],
    when: 'when a request arrives',
    before: 'before any request',
    result: 'token',
    done: 'The token was found and returned',
    verb: 'find',
    doing: 'finding',
    code: ['return database.array.find(test);'],
    first: 'request',
    request: 'request',
    traffic: 'The token comes from',
    use: 'search in an array',
    method: 'returns the first item that fits',
    misuse: 'The function searches in the database object',
    owner: 'the token is in',
    need: 'The server needs the token',
    without: 'cannot answer any request',
    test: '`if (token)`',
  },
};

const texts = {
  title: 'A step',
  why: 'It matters.',
  hints: ['One', 'Two', 'Three'] as const,
  answer: ['return'],
};

const lesson = defineFunctionLesson({
  id: 'get-access-token',
  title: 'Find a token',
  subject,
  steps: [findStep(subject, texts), nothingStep(subject, texts)],
});

function judged(body: string, above = ''): ReturnType<typeof judgeText> {
  const source = `const db = require('./db.js');\n${above}\nconst getAccessToken = (accessToken) => {\n${body}\n};\nmodule.exports = { getAccessToken };\n`;
  return judgeText(source, { runMs: 1_000 }, { by: lesson });
}

const search = 'return db.tokens.find((token) => token.accessToken === accessToken);';

describe('a second function that finds a record', () => {
  test.each([
    search,
    'for (const token of db.tokens) if (token.accessToken === accessToken) return token;',
    'return db.tokens.filter((token) => token.accessToken === accessToken)[0] ?? null;',
  ])('passes: %s', async (body) => {
    const judgement = await judged(body);
    expect(kinds(judgement)).toEqual([]);
    expect(statuses(judgement)).toBe('passed passed passed passed');
  });

  test.each([
    ['find-answer-missing', ''],
    ['find-answer-word-missing', search.replace('return ', '')],
    ['find-result-other', search.replace('find', 'filter')],
    ['find-result-not-that-one', 'return db.tokens[0];'],
    ['find-result-property', `${search.replace('return ', 'const found = ')}\nreturn found?.accessToken;`],
    [
      'find-test-returns-nothing',
      'return db.tokens.find((token) => { token.accessToken === accessToken; });',
    ],
    ['find-compared-with-itself', search.replace('=== accessToken', '=== token.accessToken')],
    ['find-property-other', search.replace('token.accessToken', 'token.refreshToken')],
    [
      'find-parameter-hidden',
      'return db.tokens.find((accessToken) => accessToken.accessToken === accessToken);',
    ],
    ['find-compared-with-text', search.replace('=== accessToken', "=== 'accessToken'")],
    ['find-array-other', search.replace('db.tokens', 'db.users')],
    ['find-value-assigned', 'return db.tokens.find((token) => (token.accessToken = accessToken));'],
    ['find-lists-touched', `db.tokens.pop();\n${search}`],
    ['nothing-something-empty', search.replace(';', ' ?? {};')],
    ['nothing-accepted', search.replace('=== accessToken', '.startsWith(accessToken)').replace('===', '')],
    ['nothing-threw', `${search.replace('return ', 'const found = ')}\nreturn found.client && found;`],
  ])('%s is found first', async (kind, body) => {
    const { steps, ...rest } = await judged(body);
    expect(kinds({ steps, ...rest })[0]).toBe(kind);
    const said = steps.flatMap(({ findings }) => findings.map(({ message, fix }) => `${message} ${fix}`));
    expect(said.join('\n')).not.toMatch(/getClient|clientId|clientSecret|secret/);
  });

  test('finds a copy that was made when the file was loaded', async () => {
    const judgement = await judged(search.replace('db.tokens', 'tokens'), 'const tokens = [...db.tokens];');
    expect(kinds(judgement)).toEqual(['find-kept-from-load']);
    expect(judgement.steps[1]?.findings[0]?.line).toBe(2);
  });

  test('what happens for an unknown value fails only the last step', async () => {
    const judgement = await judged(
      `const found = ${search.replace('return ', '')}\nwhile (!found) {}\nreturn found;`,
    );
    expect(kinds(judgement)).toEqual(['nothing-never-ends']);
    expect(statuses(judgement)).toBe('passed passed failed passed');
  });
});
