import type { CommandContext } from '../../outside/command-context.js';
import type { Nursery } from '../../sandbox/nursery.js';
import type { FileWatch } from '../../workspace/watch-file.js';
import type { Screen } from '../screen/screen.js';
import type { Pager } from './pager.js';
import type { FoundLesson } from '../../lesson/find.js';
import type { Exchange } from '../../referee/exchange.js';
import type { JudgedLesson } from '../../verdict/report.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Editor } from '../editor/editor.js';
import type { Dialogue } from './dialogue.js';

/** What a learner's session in one lesson is about. */
export interface Place {
  readonly workspace: Workspace;
  readonly lesson: FoundLesson;
  /** The submission, absolute. */
  readonly file: string;
}

/** All that changes while somebody works on a lesson. Each change is another state. */
export interface State {
  readonly editor: Editor;
  /** The first row of the text that is seen. */
  readonly top: number;
  /** What the file holds. */
  readonly saved: string;
  readonly judged?: JudgedLesson;
  readonly exchanges: readonly Exchange[];
  readonly isChecking: boolean;
  /** A sentence to the learner, above the verdict. */
  readonly notice?: string | undefined;
}

/** A learner's work on one lesson, as its parts see it: nothing here knows a screen. */
export interface Work {
  readonly place: Place;
  /** The present one. Whoever waits for something looks here again afterwards. */
  state: State;
  readonly context: CommandContext;
  readonly watch: FileWatch;
  /** Where the processes that run submissions get ready ahead. */
  readonly nursery?: Nursery;
  readonly dialogue: Dialogue;
  /** Does work behind all that was begun before: never two of them at once. */
  readonly enqueue: (work: () => Promise<void>) => void;
  /** Shows the present state. */
  readonly draw: () => void;
  readonly leave: (how: Leaving) => void;
}

/** The same on a screen. */
export interface Session extends Work {
  readonly screen: Screen;
  /** Rows that cover the lesson until the reader has seen enough. */
  pager?: Pager | undefined;
}

/** Changes a part of the state. */
export function change(work: Pick<Work, 'state'>, part: Partial<State>): void {
  work.state = { ...work.state, ...part };
}

/** A sentence to the learner; it stays until something else is to be told. */
export function notice(work: Pick<Work, 'state'>, told: string | undefined): void {
  change(work, { notice: told });
}

/** Why a session ended: asked for in the menu, with Ctrl-C, or because the terminal or the system ended it. */
export type Leaving = 'chosen' | 'interrupted' | 'ended';

/** The index of the first step that does not pass; as many as there are steps when all do. */
export function currentIndex({ judged }: Pick<State, 'judged'>, { steps }: FoundLesson): number {
  const index = steps.findIndex(({ id }) => !isPassed(judged, id));
  return index < 0 ? steps.length : index;
}

export function isPassed(judged: JudgedLesson | undefined, stepId: string): boolean {
  return judged?.verdict.steps.find(({ id }) => id === stepId)?.status === 'passed';
}
