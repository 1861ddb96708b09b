import { nameOf, shownName } from '../../lesson/subject.js';
import { basename } from 'node:path';
import { maskExchanges } from '../../referee/mask-secrets.js';
import { lessonAfter } from '../../workspace/progress/next-lesson.js';
import type { Style } from '../../style/style.js';
import type { Sheet } from '../session/dialogue.js';
import { traceSheets, unfinishedSheet } from '../views/trace/sheets.js';
import { whatNextRows } from '../views/what-next.js';
import { hintRows } from '../views/hint-rows.js';
import { stepRows } from '../views/step-rows.js';
import { verdictRows } from '../views/verdict-rows.js';
import { tokensIn } from '../session/closing.js';
import { newsIn } from '../session/mistake-in.js';
import { noticeRows } from '../session/view-of.js';
import { storyRows, welcomeRows } from '../session/welcome.js';
import { isUnsaved, notice, shownIndex, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';

export async function readItAll(work: Work): Promise<Outcome> {
  await work.dialogue.read((style) => everything(work, style));
  return 'done';
}

export async function readTrace(work: Work): Promise<Outcome> {
  const { state, dialogue } = work;
  if (state.exchanges.length === 0 && state.role === 'writing' && isUnsaved(state))
    notice(
      work,
      `There is no whole request to show yet: your last changes are not saved. ${dialogue.keyHints.save} saves and checks them.`,
    );
  else await dialogue.leafThrough(sheetsFor(work));
  return 'done';
}

function sheetsFor({ state, place, context, dialogue }: Work): Sheet[] {
  const { exchanges, judged } = state;
  const { databaseFile } = place.workspace;
  const next = lessonAfter(place.lesson, place.lessons, place.workspace);
  if (exchanges.length > 0)
    return [
      ...traceSheets(maskExchanges(exchanges), basename(databaseFile)),
      {
        name: 'What next',
        rows: (style) => {
          const tokens = tokensIn(state, { style, now: context.io.now() });
          const after = { ...place, next: next?.title, hasTokens: tokens.length > 0 };
          return [
            ...(tokens.length > 0 ? [style.strong('The tokens of this check'), '', ...tokens, '', ''] : []),
            ...whatNextRows(after, context.commandLine, style),
          ];
        },
      },
    ];
  const open = judged?.verdict.steps.filter(({ status }) => status !== 'passed') ?? place.lesson.steps;
  const missing = {
    name: nameOf(place.lesson.subject),
    call: shownName(place.lesson.subject),
    titles: open.map(({ title }) => title),
    advice: `${dialogue.keyHints.save} checks your file.`,
  };
  return [unfinishedSheet(missing, basename(databaseFile))];
}

/** After a check its details come first: they did not fit on the screen. */
function everything({ place, state, dialogue }: Work, style: Style): string[] {
  const { lesson } = place;
  const { judged } = state;
  const index = shownIndex(state, lesson);
  const whole = [
    ...storyRows(place, style),
    ...lesson.steps.flatMap((_step, at) => ['', ...stepRows(lesson, at, style)]),
  ];
  const shown = [...noticeRows(state, style), ...(state.hint ? hintRows(state.hint, style) : [])];
  const above = shown.length > 0 ? [...shown, ''] : [];
  if (!judged) return [...above, ...welcomeRows(place, dialogue.keyHints.save, style), '', ...whole];
  const now = index < lesson.steps.length ? [...stepRows(lesson, index, style), ''] : [];
  const rows = verdictRows(judged, style, newsIn(state, lesson));
  return [...above, ...now, style.strong('The last check'), '', ...rows, '', ...whole];
}
