import { messageOf } from '../../errors/user-error.js';
import type { Context } from '../../outside/context.js';
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

interface How extends Pick<Context, 'commandLine'> {
  /** How to save. */
  readonly save: string;
}

/** Unsaved code is never lost. */
export function eventFor(content: Content, state: State, how: How): FileEvent {
  if (content.type !== 'text') return { type: 'tell', trouble: troubleOf(content, how) };
  const { editor, saved, trouble } = state;
  const { text } = content;
  if (text === saved) return trouble === undefined ? { type: 'nothing' } : { type: 'calm down' };
  const hasTyped = state.role === 'writing' && editor.text !== saved && editor.text !== text;
  return hasTyped ? { type: 'ask', theirs: text } : { type: 'take', text };
}

const stillHere = 'Your code is still here, and it is kept.';

function troubleOf(content: Exclude<Content, { type: 'text' }>, { save, commandLine }: How): string {
  if (content.type === 'missing')
    return `Your file was deleted or moved away. ${stillHere} ${save} writes it again.`;
  const { message, advice } = messageOf(content.problem, commandLine);
  return `${message} ${stillHere} ${advice} Then ${save} saves it again.`;
}
