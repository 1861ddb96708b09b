import { startOver, undoStartOver } from '../../workspace/change-text.js';
import { keepVersion } from '../../workspace/history.js';
import type { TextPlace } from '../../workspace/workspace.js';
import { paragraph } from '../../style/paragraph.js';
import { isUnsaved, notice, textPlace, type Work } from '../session/state.js';
import { takeText } from '../session/saving.js';
import { readContent } from '../../workspace/submission.js';
import { changedElsewhere } from '../session/two-texts.js';
import type { Outcome } from './outcome.js';

/** Asks first. Keeps the old file and the unsaved code. */
export async function startOverNow(work: Work): Promise<Outcome> {
  const { starter } = work.place.lesson;
  const answer = await work.dialogue.choose({
    message: 'Start over with a fresh file?',
    details: (style) => paragraph('Your code is kept: "Undo the last reset" in the menu restores it.', style),
    options: [
      { value: 'no', name: 'No, keep my code' },
      { value: 'yes', name: 'Yes, start over' },
    ],
  });
  if (answer !== 'yes') return 'back';
  return replaceText(work, (place, at) => startOver(place, starter, at));
}

export async function undoNow(work: Work): Promise<Outcome> {
  return replaceText(work, undoStartOver);
}

/** Keeps the unsaved code before the file is replaced. */
export async function replaceText(
  work: Work,
  replace: (place: TextPlace, at: Date) => Promise<string | undefined>,
): Promise<Outcome> {
  const at = work.context.io.now();
  const typed = isUnsaved(work.state)
    ? await keepVersion(textPlace(work), work.state.editor.text, { because: 'typed', at })
    : undefined;
  const kept = await replace(textPlace(work), at);
  const content = readContent(work.place.file);
  if (content.type === 'text') await takeText(work, content.text);
  else await changedElsewhere(work, content);
  const where = typed ?? kept;
  if (where !== undefined) notice(work, `Your code is kept in ${where}. The menu restores it.`);
  return 'done';
}
