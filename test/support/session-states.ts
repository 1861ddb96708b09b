import { readFileSync } from 'node:fs';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { judge } from '../../src/judge/judge.js';
import { readInstructions } from '../../src/lesson/instructions.js';
import type { FoundLesson } from '../../src/lesson/find.js';
import { createEditor } from '../../src/terminal/editor/editor.js';
import { firstState, type Place, type State } from '../../src/terminal/session/state.js';
import { emptyFolder } from './program.js';
import { lessonFolder, lessonText } from './lesson-files.js';
import { steadyRandom } from './judging.js';
import { depsFor, startData } from './lesson.js';
import { entryOf } from './reports.js';

const found: FoundLesson = {
  ...lesson,
  ...readInstructions(readFileSync(`${lessonFolder}README.md`, 'utf8'), lesson.steps),
  folder: lessonFolder,
  starter: lessonText('starter.js'),
  solution: lessonText('solution.js'),
};

export const place: Place = {
  workspace: { folder: '/home/ada/oauth-lessons', databaseFile: '/home/ada/oauth-lessons/db.json' },
  lesson: found,
  lessons: [found],
  file: '/home/ada/oauth-lessons/save-token/model.js',
  resumeCommand: 'oauth-lessons start oauth-lessons',
};

export function stateOf(text: string, part: Partial<State> = {}): State {
  return { ...firstState(createEditor(text)), ...part };
}

/** The same random values each time. */
export async function judgedState(text: string, part: Partial<State> = {}): Promise<State> {
  const file = `${await emptyFolder()}/model.js`;
  const { judging, startChild } = depsFor({ runMs: 1_000 });
  const deps = { judging: { ...judging, random: steadyRandom() }, startChild };
  const judgement = await judge({ file, source: text }, lesson, startData, deps);
  const judged = entryOf(judgement, { source: text, file: 'save-token/model.js' });
  const saved = judgement.exchanges.flatMap(({ records }) =>
    records.map(({ accessToken }) => ({ accessToken: String(accessToken) })),
  );
  return stateOf(text, {
    judged: { ...judged, verdict: { ...judged.verdict, saved } },
    exchanges: judgement.exchanges.map((exchange) => ({
      ...exchange,
      stored: exchange.records.map((record) => ({ record })),
    })),
    ...part,
  });
}
