import { basename } from 'node:path';
import { maskExchanges } from '../../referee/mask-secrets.js';
import type { Style } from '../../style/style.js';
import { exchangeRows } from '../views/exchange.js';
import { whatNextRows } from '../views/what-next.js';
import { markdownRows } from '../views/markdown.js';
import { stepRows } from '../views/step-rows.js';
import { verdictRows } from '../views/verdict-rows.js';
import { tokensIn } from '../session/closing.js';
import { welcomeRows } from '../session/welcome.js';
import { isUnsaved, notice, shownIndex, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';

export async function readItAll(work: Work): Promise<Outcome> {
  await work.dialogue.read((style) => everything(work, style));
  return 'done';
}

export async function readTrace(work: Work): Promise<Outcome> {
  const { exchanges } = work.state;
  if (exchanges.length === 0) notice(work, `There is no whole request to show yet: ${lackOf(work)}`);
  else await work.dialogue.read((style) => wholeExchange(work, style));
  return 'done';
}

function lackOf({ state, place, dialogue }: Work): string {
  if (state.role === 'writing' && isUnsaved(state))
    return `your last changes are not saved. ${dialogue.keyHints.save} saves and checks them.`;
  return `all ${String(place.lesson.steps.length)} steps must pass first.`;
}

function wholeExchange({ state, place, context }: Work, style: Style): string[] {
  const { exchanges } = state;
  const looks = { style, now: context.io.now() };
  return [
    ...exchangeRows(maskExchanges(exchanges), basename(place.workspace.databaseFile), style),
    ...['', '', style.strong('The tokens of this check'), '', ...tokensIn(state, looks)],
    ...['', '', ...whatNextRows({ databaseFile: place.workspace.databaseFile, next: place.next }, style)],
  ];
}

/** After a check its details come first: they did not fit on the screen. */
function everything({ place, state, dialogue }: Work, style: Style): string[] {
  const { lesson } = place;
  const { judged } = state;
  const index = shownIndex(state, lesson);
  const whole = [
    style.strong(lesson.title),
    '',
    ...markdownRows(lesson.introduction, style),
    ...lesson.steps.flatMap((_step, at) => ['', ...stepRows(lesson, at, style)]),
  ];
  if (!judged) return [...welcomeRows(place, dialogue.keyHints.save, style), '', ...whole];
  const now = index < lesson.steps.length ? [...stepRows(lesson, index, style), ''] : [];
  return [...now, style.strong('The last check'), '', ...verdictRows(judged, style), '', ...whole];
}
