import { maskExchanges } from '../../referee/mask-exchanges.js';
import type { Style } from '../../style/style.js';
import { exchangeRows } from '../views/exchange.js';
import { markdownRows } from '../views/markdown.js';
import { verdictRows, whyRows } from '../views/verdict-rows.js';
import { currentIndex, notice, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';

/** The introduction, every step and the last verdict, one below the other. */
export async function readItAll(work: Work): Promise<Outcome> {
  await work.dialogue.read((style) => everything(work, style));
  return 'done';
}

/** The requests of the last check that passed, call by call. */
export async function readTrace(work: Work): Promise<Outcome> {
  const { exchanges } = work.state;
  if (exchanges.length === 0) notice(work, 'There is no whole request to show yet: it needs all five steps.');
  else await work.dialogue.read((style) => exchangeRows(maskExchanges(exchanges), style));
  return 'done';
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
