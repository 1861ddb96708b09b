import type { Dialogue, Option } from '../session/dialogue.js';
import type { State } from '../session/state.js';

export type Choice =
  | 'back'
  | 'check'
  | 'hint'
  | 'read'
  | 'step'
  | 'trace'
  | 'editor'
  | 'history'
  | 'solution'
  | 'restart'
  | 'undo-restart'
  | 'take-over'
  | 'leave';

const all: readonly Option<Choice>[] = [
  { value: 'back', name: 'Back to the lesson' },
  { value: 'check', name: 'Check model.js' },
  { value: 'hint', name: 'Next hint' },
  { value: 'read', name: 'Read everything' },
  { value: 'step', name: 'Go to another step' },
  { value: 'trace', name: 'Trace: each request, call by call' },
  { value: 'editor', name: 'Open model.js in my own editor' },
  { value: 'history', name: 'History: earlier versions' },
  { value: 'solution', name: 'Show the solution' },
  { value: 'restart', name: 'Start over (your code is kept)' },
  { value: 'undo-restart', name: 'Undo the last reset' },
  { value: 'take-over', name: 'Take over from the other start' },
  { value: 'leave', name: 'Leave' },
];

/** A read-only session changes nothing. */
const forLooking: readonly Choice[] = ['back', 'read', 'step', 'trace', 'take-over', 'leave'];

export function choicesFor({ role }: Pick<State, 'role'>): readonly Option<Choice>[] {
  const offered = all.filter(({ value }) =>
    role === 'looking' ? forLooking.includes(value) : value !== 'take-over',
  );
  return offered.filter(({ value }) => value !== 'back');
}

function menuFor(state: Pick<State, 'role'>): readonly Option<Choice>[] {
  const [back] = all;
  const others = choicesFor(state).filter(({ value }) => value !== 'check');
  return back ? [back, ...others] : others;
}

export async function showMenu(dialogue: Dialogue, state: Pick<State, 'role'>): Promise<Choice> {
  return (await dialogue.choose({ message: 'What now?', options: menuFor(state) })) ?? 'back';
}
