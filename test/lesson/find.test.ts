import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findLessons } from '../../src/lesson/find.js';
import { realInstallation } from '../../src/outside/real-world.js';
import { lessonText } from '../support/lesson-files.js';

const installation = realInstallation(fileURLToPath(new URL('../..', import.meta.url)));

/** The modules that were asked for, in their order. */
function listening(): { asked: string[]; found: ReturnType<typeof findLessons> } {
  const asked: string[] = [];
  const lessonModule: typeof installation.lessonModule = (folder, part) => {
    asked.push(`${folder} ${part}`);
    return installation.lessonModule(folder, part);
  };
  return { asked, found: findLessons({ ...installation, lessonModule }) };
}

test('a lesson is called what its folder is called, without the number', () => {
  const { found } = listening();
  expect(found.map(({ id }) => id)).toContain('save-token');
  for (const lesson of found) expect(basename(lesson.folder)).toMatch(new RegExp(`^\\d+-${lesson.id}$`));
});

test('what a lesson is about is known without the rest, and all else when it is asked for', () => {
  const { asked, found } = listening();
  const lesson = found.find(({ id }) => id === 'save-token');
  expect(asked).toEqual([]);
  expect(lesson?.subject.name).toBe('saveToken');
  expect(asked).toEqual(['01-save-token subject']);
  expect(lesson?.steps.map((step) => step.id)).toEqual(['declare', 'client', 'user', 'save', 'export']);
  expect(Object.keys(lesson?.instructions ?? {})).toEqual(lesson?.steps.map((step) => step.id));
  expect(lesson?.starter).toBe(lessonText('starter.js'));
});
