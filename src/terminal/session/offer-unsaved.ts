import { keepVersion } from '../../workspace/history.js';
import { forgetEntry, readJournal, type Entry } from '../../workspace/journal.js';
import { timeOf } from '../../style/moment.js';
import { replaceAll } from '../editor/editor.js';
import { change, notice, textPlace, type Work } from './state.js';
import { askWithDifference } from './two-texts.js';

/**
 * Brings back what an earlier session had not saved. Where that session was left by the learner's will, and the file is
 * as it was, there is nothing to ask; else both texts are shown, and the one that is not taken goes to the history.
 */
export async function offerUnsaved(work: Work): Promise<void> {
  const { entries, broken } = await readJournal(textPlace(work), work.journal);
  const newest = entries.at(-1);
  for (const entry of entries) if (entry !== newest) await putAside(entry, work);
  if (newest) await offer(newest, work);
  const [first] = broken;
  if (first !== undefined)
    notice(work, `What was not saved the last time cannot be read. It lies in ${first}.`);
  work.draw();
}

async function offer(entry: Entry, work: Work): Promise<void> {
  const { saved } = work.state;
  if (entry.text === saved) return forgetEntry(entry);
  const isPlain = entry.wasLeft && !entry.isUndecided && entry.isBasedOn(saved);
  const chosen = isPlain ? 'typed' : ((await ask(entry, work)) ?? 'typed');
  if (chosen === 'file') {
    const kept = await putAside(entry, work);
    notice(work, `What was not saved is kept in ${kept}. The menu brings it back.`);
    return;
  }
  await bringBack(entry, work);
}

async function ask(entry: Entry, { dialogue, state, context }: Work): Promise<'typed' | 'file' | undefined> {
  const when = timeOf(entry.at, context.io.now());
  const whatHappened = entry.isBasedOn(state.saved)
    ? 'start ended before you saved it.'
    : 'the file was changed after that.';
  return askWithDifference(dialogue, {
    message: 'There is a text that was not saved.',
    told: `It was typed here ${when}, and ${whatHappened} Neither text is lost: the other one goes to the history.`,
    legend: '- stands in the file, + was typed and not saved',
    texts: { from: state.saved, to: entry.text },
    options: [
      { value: 'typed', name: 'Go on with what was typed' },
      { value: 'file', name: 'Take what the file holds' },
    ],
  });
}

/** One step back in the editor is what the file holds. */
async function bringBack(entry: Entry, work: Work): Promise<void> {
  const { text, cursor } = entry;
  change(work, { editor: { ...replaceAll(work.state.editor, text), cursor } });
  const { save, undo } = work.dialogue.ways;
  const back = undo === undefined ? '' : ` ${undo} goes back to what the file holds.`;
  notice(work, `Here is what you typed the last time and did not save. ${save} saves it.${back}`);
  // It is in our own journal before the old one is given up.
  if (await work.journal.isWritten()) await forgetEntry(entry);
}

async function putAside(entry: Entry, work: Work): Promise<string> {
  const kept = await keepVersion(textPlace(work), entry.text, { because: 'unsaved', at: entry.at });
  await forgetEntry(entry);
  return kept;
}
