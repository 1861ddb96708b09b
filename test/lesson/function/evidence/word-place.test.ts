import { describe, expect, test } from 'vitest';
import { wordPlace } from '../../../../src/lesson/function/evidence/word-place.js';
import { factsOf } from '../../../support/facts.js';
import { judgeText } from '../../../support/lesson.js';

function model(...lines: string[]): string {
  const body = lines.map((line) => `  ${line}\n`).join('');
  return `const db = require('./db.js');\nconst saveToken = (token, client, user) => {\n${body}  return token;\n};\nmodule.exports = { saveToken };\n`;
}

const client = 'token.client = { id: client.clientId };';
const user = 'token.user = { username: user.username };';
const save = 'db.tokens.push(token);';

describe('the word that is wrong', () => {
  test.each([
    ['clientID', model('token.client = { id: client.clientID };', user, save)],
    ["clientID'", model("token.client = { id: client['clientID'] };", user, save)],
    ['ID:', model('token.client = { ID: client.clientId };', user, save)],
    ['cleint', model('token.cleint = { id: client.clientId };', user, save)],
    ['clientSecret', model('token.client = { id: client.clientSecret };', user, save)],
    ['userName:', model(client, 'token.user = { userName: user.userName };', save)],
    ['userName }', model(client, 'token.user = { username: user.userName };', save)],
    ['client.clientId', model(client, 'token.user = { username: client.clientId };', save)],
    ["'user.username'", model(client, "token.user = { username: 'user.username' };", save)],
    ['token.push', model(client, user, 'db.token.push(token);')],
    ['psuh', model(client, user, 'db.tokens.psuh(token);')],
    ['push', model(client, user, 'db.push(token);')],
    ['data', model(client, user, 'db.data.tokens.push(token);')],
    ['append', model(client, user, 'try { db.tokens.append(token); } catch {}')],
  ])('%s', async (word, source) => {
    const [finding] = (await judgeText(source)).steps.flatMap(({ findings }) => findings);
    const line = source.split('\n')[(finding?.line ?? 0) - 1] ?? '';
    expect(line.slice((finding?.column ?? 0) - 1).slice(0, word.length)).toBe(word);
  });

  test('may be on a later line', async () => {
    const facts = await factsOf('a\n  .b\n    .word;');
    const read = facts.reads.find(({ path }) => path.length === 3);
    expect(read && wordPlace(read, 'word', facts)).toEqual({ line: 3, column: 6 });
    expect(read && wordPlace(read, 'a', facts)).toEqual({ line: 1, column: 1 });
    expect(read && wordPlace(read, 'other', facts)).toEqual({ line: 1, column: 1 });
  });
});
