import { keepVersion } from '../../workspace/history.js';
import { forgetEntry, readJournal, type Entry } from '../../workspace/journal.js';
import { timeOf } from '../../style/moment.js';
import { replaceAll } from '../editor/editor.js';
import { change, notice, textPlace, type Work } from './state.js';
import { askWithDifference } from './two-texts.js';

/** Restores unsaved code of an earlier session. Asks only after a crash or if the file has changed. */
export async function offerUnsaved(work: Work): Promise<void> {
  const { entries, broken } = await readJournal(textPlace(work), work.journal);
  const newest = entries.at(-1);
  for (const entry of entries) if (entry !== newest) await putAside(entry, work);
  if (newest) await offer(newest, work);
  const [first] = broken;
  if (first !== undefined)
    notice(work, `Your unsaved code from last time cannot be read. It is in ${first}.`);
  work.draw();
}

async function offer(entry: Entry, work: Work): Promise<void> {
  const { saved } = work.state;
  if (entry.text === saved) return forgetEntry(entry);
  const isPlain = entry.wasLeft && !entry.isUndecided && entry.isBasedOn(saved);
  const chosen = isPlain ? 'typed' : ((await ask(entry, work)) ?? 'typed');
  if (chosen === 'file') {
    const kept = await putAside(entry, work);
    notice(work, `Your unsaved code is kept in ${kept}. The menu restores it.`);
    return;
  }
  await bringBack(entry, work);
}

async function ask(entry: Entry, { dialogue, state, context }: Work): Promise<'typed' | 'file' | undefined> {
  const when = timeOf(entry.at, context.io.now());
  const whatHappened = entry.isBasedOn(state.saved)
    ? 'start ended before you saved it.'
    : 'the file has changed since then.';
  return askWithDifference(dialogue, {
    message: 'There is unsaved code from last time.',
    told: `You typed it ${when}, and ${whatHappened} Nothing is lost: the other version goes to the history.`,
    legend: '- only in the file, + typed but not saved',
    texts: { from: state.saved, to: entry.text },
    options: [
      { value: 'typed', name: 'Continue with the unsaved code' },
      { value: 'file', name: 'Use the file' },
    ],
  });
}

/** Undo returns to the content of the file. */
async function bringBack(entry: Entry, work: Work): Promise<void> {
  const { text, cursor } = entry;
  change(work, { editor: { ...replaceAll(work.state.editor, text), cursor } });
  const { save, undo } = work.dialogue.keyHints;
  const back = undo === undefined ? '' : ` ${undo} goes back to the content of the file.`;
  notice(work, `This is your unsaved code from last time. ${save} saves it.${back}`);
  // Our journal has it before the old entry is deleted.
  if (await work.journal.isWritten()) await forgetEntry(entry);
}

async function putAside(entry: Entry, work: Work): Promise<string> {
  const kept = await keepVersion(textPlace(work), entry.text, { because: 'unsaved', at: entry.at });
  await forgetEntry(entry);
  return kept;
}
