import { describe, expect, test } from 'vitest';
import { createStyle } from '../../../src/style/style.js';
import { createNews } from '../../../src/terminal/lines/news.js';
import type { State, Work } from '../../../src/terminal/session/state.js';
import { lessonText } from '../../support/lesson-files.js';
import { judgedState, place, stateOf } from '../../support/session-states.js';

const solution = lessonText('solution.js');
const lines = solution.split('\n');
const upTo = (count: number): string => [...lines.slice(0, count), '};', ''].join('\n');
const style = createStyle({ columns: 80, colours: 0, plain: true });
const keyHints = { save: '"Check model.js"', takeOver: '"Take over"', trace: '"Trace"' };

/** What is said of one state after the other. */
function said(states: readonly State[]): string {
  const news = createNews(() => style);
  const context = { io: { now: () => new Date() } };
  return states
    .map((state) => news({ state, place, context, dialogue: { keyHints } } as unknown as Work).join('\n'))
    .join('\n=====\n');
}

describe('what is said line by line', () => {
  test('through the lesson, each thing once', async () => {
    const mistake = await judgedState(upTo(4).replace('clientId', 'clientID'), { hasAdvanced: true });
    const states = [
      stateOf(lessonText('starter.js')),
      mistake,
      { ...mistake, notice: 'Hint 1 of 3: Look at the letters.' },
      { ...mistake, notice: 'Hint 1 of 3: Look at the letters.' },
      { ...mistake, shownStep: 3 },
      await judgedState(upTo(4), { hasAdvanced: true }),
      await judgedState(`console.log('mine');\n${upTo(4).replace(' }', '')}`),
      await judgedState(solution, { hasAdvanced: true }),
    ];
    await expect(said(states)).toMatchFileSnapshot('through-the-lesson.txt');
  });

  test('of a check that takes its time once, and nothing of the verdict before', () => {
    const checking = { since: new Date(Date.now() - 1_500), stop: () => undefined };
    const state = stateOf(solution, { checking });
    expect(said([state, state])).toBe('Still checking. Press Enter to stop.\n=====\n');
  });
});
