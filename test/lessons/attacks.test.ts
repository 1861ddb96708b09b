import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/judge.js';
import type { Judgement } from '../../src/judge/judgement.js';
import type { Lesson } from '../../src/lesson/define-lesson.js';
import { functionLessons, testedLessons } from '../support/every-lesson.js';
import { depsFor, startData } from '../support/lesson.js';
import { emptyFolder } from '../support/program.js';

const folder = await emptyFolder();

function attacked(source: string, lesson: Lesson, attack?: string): Promise<Judgement> {
  return judge({ file: `${folder}/model.js`, source }, lesson, startData, {
    ...depsFor(),
    ...(attack !== undefined && { attacks: [attack] }),
  });
}

const withAttacks = functionLessons.filter(({ lesson }) => lesson.attacks.length > 0);
const everyAttack = testedLessons.flatMap(({ lesson }) => lesson.attacks.map((one) => ({ ...one, lesson })));

test.each(everyAttack)('$name explains findings that exist', ({ kinds, lesson }) => {
  const known = lesson.kinds.map(({ kind }) => kind);
  expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
});

test('an attack has a name of its own', () => {
  const names = everyAttack.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

// Those of servers: see test/lessons/every-lesson.test.ts.
describe.each(withAttacks)('the attacks of $id', ({ lesson, files }) => {
  test.each(lesson.attacks)('the solution withstands $name', async ({ name }) => {
    const { stories } = await attacked(files.text('solution.js'), lesson, name);
    expect(stories.map((story) => [story.name, story.status])).toEqual([[name, 'withstood']]);
  });

  test.each(lesson.attacks)('$name gets through where a mistake opens the door', async ({ name, kinds }) => {
    const fallen: string[] = [];
    for (const kind of kinds) {
      const [file] = files.list('wrong', kind);
      if (file === undefined) continue;
      const { steps, stories } = await attacked(files.text('wrong', kind, file), lesson);
      const named = steps.flatMap(({ findings }) => findings.flatMap((one) => one.attack ?? []));
      const hasFallen = stories.some((story) => story.name === name && story.status === 'fell');
      expect(named, kind).toEqual(hasFallen ? [name] : []);
      if (hasFallen) fallen.push(kind);
    }
    expect(fallen).not.toEqual([]);
  });

  test('no other attack is played', async () => {
    expect((await attacked(files.text('solution.js'), lesson)).stories).toEqual([]);
  });
});

describe.runIf(testedLessons.some(({ id }) => id === 'get-access-token'))('a wait', () => {
  const lengthens = (date: string): string => `const db = require('./db.js');
const getAccessToken = (accessToken) => {
  const token = db.tokens.find((one) => one.accessToken === accessToken);
  return token && { ...token, accessTokenExpiresAt: ${date} };
};
module.exports = { getAccessToken };
`;

  test.each([
    ['new Date(Date.now() + 60000)', 'fell'],
    ['new Date(+new Date() + 60000)', 'fell'],
    [`new Date(${String(Date.now())} + 60000)`, 'withstood'],
  ])('moves the clock of the code and of the library: %s', async (date, status) => {
    const tested = testedLessons.find(({ id }) => id === 'get-access-token');
    if (!tested) throw new Error('There is no such lesson.');
    const { stories } = await attacked(lengthens(date), tested.lesson, 'endless-token');
    expect(stories.map((story) => story.status)).toEqual([status]);
    expect(stories[0]?.scenes.length).toBe(3);
  });
});
