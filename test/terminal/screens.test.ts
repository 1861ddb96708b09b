import { expect, test } from 'vitest';
import type { Size } from '../../src/terminal/screen/frame.js';
import { lessonFrame } from '../../src/terminal/views/lesson-view.js';
import { viewOf } from '../../src/terminal/session/view-of.js';
import type { State } from '../../src/terminal/session/state.js';
import { endingRows } from '../../src/terminal/session/ending.js';
import { storyRows } from '../../src/terminal/session/welcome.js';
import type { Style } from '../../src/style/style.js';
import { lessonText } from '../support/lesson-files.js';
import { drawn, styleAt } from '../support/drawn.js';
import { judgedState, place } from '../support/session-states.js';

const solution = lessonText('solution.js');
const lines = solution.split('\n');
const upTo = (count: number): string => [...lines.slice(0, count), '};', ''].join('\n');
const usual: Size = { columns: 80, rows: 24 };
const mistake = upTo(4).replace('clientId', 'clientID');
const printing = upTo(4).replace(
  '  token',
  "  console.log('here\\n\\u001b[2Jthere', client.clientId);\n  token",
);
const hint = { number: 3, count: 3, text: 'The shape of the line:\n    token.part = { name: two.value };' };

/** The moments that a learner knows: to be looked at in `test/terminal/screens/`. */
const moments: Readonly<Record<string, readonly [Size, State | Promise<State>]>> = {
  'a mistake': [usual, judgedState(mistake)],
  'a mistake in the smallest window': [
    { columns: 40, rows: 12 },
    judgedState(mistake, { hint, notice: 'Your code is kept in a file with a long name.' }),
  ],
  'a passed step': [usual, judgedState(upTo(4), { hasAdvanced: true, newlyPassed: ['declare', 'client'] })],
  'a hint': [usual, judgedState(upTo(3), { hint })],
  'a syntax error': [usual, judgedState(upTo(4).replace(' }', ''), { passedBefore: ['declare', 'client'] })],
  'output of their own': [usual, judgedState(printing)],
  'somebody who only looks': [usual, judgedState(upTo(4), { role: 'looking' })],
};

test.each(Object.entries(moments))('%s', async (name, [size, state]) => {
  const style = styleAt(size, 'full');
  const { frame } = lessonFrame(viewOf(await state, place, { style, now: new Date() }), size, style);
  const file = `${name}-${String(size.columns)}x${String(size.rows)}`.replaceAll(' ', '-');
  await expect(await drawn(frame, size)).toMatchFileSnapshot(`screens/${file}.txt`);
});

/** Pages at the usual size: both fit. */
const pages: Readonly<Record<string, (style: Style) => string[] | Promise<string[]>>> = {
  welcome: (style) => storyRows(place, style),
  ending: async (style) => {
    const progress = { attempts: 9, spentMs: 12 * 60_000 };
    const keys = { save: '^S', trace: '^T' };
    return endingRows({ state: await judgedState(solution), place, progress, now: new Date(), keys }, style);
  },
};

test.each(Object.entries(pages))('%s', async (name, rowsFor) => {
  const style = styleAt(usual, 'full');
  const rows = await rowsFor(style);
  expect(rows.length).toBeLessThan(usual.rows);
  await expect(await drawn({ rows }, usual)).toMatchFileSnapshot(`screens/${name}-80x24.txt`);
});
