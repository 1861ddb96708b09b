import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lesson } from '../../../lessons/01-save-token/lesson.js';
import { lessonText } from '../../support/lesson-files.js';

const hints = readFileSync(new URL('hints.txt', import.meta.url), 'utf8');
const findings = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8');

test('the steps, in the order in which they are learned', () => {
  expect(lesson.steps.map(({ id, title }) => `${id}: ${title}`)).toEqual([
    'declare: Declare saveToken',
    'client: Set the client',
    'user: Set the user',
    'save: Save and return the token',
    'export: Export saveToken',
  ]);
});

test.each(lesson.steps.map(({ id, hints: own }) => [id, own] as const))(
  'what %s is good for and its hints can be read at one go',
  (id, own) => {
    const why = lesson.kinds.find(({ step, kind }) => step === id && kind.startsWith(id))?.why;
    expect(findings).toContain(`## Step \`${id}\`\n\n${String(why)}\n`);
    expect(hints).toContain(`${own.join('\n')}\n`);
    expect(own).toHaveLength(3);
  },
);

test('the lines of the solution that each step asks for', () => {
  const lines = lessonText('solution.js').split('\n');
  const owners = lines.map((line) =>
    lesson.steps.filter(({ answer }) => answer.some((one) => line.includes(one))),
  );
  const owned = lines.map(
    (line, index) => `${owners[index]?.map(({ id }) => id).join() ?? ''}: ${line.trim()}`,
  );
  expect(owned.filter((row) => !/^: (?:};)?$/.test(row))).toEqual([
    ": const db = require('./db.js');",
    'declare: const saveToken = (token, client, user) => {',
    'client: token.client = { id: client.clientId };',
    'user: token.user = { username: user.username };',
    'save: db.tokens.push(token);',
    'save: return token;',
    'export: module.exports = { saveToken };',
  ]);
});
