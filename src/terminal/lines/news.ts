import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { JudgedLesson } from '../../verdict/report.js';
import { closingRows, tokensIn } from '../session/closing.js';
import {
  homeIndex,
  passedSteps,
  shownIndex,
  standingSentence,
  type State,
  type Work,
} from '../session/state.js';
import { stepRows } from '../views/step-rows.js';
import { firstProblem, verdictParts } from '../views/verdict-rows.js';

const noticeAfterMs = 1_000;

type Told = {
  readonly [Name in 'judged' | 'passedBefore' | 'notice' | 'trouble']?: State[Name] | undefined;
} & {
  readonly step?: number;
};

/** Returns what changed since the last call, as rows. */
export function createNews(style: () => Style): (work: Work) => string[] {
  let told: Told = {};
  let toldOf: Date | undefined;
  return (work) => {
    const { state, place, context } = work;
    const { checking, judged, notice, trouble } = state;
    if (checking) {
      const isLong = context.io.now().getTime() - checking.since.getTime() >= noticeAfterMs;
      if (!isLong || toldOf === checking.since) return [];
      toldOf = checking.since;
      return ['Still checking. Press Enter to stop.'];
    }
    const before = told;
    const step = shownIndex(state, place.lesson);
    told = { judged, passedBefore: state.passedBefore, notice, trouble, step };
    return [
      ...sentence(trouble === before.trouble ? undefined : trouble, style()),
      ...sentence(notice === before.notice ? undefined : notice, style()),
      ...(judged && judged !== before.judged ? verdictNews(judged, passedSteps(before), work, style()) : []),
      ...(step === before.step ? [] : stepNews(step, work, style())),
    ];
  };
}

function sentence(told: string | undefined, style: Style): string[] {
  return told === undefined ? [] : ['', ...paragraph(printable(told), style)];
}

function verdictNews(
  judged: JudgedLesson,
  before: readonly string[],
  { state }: Work,
  style: Style,
): string[] {
  const { steps } = judged.verdict;
  const passed = steps.filter(({ status }) => status === 'passed');
  const parts = verdictParts(judged, style, state.hasAdvanced);
  const seen = parts.passed.filter((_rows, index) => !before.includes(passed[index]?.id ?? ''));
  return [
    '',
    style.strong(`${standingSentence(state, 'Checked')}.`),
    ...seen.flat(),
    ...parts.problem,
    ...lineOf(judged, style),
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
  const looks = { style, now: context.io.now() };
  return [
    '',
    style.strong('All steps pass'),
    '',
    ...closingRows(state, place, style, dialogue.keyHints.trace),
    ...tokensIn(state, looks),
  ];
}

function goOn(step: number, state: State, lesson: Work['place']['lesson']): string[] {
  return step === homeIndex(state, lesson) ? [] : ['', 'This is not your current step.'];
}
