import type { Content } from '../../workspace/submission.js';
import { type State } from './state.js';

/** What is to be done about something that somebody else made of the file. */
export type FileEvent =
  | { readonly type: 'nothing' }
  /** The file holds a text that goes into the editor. */
  | { readonly type: 'take'; readonly text: string }
  /** The file is as it was before it made trouble. */
  | { readonly type: 'calm down' }
  /** Two texts, and somebody must choose. */
  | { readonly type: 'ask'; readonly theirs: string }
  /** The file holds no text. */
  | { readonly type: 'tell'; readonly trouble: string };

/** What the learner typed is never given up here: where it is not in the file, they are asked. `save`: what saves it. */
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
