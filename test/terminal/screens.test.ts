import { describe, expect, test } from 'vitest';
import type { Frame, Size } from '../../src/terminal/screen/frame.js';
import { lessonFrame } from '../../src/terminal/views/lesson-view.js';
import { viewOf } from '../../src/terminal/session/view-of.js';
import type { State } from '../../src/terminal/session/state.js';
import { press } from '../../src/terminal/editor/press.js';
import { lessonText } from '../support/lesson-files.js';
import { drawn, sizes, styleAt } from '../support/drawn.js';
import { judgedState, place, stateOf } from '../support/session-states.js';

const starter = lessonText('starter.js');
const solution = lessonText('solution.js');
const lines = solution.split('\n');
const upTo = (count: number): string => [...lines.slice(0, count), '};', ''].join('\n');
const typed = (state: State, text: string): State => ({
  ...state,
  editor: Array.from(text).reduce((editor, sequence) => press(editor, { sequence }, 5), state.editor),
});

/** The moments that a learner knows: to be looked at in `test/terminal/screens/`, at four sizes. */
const everywhere: Readonly<Record<string, () => State | Promise<State>>> = {
  'at the start': () => stateOf(starter),
  'a step further': () => judgedState(upTo(3), { hasAdvanced: true }),
  'a mistake': () => judgedState(upTo(4).replace('clientId', 'clientID')),
  'all steps pass': () => judgedState(solution),
};

const now = new Date();
const ago = (ms: number): Date => new Date(now.getTime() - ms);
const stop = (): void => undefined;

/** Other moments, at the size that terminals begin with. */
const moments: Readonly<Record<string, () => State | Promise<State>>> = {
  'unsaved keystrokes': async () => typed(await judgedState(upTo(3)), '// then'),
  'a check that takes long': async () => judgedState(upTo(4), { checking: { since: ago(2_345), stop } }),
  'a hint': async () =>
    judgedState(upTo(3), {
      notice:
        'Hint 1 of 3: Which client asked for the token, and how could the server see that later, from the token alone?',
    }),
  'output of their own': () =>
    judgedState(
      upTo(4).replace('  token', "  console.log('here\\n\\u001b[2Jthere', client.clientId);\n  token"),
    ),
  'a syntax error': () => judgedState(upTo(4).replace(' }', '')),
  'a long line': () => stateOf(`${starter}// ${'a long way to go, '.repeat(12)}here`),
  'wide signs': () => stateOf('// 日本語 👩‍👩‍👧 e\u0301 \u200b\n\tlet a;'),
  'somebody who only looks': async () => judgedState(upTo(4), { role: 'looking' }),
};

describe.each(Object.entries(everywhere))('%s', (name, stateFor) => {
  const state = stateFor();
  test.each(
    sizes.flatMap((size) => [
      { size, look: 'full' as const },
      { size, look: 'ascii' as const },
    ]),
  )('at $size.columns by $size.rows, $look', async ({ size, look }) => {
    const { frame } = shown(await state, size, look);
    const file = `${name.replaceAll(' ', '-')}-${String(size.columns)}x${String(size.rows)}${look === 'ascii' ? '-ascii' : ''}`;
    await expect(await drawn(frame, size)).toMatchFileSnapshot(`screens/${file}.txt`);
  });
});

describe('at 80 by 24', () => {
  test.each(Object.entries(moments))('%s', async (name, stateFor) => {
    const size = { columns: 80, rows: 24 };
    const { frame } = shown(await stateFor(), size, 'full');
    await expect(await drawn(frame, size)).toMatchFileSnapshot(`screens/${name.replaceAll(' ', '-')}.txt`);
  });
});

function shown(state: State, size: Size, look: 'full' | 'ascii'): { frame: Frame } {
  const style = styleAt(size, look);
  // What runs out in an hour does so for as long as these tests may take.
  const moment = state.checking ? now : new Date();
  return lessonFrame(viewOf(state, place, { style, now: moment }), size, style);
}
