import type { Content } from '../../workspace/submission.js';
import { type State } from './state.js';

/** What to do after another program changed the file. */
export type FileEvent =
  | { readonly type: 'nothing' }
  /** Load this source into the editor. */
  | { readonly type: 'take'; readonly text: string }
  /** The file is readable again and unchanged. */
  | { readonly type: 'calm down' }
  /** Both were changed: ask the learner. */
  | { readonly type: 'ask'; readonly theirs: string }
  | { readonly type: 'tell'; readonly trouble: string };

/** Unsaved code is never lost. `save`: how to save. */
export function eventFor(content: Content, state: State, save: string): FileEvent {
  if (content.type !== 'text') return { type: 'tell', trouble: troubleOf(content, save) };
  const { editor, saved, trouble } = state;
  const { text } = content;
  if (text === saved) return trouble === undefined ? { type: 'nothing' } : { type: 'calm down' };
  const hasTyped = state.role === 'writing' && editor.text !== saved && editor.text !== text;
  return hasTyped ? { type: 'ask', theirs: text } : { type: 'take', text };
}

const stillHere = 'Your code is still here, and it is kept.';

function troubleOf(content: Exclude<Content, { type: 'text' }>, save: string): string {
  if (content.type === 'missing')
    return `model.js was deleted or moved away. ${stillHere} ${save} writes it again.`;
  const { message, advice } = content.problem;
  return `${message} ${stillHere} ${advice} Then ${save} saves it again.`;
}
