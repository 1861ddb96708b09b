import { expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { subject } from '../../lessons/01-save-token/subject.js';
import { judgeText, startData } from '../support/lesson.js';
import { lessonText } from '../support/lesson-files.js';

const { properties = {} } = subject;

test('the editor completes what the server really passes in, and what the step asks for', async () => {
  const printing =
    'console.log(JSON.stringify({ token: Object.keys(token), client: Object.keys(client), user: Object.keys(user) }));';
  const source = lessonText('solution.js').replace('=> {\n', `=> {\n  ${printing}\n`);
  const { printed } = await judgeText(source);
  const calls = printed.text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string[]>);
  expect(calls.length).toBeGreaterThan(1);
  const seen = (name: string): string[] => [...new Set(calls.flatMap((call) => call[name] ?? []))];
  for (const name of subject.parameters) expect(properties[name]).toEqual(expect.arrayContaining(seen(name)));
  expect(seen('client').sort()).toEqual([...(properties.client ?? [])].sort());
  expect(seen('user').sort()).toEqual([...(properties.user ?? [])].sort());
  const asked = lesson.steps.map(({ id }) => id).filter((id) => id in properties);
  expect([...seen('token'), ...asked].sort()).toEqual([...(properties.token ?? [])].sort());
});

test('and the arrays of the database', () => {
  expect(properties.db).toEqual(Object.keys(startData));
});
