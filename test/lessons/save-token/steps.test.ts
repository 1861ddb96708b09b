import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lesson } from '../../../lessons/01-save-token/lesson.js';

const hints = readFileSync(new URL('../hints.txt', import.meta.url), 'utf8');
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
