import { describe, expect, test } from 'vitest';
import { judgeText, problems } from '../../support/lesson.js';

function asynchronous(...lines: string[]): string {
  const body = lines.map((line) => `  ${line}\n`).join('');
  return `const db = require('./db.js');\nconst saveToken = async (token, client, user) => {\n  token.client = { id: client.clientId };\n  token.user = { username: user.username };\n${body}  db.tokens.push(token);\n  return token;\n};\nmodule.exports = { saveToken };\n`;
}

describe('an asynchronous function that does not end', () => {
  test.each([
    ['for (;;) await new Promise((resolve) => setTimeout(resolve, 5));', 5, 'waiting'],
    [
      'for (const one of db.users) one;\n  await new Promise((resolve) => setTimeout(resolve, 60_000));',
      6,
      'waiting',
    ],
    ["await require('node:timers/promises').setTimeout(60_000);", 5, 'waiting'],
    ['await null;\n  for (;;) {}', 6, 'running'],
    ['for (const one of db.users) one;\n  await null;\n  while (user) {}', 7, 'running'],
  ])('%s', async (lines, line, said) => {
    const { steps } = await judgeText(asynchronous(lines), { runMs: 500 });
    const found = steps.flatMap(({ findings }) => findings).find(({ severity }) => severity === 'problem');
    expect(found?.kind).toBe('save-never-ends');
    expect(found?.message).toContain(`still ${said} after`);
    expect(found?.line).toBe(line);
  });

  test('is no other than one that ends in time', async () => {
    const pause = 'await new Promise((resolve) => setTimeout(resolve, 100));';
    expect(problems(await judgeText(asynchronous(pause), { runMs: 1_500 }))).toEqual([]);
  });
});

describe('a model in another shape', () => {
  test.each([
    ['const saveAccessToken = (token, client, user) => token;', 'declare-other-name'],
    ['const saveAccessToken = (token, clientId, expires, user, done) => done();', 'declare-older-name'],
    ['client.saveAccessToken(1);', 'declare-absent'],
    ['module.exports = { saveAccessToken(token, id, expires, user, done) {} };', 'declare-older-name'],
  ])('%s', async (source, kind) => {
    expect(problems(await judgeText(source))[0]).toBe(kind);
  });
});
