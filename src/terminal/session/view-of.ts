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
export function viewOf(state: State, place: Place, style: Style): LessonView {
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
    // As soon as the text is changed the line may be another one.
    mistake:
      isUnsaved(state) || problem?.line === undefined
        ? undefined
        : { line: problem.line, column: problem.column },
    verdict: [
      ...noticeRows(state, style),
      ...(state.judged && !state.isChecking ? verdictRows(state.judged, style) : []),
    ],
    aside: state.judged && !state.isChecking ? whyRows(state.judged, style) : [],
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

function noticeRows({ notice, trouble, isChecking }: State, style: Style): string[] {
  if (isChecking) return [style.quiet('Checking …')];
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
