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
const keyHints = { save: '"Check my file"', takeOver: '"Take over"', trace: '"Trace"' };

function said(states: readonly State[]): string {
  const news = createNews(() => style);
  const context = { io: { now: () => new Date() } };
  return states
    .map((state) => news({ state, place, context, dialogue: { keyHints } } as unknown as Work).join('\n'))
    .join('\n=====\n');
}

describe('what is said line by line', () => {
  test('through the lesson, each thing once', async () => {
    const mistake = await judgedState(upTo(4).replace('clientId', 'clientID'), {
      hasAdvanced: true,
      newlyPassed: ['declare'],
    });
    const hint = { number: 1, count: 3, text: 'Look at the letters.' };
    const states = [
      stateOf(lessonText('starter.js')),
      mistake,
      { ...mistake, hint },
      { ...mistake, hint },
      { ...mistake, shownStep: 3 },
      await judgedState(upTo(4), { hasAdvanced: true, newlyPassed: ['client'] }),
      await judgedState(`console.log('mine');\n${upTo(4).replace(' }', '')}`, {
        passedBefore: ['declare', 'client'],
      }),
      await judgedState(solution, { hasAdvanced: true, newlyPassed: ['user', 'save', 'export'] }),
    ];
    await expect(said(states)).toMatchFileSnapshot('through-the-lesson.txt');
  });

  test('of a check that takes its time once, and nothing of the verdict before', () => {
    const checking = { since: new Date(Date.now() - 1_500), stop: () => undefined };
    const state = stateOf(solution, { checking });
    expect(said([state, state])).toBe('Still checking. Press Enter to stop.\n=====\n');
  });
});
