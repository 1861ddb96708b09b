import { expect, test } from 'vitest';
import { createStyle } from '../../../src/style/style.js';
import { issuedRows } from '../../../src/terminal/session/closing.js';
import type { State } from '../../../src/terminal/session/state.js';
import { lessonText } from '../../support/lesson-files.js';
import { judgedState } from '../../support/session-states.js';

const style = createStyle({ columns: 80, colours: 0, plain: true });

function told(state: State): string {
  return issuedRows(state, style, { save: '^S' }).join(' ');
}

function withSaved(count: number, state: State): State {
  const { judged } = state;
  if (!judged) return state;
  const saved = judged.verdict.saved.slice(0, count);
  return { ...state, judged: { ...judged, verdict: { ...judged.verdict, saved } } };
}

test('says how many tokens were issued, and that they are in db.json', async () => {
  const state = await judgedState(lessonText('solution.js'));
  expect(told(state)).toContain('issued 3 tokens through your function. They are in');
});

test('says of a single token that it is one', async () => {
  const state = withSaved(1, await judgedState(lessonText('solution.js')));
  expect(told({ ...state, exchanges: state.exchanges.slice(0, 1) })).toContain(
    'issued 1 token through your function. It is in',
  );
});

test('says of requests with a token that they were accepted, and nothing about saving', async () => {
  const state = withSaved(0, await judgedState(lessonText('solution.js')));
  const exchanges = state.exchanges.map(({ grant: _grant, ...exchange }) => exchange);
  expect(told({ ...state, exchanges })).toBe('The real server accepted 3 tokens through your function.');
});

test('says after opening that nothing is saved yet', async () => {
  const state = withSaved(0, await judgedState(lessonText('solution.js')));
  expect(told(state)).toContain('Opening a lesson saves nothing: ^S checks again');
});

test('says why there is no token if no client of db.json can ask for one', async () => {
  const state = withSaved(0, await judgedState(lessonText('solution.js'), { exchanges: [] }));
  expect(told(state)).toContain('No client or user in `db.json` can ask for a token');
  expect(told(state)).not.toContain('Opening a lesson');
});
