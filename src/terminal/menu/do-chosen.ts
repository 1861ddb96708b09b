import { checkNow } from '../session/check-now.js';
import { showEnding } from '../session/ending.js';
import { showWelcome } from '../session/welcome.js';
import { takeOver } from '../session/two-at-once.js';
import type { Work } from '../session/state.js';
import { nextOf, type Choice } from './menu.js';
import { openOwnEditor } from './open-own-editor.js';
import type { Outcome } from './outcome.js';
import { readItAll, readTrace } from './read.js';
import { showHint } from './show-hint.js';
import { showLessons } from './show-lessons.js';
import { showHistory } from './show-history.js';
import { showSolution } from './show-solution.js';
import { showKeys } from './show-keys.js';
import { showStep } from './show-step.js';
import { switchMouse } from './switch-mouse.js';
import { startOverNow, undoNow } from './start-over.js';

type Doing = (work: Work) => Promise<Outcome>;

const doings: Readonly<Record<Choice, Doing>> = {
  back: () => Promise.resolve('done'),
  check: async (work) => {
    await checkNow(work);
    return 'done';
  },
  hint: showHint,
  read: readItAll,
  welcome: async (work) => {
    await showWelcome(work, { enter: 'back to your code' });
    return 'done';
  },
  ending: async (work) => {
    const next = await showEnding(work);
    if (next && !work.ending.aborted) await work.goTo(next);
    return 'done';
  },
  'next-lesson': async (work) => {
    const next = nextOf(work);
    if (next) await work.goTo(next);
    return 'done';
  },
  lessons: showLessons,
  step: showStep,
  trace: readTrace,
  editor: openOwnEditor,
  history: showHistory,
  solution: showSolution,
  restart: startOverNow,
  'undo-restart': undoNow,
  'take-over': async (work) => {
    await takeOver(work);
    return 'done';
  },
  keys: showKeys,
  mouse: switchMouse,
  suspend: ({ dialogue }) => {
    dialogue.screen?.suspend?.();
    return Promise.resolve('done');
  },
  leave: (work) => {
    work.leave('chosen');
    return Promise.resolve('done');
  },
};

/** @throws UserError for a problem that the learner can fix */
export function doChosen(choice: Choice, work: Work): Promise<Outcome> {
  return doings[choice](work);
}
