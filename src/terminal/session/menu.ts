import type { Dialogue, Option } from './dialogue.js';

/** What can be chosen while one works on a lesson. */
export type Choice =
  'back' | 'read' | 'hint' | 'solution' | 'trace' | 'editor' | 'restart' | 'undo-restart' | 'leave';

/** In the order in which they are offered. */
const choices: readonly Option<Choice>[] = [
  { value: 'back', name: 'Back to the lesson' },
  { value: 'hint', name: 'Next hint' },
  { value: 'read', name: 'Read it all' },
  { value: 'trace', name: 'Trace: each request, call by call' },
  { value: 'editor', name: 'Open model.js in my own editor' },
  { value: 'solution', name: 'Show the solution' },
  { value: 'restart', name: 'Start over (this text is kept)' },
  { value: 'undo-restart', name: 'Undo the last start-over' },
  { value: 'leave', name: 'Leave' },
];

/** Shows the menu; whoever goes back has chosen that. */
export async function showMenu(dialogue: Dialogue): Promise<Choice> {
  return (await dialogue.choose({ message: 'What now?', options: choices })) ?? 'back';
}
