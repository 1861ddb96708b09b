import { paragraph } from '../../style/paragraph.js';
import { keepVersion } from '../../workspace/history.js';
import { readContent, type Content } from '../../workspace/submission.js';
import { changedRows, diffRows } from '../views/diff.js';
import type { Dialogue, Page } from './dialogue.js';
import { eventFor } from './meet.js';
import { judge, takeText, writeText } from './saving.js';
import { change, notice, noticeError, textPlace, type Work } from './state.js';

/** Ctrl-S. Asks first if the file was changed elsewhere. */
export async function saveText(work: Work): Promise<void> {
  if (work.state.role === 'looking') {
    notice(
      work,
      `This window is read-only, so nothing is saved. ${work.dialogue.keyHints.takeOver} lets you write.`,
    );
    work.draw();
    return;
  }
  try {
    if (await isSaved(work)) await judge(work);
  } catch (error) {
    showError(work, error);
  }
}

/** Saves without judging; returns whether the file has our code now. */
export async function isSaved(work: Work): Promise<boolean> {
  if (work.state.isUndecided && !(await isMineWanted(work))) return false;
  const met = await writeText(work);
  if (met) await changedElsewhere(work, met);
  return met === undefined;
}

/** If there is unsaved code too, both versions are kept. */
export async function changedElsewhere(work: Work, content: Content): Promise<void> {
  const met = eventFor(content, work.state, {
    save: work.dialogue.keyHints.save,
    commandLine: work.context.commandLine,
  });
  switch (met.type) {
    case 'nothing':
      return;
    case 'take':
      return takeText(work, met.text);
    case 'calm down':
      change(work, { trouble: undefined });
      break;
    case 'tell':
      change(work, { trouble: met.trouble });
      break;
    case 'ask':
      // After "decide later", further saves do not ask again.
      await (work.state.isUndecided ? resolveConflict(work, 'later', met.theirs) : choose(work, met.theirs));
  }
  work.draw();
}

async function isMineWanted(work: Work): Promise<boolean> {
  const content = readContent(work.place.file);
  // The old version is in the history since the first question.
  return content.type !== 'text' || (await choose(work, content.text)) === 'mine';
}

type Chosen = 'mine' | 'theirs' | 'later';

async function choose(work: Work, theirs: string): Promise<Chosen> {
  const chosen = await askWhichText(work, theirs);
  try {
    await resolveConflict(work, chosen, theirs);
  } catch (error) {
    showError(work, error);
  }
  return chosen;
}

/** The version that is not used goes to the history first. */
async function resolveConflict(work: Work, chosen: Chosen, theirs: string): Promise<void> {
  const at = work.context.io.now();
  if (chosen === 'theirs') {
    const kept = await keepVersion(textPlace(work), work.state.editor.text, { because: 'typed', at });
    await takeText(work, theirs);
    notice(work, `Your code is kept in ${kept}. The menu restores it.`);
    return;
  }
  const kept = await keepVersion(textPlace(work), theirs, { because: 'saved-elsewhere', at });
  const { save } = work.dialogue.keyHints;
  work.watch.known(theirs);
  change(work, { saved: theirs, trouble: undefined, isUndecided: chosen === 'later' });
  notice(
    work,
    chosen === 'mine'
      ? `This is your code, not saved yet: ${save} writes it to the file. The other version is kept in ${kept}.`
      : `Your file differs from your code here. ${save} asks again which one to use. The version in the file is also kept in ${kept}.`,
  );
}

async function askWhichText({ dialogue, state }: Work, theirs: string): Promise<Chosen> {
  const mine = state.editor.text;
  const chosen = await askWithDifference<Chosen>(dialogue, {
    message: 'Your file was also saved elsewhere.',
    told: 'Another program saved your file while you typed here. Nothing is lost: the other version goes to the history.',
    legend: '- typed here, + saved elsewhere',
    texts: { from: mine, to: theirs },
    options: [
      { value: 'mine', name: 'Keep mine' },
      { value: 'theirs', name: 'Use theirs' },
      { value: 'later', name: 'Decide later and keep typing' },
    ],
  });
  return chosen ?? 'later';
}

export interface TwoTexts<Value> {
  readonly message: string;
  readonly told: string;
  readonly legend: string;
  readonly texts: { readonly from: string; readonly to: string };
  readonly options: readonly { readonly value: Value; readonly name: string }[];
}

/** Asks which version to use, and shows the differences. */
export async function askWithDifference<Value extends string>(
  dialogue: Dialogue,
  { message, told, legend, texts, options }: TwoTexts<Value>,
): Promise<Value | undefined> {
  const changed = await changedRows(texts.from, texts.to);
  const whole = await diffRows(texts.from, texts.to);
  const details: Page = (style) => [...paragraph(told, style), style.quiet(legend), '', ...changed(style)];
  for (;;) {
    const chosen = await dialogue.choose<Value | 'difference'>({
      message,
      details,
      options: [...options, { value: 'difference', name: 'Show the whole difference' }],
    });
    if (chosen !== 'difference') return chosen;
    await dialogue.read((style) => [style.strong(message), style.quiet(legend), '', ...whole(style)]);
  }
}

/** Shows problems that the learner can fix; throws others. */
function showError(work: Work, error: unknown): void {
  noticeError(work, error);
  work.draw();
}
