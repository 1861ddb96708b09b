import { progressOf, readProgress, updateProgress } from '../../progress/progress.js';
import { replaceAll } from '../editor/editor.js';
import type { Place, State } from './state.js';

/** What was typed and not saved outlives this process. */
export async function keepDraft({
  state,
  place,
}: {
  readonly state: State;
  readonly place: Place;
}): Promise<void> {
  const { workspace, lesson } = place;
  const { text } = state.editor;
  await updateProgress(workspace, lesson.id, ({ draft: _old, ...progress }) =>
    text === state.saved ? progress : { ...progress, draft: text },
  );
}

/** Gives the editor what was typed the last time and not saved; one step back is what the file holds. */
export async function withDraft(state: State, { workspace, lesson }: Place): Promise<State> {
  const { draft } = progressOf(await readProgress(workspace), lesson.id);
  if (draft === undefined || draft === state.saved) return state;
  return {
    ...state,
    editor: replaceAll(state.editor, draft),
    notice:
      'Here is what you typed the last time and did not save. ^S saves it; ^U goes back to what the file holds.',
  };
}
