import type { Dialogue, Option } from '../session/dialogue.js';
import type { FoundLesson } from '../../lesson/find.js';
import { lessonAfter } from '../../workspace/progress/next-lesson.js';
import { hasStartedOver } from '../../workspace/history.js';
import { textPlace, type Work } from '../session/state.js';

export type Choice =
  | 'back'
  | 'check'
  | 'hint'
  | 'read'
  | 'welcome'
  | 'ending'
  | 'next-lesson'
  | 'lessons'
  | 'step'
  | 'trace'
  | 'editor'
  | 'history'
  | 'solution'
  | 'restart'
  | 'undo-restart'
  | 'take-over'
  | 'keys'
  | 'mouse'
  | 'suspend'
  | 'leave';

const all: readonly Option<Choice>[] = [
  { value: 'next-lesson', name: 'Next lesson', letter: 'f' },
  { value: 'check', name: 'Check my file', letter: 'c' },
  { value: 'hint', name: 'Next hint', letter: 'n' },
  { value: 'read', name: 'Read everything', letter: 'r' },
  { value: 'step', name: 'Go to another step', letter: 'g' },
  { value: 'lessons', name: 'Go to another lesson', letter: 'j' },
  { value: 'trace', name: 'Trace: each request, call by call', letter: 't' },
  { value: 'editor', name: 'Open my file in my own editor', letter: 'o' },
  { value: 'history', name: 'History: earlier versions', letter: 'h' },
  { value: 'solution', name: 'Show the solution', letter: 's' },
  { value: 'restart', name: 'Start over (your code is kept)', letter: 'a' },
  { value: 'undo-restart', name: 'Undo the last reset', letter: 'u' },
  { value: 'welcome', name: 'Welcome: the story of this lesson', letter: 'w' },
  { value: 'ending', name: 'Ending: what you learned', letter: 'e' },
  { value: 'take-over', name: 'Take over from the other start', letter: 'k' },
];

const back: Option<Choice> = { value: 'back', name: 'Back to the lesson', letter: 'b' };
const leave: Option<Choice> = { value: 'leave', name: 'Leave', letter: 'l' };

/** A read-only session changes nothing. */
const forLooking: readonly Choice[] = [
  ...(['next-lesson', 'read', 'welcome', 'ending', 'step', 'lessons', 'trace', 'take-over'] as const),
];

type Offering = Pick<Work, 'place' | 'state'>;

/** Without leaving, which each list adds itself. */
export function choicesFor(work: Offering): readonly Option<Choice>[] {
  const { role, judged } = work.state;
  const hasPassed = judged?.verdict.status === 'passed';
  const hasReset = role === 'writing' && hasStartedOver(textPlace(work));
  const hidden: readonly Choice[] = [
    ...(hasPassed ? [] : ['ending' as const]),
    ...(hasPassed && nextOf(work) ? [] : ['next-lesson' as const]),
    ...(work.place.lessons.length > 1 ? [] : ['lessons' as const]),
    ...(hasReset ? [] : ['undo-restart' as const]),
    ...(role === 'writing' ? ['take-over' as const] : []),
  ];
  return all.filter(
    ({ value }) => !hidden.includes(value) && (role === 'writing' || forLooking.includes(value)),
  );
}

export function nextOf({ place: { lesson, lessons, workspace } }: Offering): FoundLesson | undefined {
  return lessonAfter(lesson, lessons, workspace);
}

function choicesOn(screen: Dialogue['screen']): readonly Option<Choice>[] {
  if (!screen) return [];
  const mouse = screen.hasMouse() ? 'Mouse off: the terminal selects' : 'Mouse on: click and wheel work';
  return [
    { value: 'keys', name: 'Keys: all of them', letter: '?' },
    { value: 'mouse', name: mouse, letter: 'm' },
    ...(screen.suspend
      ? [{ value: 'suspend' as const, name: 'Suspend (fg brings you back)', letter: 'z' }]
      : []),
  ];
}

export async function showMenu(work: Offering & Pick<Work, 'dialogue'>): Promise<Choice> {
  const { dialogue } = work;
  const others = choicesFor(work).filter(({ value }) => value !== 'check');
  const options = [back, ...others, ...choicesOn(dialogue.screen), leave];
  return (await dialogue.choose({ message: 'What now?', options })) ?? 'back';
}
