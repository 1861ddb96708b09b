import { maskSecrets } from '../../mask-secrets.js';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { LessonView } from '../views/lesson-view.js';
import { markdownRows } from '../views/markdown.js';
import { tokenRows } from '../views/tables.js';
import { firstProblem, verdictRows, whyRows } from '../views/verdict-rows.js';
import { currentIndex, isPassed, isUnsaved, shownIndex, type Place, type State } from './state.js';

const keys = '^S save and check   ^G menu   ^U undo   ^Y redo   ^C leave';

/** What the screen shows of a session. */
export function viewOf(
  state: State,
  place: Place,
  { style, now }: { readonly style: Style; readonly now: Date },
): LessonView {
  const { lesson } = place;
  const current = currentIndex(state, lesson);
  const index = shownIndex(state, lesson);
  const step = lesson.steps[index];
  const problem = state.judged && firstProblem(state.judged.verdict.steps);
  return {
    title: lesson.title,
    step: step
      ? `Step ${String(index + 1)} of ${String(lesson.steps.length)}: ${step.title}`
      : 'All steps pass',
    progress: lesson.steps.map(({ id }, at) =>
      isPassed(state.judged, id) ? 'passed' : at === current ? 'current' : 'open',
    ),
    instruction: step
      ? markdownRows(lesson.instructions[step.id] ?? '', style)
      : closingRows(state, place, style),
    editor: state.editor,
    top: state.top,
    // In any other text than the one that was judged the line may be another one.
    mistake:
      problem?.line === undefined || state.judged?.source !== state.editor.text
        ? undefined
        : { line: problem.line, column: problem.column },
    verdict: [
      ...checkingRows(state, { style, now }),
      ...noticeRows(state, style),
      ...(state.judged ? verdictRows(state.judged, style) : []),
    ],
    aside: state.judged ? whyRows(state.judged, style) : [],
    keys,
    remarks: remarksOn(state, index === current),
  };
}

/** What somebody must know before they go on typing. */
function remarksOn(state: State, isCurrent: boolean): string[] {
  return [
    ...(state.role === 'looking' ? ['only looking'] : []),
    ...(state.role === 'writing' && isUnsaved(state) ? ['not saved'] : []),
    ...(isCurrent ? [] : ['not the step where you are']),
  ];
}

/** Nobody waits for what takes less than this, in ms: it is not worth a word. */
const moment = 300;

/** How long the check takes already; the verdict that is still to be seen is older. */
function checkingRows({ checking, judged }: State, { style, now }: { style: Style; now: Date }): string[] {
  const elapsed = checking ? now.getTime() - checking.since.getTime() : 0;
  if (elapsed < moment) return [];
  const { spinner } = style.marks;
  const sign = spinner[Math.floor(elapsed / 100) % spinner.length] ?? '';
  const old = judged ? '  Below: the verdict before.' : '';
  return [`${style.warn(sign)} Checking: ${(elapsed / 1000).toFixed(1)} s. Esc stops it.${style.quiet(old)}`];
}

function noticeRows({ notice, trouble }: State, style: Style): string[] {
  return [trouble, notice].flatMap((told) => (told === undefined ? [] : paragraph(printable(told), style)));
}

/** After the last step: what happened, and the tokens that lie in the database now. */
function closingRows({ judged, exchanges }: State, { workspace }: Place, style: Style): string[] {
  const issued = exchanges.flatMap(({ records }) => records);
  const saved = String(judged?.verdict.saved.length ?? 0);
  return [
    ...paragraph(
      `The real server issued tokens through your function: ${saved} more are in \`db.json\` now.`,
      style,
    ),
    ...tokenRows(maskSecrets(issued), { style, now: new Date() }),
    ...paragraph(`Open it: ${style.code(printable(workspace.databaseFile))}`, style),
    style.quiet('^G shows each request and answer. Each further save is checked again.'),
  ];
}
