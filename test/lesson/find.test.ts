import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors/user-error.js';
import { findLessons } from '../../src/lesson/find.js';
import { readInstructions } from '../../src/lesson/instructions.js';
import { realInstallation } from '../../src/outside/real-world.js';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';

const installation = realInstallation(fileURLToPath(new URL('../..', import.meta.url)));

function listening(): { asked: string[]; found: ReturnType<typeof findLessons> } {
  const asked: string[] = [];
  const lessonModule: typeof installation.lessonModule = (folder, part) => {
    asked.push(`${folder} ${part}`);
    return installation.lessonModule(folder, part);
  };
  const found = findLessons({ ...installation, lessonModule });
  asked.length = 0; // a path of a file that exists is not loaded
  return { asked, found };
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
  expect(lesson?.subject).toMatchObject({ name: 'saveToken' });
  expect(asked).toEqual(['01-save-token subject']);
  expect(lesson?.steps.map((step) => step.id)).toEqual(['declare', 'client', 'user', 'save', 'export']);
  expect(Object.keys(lesson?.instructions ?? {})).toEqual(lesson?.steps.map((step) => step.id));
  expect(lesson?.introduction).toMatch(/^Ada keeps her photos/);
  expect(lesson?.ending).toMatch(/^With an access token/);
  expect(lesson?.starter).toBe(lessonText('starter.js'));
});

test('a lesson without the text of its ending is incomplete', () => {
  const step = { id: 'one', title: 'One', answer: ['one'], hints: ['a', 'b', 'c'] } as const;
  expect(() => readInstructions('# Title\n\nStory.\n\n## One\n\nDo it.\n', [step])).toThrow(
    'no section "What you learned"',
  );
});

describe('lessons that cannot be used are named, with the way out', () => {
  const complete = ['README.md', 'starter.js', 'solution.js', 'solution.mjs', 'lesson.cjs', 'subject.cjs'];

  async function lessonsWith(folders: Readonly<Record<string, readonly string[]>>): Promise<UserError> {
    const lessons = await emptyFolder();
    for (const [folder, files] of Object.entries(folders)) {
      await mkdir(join(lessons, folder));
      for (const file of files) await writeFile(join(lessons, folder, file), '');
    }
    const lessonModule: typeof installation.lessonModule = (folder, part) =>
      join(lessons, folder, `${part}.cjs`);
    try {
      findLessons({ ...installation, lessons, lessonModule });
    } catch (error) {
      if (error instanceof UserError) return error;
    }
    throw new Error('Nothing was wrong with the lessons.');
  }

  test('two with one id', async () => {
    const { message } = await lessonsWith({ '01-one': complete, '02-two': complete, '07-one': complete });
    expect(message).toMatch(/^Two lessons have the id one: 01-one and 07-one, in /);
  });

  test.each(complete)('one without %s', async (missing) => {
    const files = complete.filter((file) => file !== missing);
    const { message } = await lessonsWith({ '01-one': complete, '02-two': files });
    expect(message).toMatch(/^The lesson two is incomplete: there is no /);
    expect(message).toContain(join('02-two', missing));
  });
});
