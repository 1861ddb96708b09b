import { readContent } from '../../workspace/submission.js';
import { positionOf, linesOf } from '../editor/text.js';
import { chooseEditor } from '../own-editor/choose-editor.js';
import { openInEditor } from '../own-editor/open-in-editor.js';
import { changedElsewhere, isSaved } from '../session/two-texts.js';
import { isUnsaved, notice, type State, type Work } from '../session/state.js';
import { firstProblem } from '../views/verdict-rows.js';
import type { Outcome } from './outcome.js';

/** Opens the file at the line of the finding. An editor in the terminal has it until it exits. */
export async function openOwnEditor(work: Work): Promise<Outcome> {
  const { place, context, dialogue, ending } = work;
  const editor = chooseEditor(context.io);
  if (!editor) {
    notice(
      work,
      `No editor was found on this machine. Open ${place.file} in any editor: each save is checked here. Set EDITOR to choose the editor for this menu.`,
    );
    return 'done';
  }
  const spot = { file: place.file, ...spotIn(work.state) };
  if (isUnsaved(work.state) && !(await isSaved(work))) return 'done';
  const told = await openInEditor(editor, spot, {
    env: context.io.env,
    ending,
    lend: (run) => dialogue.lend(run),
    onFailure: (problem) =>
      work.enqueue(() => {
        notice(work, problem);
        work.draw();
        return Promise.resolve();
      }),
  });
  if (ending.aborted) return 'done';
  await changedElsewhere(work, readContent(place.file));
  if (told !== undefined) notice(work, told);
  return 'done';
}

/** The finding's place if it is about the current source, else the cursor; both from 1. */
function spotIn(state: State): { readonly line: number; readonly column: number } {
  const { judged, editor } = state;
  const problem = judged && !isUnsaved(state) ? firstProblem(judged.verdict.steps) : undefined;
  if (problem?.line !== undefined) return { line: problem.line, column: problem.column ?? 1 };
  const { row, column } = positionOf(linesOf(editor.text), editor.cursor);
  return { line: row + 1, column: column + 1 };
}
