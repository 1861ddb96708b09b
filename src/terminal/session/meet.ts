import type { Content } from '../../workspace/submission.js';
import { type State } from './state.js';

/** What is to be done about something that somebody else made of the file. */
export type Meeting =
  | { readonly do: 'nothing' }
  /** The file holds a text that goes into the editor. */
  | { readonly do: 'take'; readonly text: string }
  /** The file is as it was before it made trouble. */
  | { readonly do: 'calm down' }
  /** Two texts, and somebody must choose. */
  | { readonly do: 'ask'; readonly theirs: string }
  /** The file holds no text. */
  | { readonly do: 'tell'; readonly trouble: string };

/** What the learner typed is never given up here: where it is not in the file, they are asked. `save`: what saves it. */
export function meet(content: Content, state: State, save: string): Meeting {
  if (content.is !== 'text') return { do: 'tell', trouble: troubleOf(content, save) };
  const { editor, saved, trouble } = state;
  const { text } = content;
  if (text === saved) return trouble === undefined ? { do: 'nothing' } : { do: 'calm down' };
  const hasTyped = state.role === 'writing' && editor.text !== saved && editor.text !== text;
  return hasTyped ? { do: 'ask', theirs: text } : { do: 'take', text };
}

const stillHere = 'Your code is still here, and it is kept.';

function troubleOf(content: Exclude<Content, { is: 'text' }>, save: string): string {
  if (content.is === 'missing')
    return `model.js was deleted or moved away. ${stillHere} ${save} writes it again.`;
  const { message, advice } = content.problem;
  return `${message} ${stillHere} ${advice} Then ${save} saves it again.`;
}
