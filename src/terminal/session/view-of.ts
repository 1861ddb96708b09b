import { basename } from 'node:path';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { Messages } from '../views/fit-verdict.js';
import type { LessonView } from '../views/lesson-view.js';
import { hintRows } from '../views/hint-rows.js';
import { markdownRows } from '../views/markdown.js';
import { verdictParts } from '../views/verdict-rows.js';
import { closingRows, tokensIn } from './closing.js';
import { keysFor } from './keys-for.js';
import { mistakeIn, newsIn } from './mistake-in.js';
import { welcomeRows } from './welcome.js';
import {
  currentIndex,
  homeIndex,
  isUnsaved,
  passedSteps,
  shownIndex,
  standingSentence,
  type Place,
  type State,
} from './state.js';

export interface ViewContext {
  readonly style: Style;
  readonly now: Date;
}

export function viewOf(state: State, place: Place, looks: ViewContext): LessonView {
  const { lesson } = place;
  const current = currentIndex(state, lesson);
  const index = shownIndex(state, lesson);
  const passed = passedSteps(state);
  const step = lesson.steps[index];
  const texts = lesson.steps.map(({ id }) => markdownRows(lesson.instructions[id] ?? '', looks.style));
  return {
    title: lesson.title,
    step: step
      ? `Step ${String(index + 1)} of ${String(lesson.steps.length)}: ${step.title}`
      : 'All steps pass',
    progress: lesson.steps.map(({ id }, at) =>
      passed.includes(id) ? 'passed' : at === current ? 'current' : 'open',
    ),
    remarks: remarksOn(state, index === homeIndex(state, lesson)),
    instruction: texts[index] ?? (state.judged ? closingRows(state, place, looks.style, keys) : []),
    maxInstructionRows: Math.max(...texts.map(({ length }) => length)),
    file: basename(place.file),
    editor: state.editor,
    top: state.top,
    isScrolled: state.isScrolled,
    mistake: mistakeIn(state, lesson),
    status: statusOf(state, looks),
    // After the last step, tokens replace the problem.
    messages: { ...toldIn(state, place, looks.style), ...(!step && { problem: tokensIn(state, looks) }) },
    keys: keysFor(state, place),
  };
}

function remarksOn(state: State, isCurrent: boolean): string[] {
  return [
    ...(state.role === 'looking' ? ['read-only'] : []),
    ...(state.role === 'writing' && isUnsaved(state) ? ['not saved'] : []),
    ...(isCurrent ? [] : ['not your current step']),
  ];
}

/** The keys of the screen. */
const keys = { save: '^S', trace: '^T' } as const;

const showAfterMs = 300;

function statusOf(state: State, { style, now }: ViewContext): string {
  const { checking, judged, role } = state;
  const elapsed = checking ? now.getTime() - checking.since.getTime() : 0;
  if (elapsed >= showAfterMs) {
    const { spinner } = style.marks;
    const sign = spinner[Math.floor(elapsed / 100) % spinner.length] ?? '';
    const old = judged ? ' Below: the previous verdict.' : '';
    return `${sign} Checking: ${(elapsed / 1000).toFixed(1)} s. Esc stops it.${old}`;
  }
  if (!judged) return 'not checked yet';
  return standingSentence(
    state,
    role === 'writing' && isUnsaved(state) ? 'last saved version' : 'last check',
  );
}

function toldIn(state: State, place: Place, style: Style): Messages {
  const { judged, hint } = state;
  const parts = judged
    ? verdictParts(judged, style, newsIn(state, place.lesson))
    : { ...nothingYet, problem: hint ? [] : welcomeRows(place, '^S', style) };
  return { ...parts, notice: noticeRows(state, style), hint: hint ? hintRows(hint, style) : [] };
}

const nothingYet = { passed: [], passedBriefly: [], printed: [], why: [] };

export function noticeRows({ notice, trouble }: Pick<State, 'notice' | 'trouble'>, style: Style): string[] {
  return [trouble, notice].flatMap((told) => (told === undefined ? [] : paragraph(printable(told), style)));
}
