import { nextHint } from '../../progress/next-hint.js';
import { maskExchanges } from '../../referee/mask-exchanges.js';
import type { Style } from '../../style/style.js';
import { readSubmission } from '../../workspace/submission.js';
import { resetLesson, undoReset } from '../../workspace/history.js';
import { diffRows } from '../views/diff.js';
import { exchangeRows } from '../views/exchange.js';
import { markdownRows } from '../views/markdown.js';
import { verdictRows, whyRows } from '../views/verdict-rows.js';
import type { Choice } from './menu.js';
import { saveText, takeText } from './saving.js';
import { openInEditor } from './open-in-editor.js';
import { currentIndex, notice, type Work } from './state.js';

/** Does what was chosen in the menu, however it was shown. */
export async function doChosen(choice: Choice, work: Work): Promise<void> {
  switch (choice) {
    case 'back':
      return;
    case 'read':
      return work.dialogue.read((style) => everything(work, style));
    case 'hint':
      return showHint(work);
    case 'solution':
      return showSolution(work);
    case 'trace':
      return showExchanges(work);
    case 'editor':
      return editElsewhere(work);
    case 'restart':
    case 'undo-restart':
      return startOver(choice, work);
    case 'leave':
      work.leave('chosen');
  }
}

function everything({ place, state }: Work, style: Style): string[] {
  const { lesson } = place;
  const steps = lesson.steps.flatMap(({ id, title }, index) => {
    const isCurrent = index === currentIndex(state, lesson);
    const head = `${isCurrent ? `${style.marks.current} ` : ''}Step ${String(index + 1)}: ${title}`;
    return ['', style.strong(head), '', ...markdownRows(lesson.instructions[id] ?? '', style)];
  });
  const verdict = state.judged
    ? [
        '',
        style.strong('The last verdict'),
        '',
        ...verdictRows(state.judged, style),
        ...whyRows(state.judged, style),
      ]
    : [];
  return [style.strong(lesson.title), '', ...markdownRows(lesson.introduction, style), ...steps, ...verdict];
}

async function showHint(work: Work): Promise<void> {
  const { workspace, lesson } = work.place;
  const step = lesson.steps[currentIndex(work.state, lesson)];
  if (!step) {
    notice(work, 'All steps pass: there is nothing left to hint at.');
    return;
  }
  const { text, number, count } = await nextHint(workspace, lesson, step);
  notice(work, `Hint ${String(number)} of ${String(count)}: ${text}`);
}

async function showSolution({ dialogue, state, place }: Work): Promise<void> {
  const isWanted = await dialogue.choose({
    message: 'See the whole answer?',
    options: [
      { value: false, name: 'No, I try again' },
      { value: true, name: 'Yes, show it' },
    ],
  });
  if (!isWanted) return;
  const difference = await diffRows(state.editor.text, place.lesson.solution);
  await dialogue.read((style) => [
    style.strong('One answer of many'),
    style.quiet('- stands in your text, + in the answer'),
    '',
    ...difference(style),
  ]);
}

async function showExchanges(work: Work): Promise<void> {
  const { exchanges } = work.state;
  if (exchanges.length === 0) notice(work, 'There is no whole request to show yet: it needs all five steps.');
  else await work.dialogue.read((style) => exchangeRows(maskExchanges(exchanges), style));
}

async function editElsewhere(work: Work): Promise<void> {
  const { context, place, dialogue } = work;
  if (work.state.editor.text !== work.state.saved) await saveText(work);
  const told = await dialogue.lend(() => openInEditor(place.file, context.io));
  const text = await readSubmission(place.file);
  if (text !== work.state.saved) await takeText(work, text);
  if (told !== undefined) notice(work, told);
}

async function startOver(choice: 'restart' | 'undo-restart', work: Work): Promise<void> {
  const { workspace, lesson, file } = work.place;
  if (work.state.editor.text !== work.state.saved) await saveText(work);
  const kept =
    choice === 'restart'
      ? await resetLesson(workspace, lesson.id, lesson.starter)
      : await undoReset(workspace, lesson.id);
  await takeText(work, await readSubmission(file));
  notice(work, `The other text is kept in ${kept}. The menu brings it back.`);
}
