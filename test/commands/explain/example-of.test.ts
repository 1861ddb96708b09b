import { expect, test } from 'vitest';
import { exampleOf } from '../../../src/commands/explain/example-of.js';
import type { KindText } from '../../../src/lesson/define-lesson.js';

const kind = (name: string, step: string): KindText => ({
  ...{ kind: name, step },
  severity: 'problem',
  meaning: 'It is wrong.',
  why: 'It matters.',
});

const lessons = [
  {
    id: 'save-token',
    kinds: [kind('declare-absent', 'declare'), kind('save-threw', 'save'), kind('save-absent', 'save')],
    examples: ['declare-absent', 'save-threw', 'save-absent'],
  },
  {
    id: 'get-client',
    kinds: [kind('declare-absent', 'declare'), kind('find-threw', 'find'), kind('find-other', 'find')],
    examples: ['find-other'],
  },
];

test.each([
  ['find-other', 'find', { lesson: 'get-client', kind: 'find-other' }],
  ['declare-absent', 'declare', { lesson: 'save-token', kind: 'declare-absent' }],
  ['find-threw', 'find', { lesson: 'save-token', kind: 'save-threw' }],
  ['find-unlike-all', 'find', undefined],
  ['find-declare-absent', 'find', undefined],
])('the example of %s', (name, step, expected) => {
  expect(exampleOf(kind(name, step), 'get-client', lessons)).toEqual(expected);
});
