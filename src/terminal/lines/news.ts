import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { JudgedLesson } from '../../verdict/report.js';
import { closingRows, tokensIn } from '../session/closing.js';
import { homeIndex, shownIndex, standingSentence, type State, type Work } from '../session/state.js';
import { newsIn } from '../session/mistake-in.js';
import { hintRows } from '../views/hint-rows.js';
import { stepRows } from '../views/step-rows.js';
import { firstProblem, verdictParts } from '../views/verdict-rows.js';

const noticeAfterMs = 1_000;

type Told = {
  readonly [Name in 'judged' | 'hint' | 'notice' | 'trouble']?: State[Name] | undefined;
} & {
  readonly step?: number | undefined;
  readonly lesson?: string | undefined;
};

/** Returns what changed since the last call, as rows. */
export function createNews(style: () => Style): (work: Work) => string[] {
  let told: Told = {};
  let toldOf: Date | undefined;
  return (work) => {
    const { state, place, context } = work;
    const { checking, judged, hint, notice, trouble } = state;
    if (checking) {
      const isLong = context.io.now().getTime() - checking.since.getTime() >= noticeAfterMs;
      if (!isLong || toldOf === checking.since) return [];
      toldOf = checking.since;
      return ['Still checking. Press Enter to stop.'];
    }
    const before = told.lesson === place.lesson.id ? told : {};
    const index = shownIndex(state, place.lesson);
    // On opening a finished lesson, its check follows.
    const step = !judged && index === place.lesson.steps.length ? before.step : index;
    // Its tokens are new with each save.
    const isDoneAgain = judged !== before.judged && step === place.lesson.steps.length;
    told = { judged, hint, notice, trouble, step, lesson: place.lesson.id };
    return [
      ...sentence(trouble === before.trouble ? undefined : trouble, style()),
      ...sentence(notice === before.notice ? undefined : notice, style()),
      ...(judged && judged !== before.judged ? verdictNews(judged, work, style()) : []),
      ...(hint && hint !== before.hint ? ['', ...hintRows(hint, style())] : []),
      ...(step === undefined || (step === before.step && !isDoneAgain) ? [] : stepNews(step, work, style())),
    ];
  };
}

function sentence(told: string | undefined, style: Style): string[] {
  return told === undefined ? [] : ['', ...paragraph(printable(told), style)];
}

function verdictNews(judged: JudgedLesson, { state, place }: Work, style: Style): string[] {
  const news = newsIn(state, place.lesson);
  const parts = verdictParts(judged, style, news);
  return [
    '',
    style.strong(`${standingSentence(state, 'Checked')}.`),
    ...parts.passed.flat(),
    ...parts.problem,
    ...(news.hasPlace ? lineOf(judged, style) : []),
    ...parts.printed,
    ...parts.why,
  ];
}

/** Quotes the line, because the editor is not next to the message. */
function lineOf({ verdict, source }: JudgedLesson, { code }: Style): string[] {
  const line = firstProblem(verdict.steps)?.line;
  const text = line === undefined ? '' : (source.split(/\r\n|[\n\r]/)[line - 1] ?? '').trim();
  return text === '' ? [] : [`Line ${String(line)} is: ${code(printable(text))}`];
}

function stepNews(step: number, { place, state, context, dialogue }: Work, style: Style): string[] {
  const { lesson } = place;
  if (step < lesson.steps.length) return ['', ...stepRows(lesson, step, style), ...goOn(step, state, lesson)];
  if (state.hasFinished) return []; // the ending follows
  const looks = { style, now: context.io.now() };
  return [
    '',
    style.strong('All steps pass'),
    '',
    ...closingRows(state, place, style, dialogue.keyHints),
    ...tokensIn(state, looks),
  ];
}

function goOn(step: number, state: State, lesson: Work['place']['lesson']): string[] {
  return step === homeIndex(state, lesson) ? [] : ['', 'This is not your current step.'];
}
