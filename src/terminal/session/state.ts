import type { CommandContext } from '../../outside/command-context.js';
import type { FileWatch } from '../../workspace/watch-file.js';
import type { Screen } from '../screen/screen.js';
import type { Pager } from './pager.js';
import type { FoundLesson } from '../../lesson/find.js';
import type { Exchange } from '../../referee/exchange.js';
import type { JudgedLesson } from '../../verdict/report.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Editor } from '../editor/editor.js';

/** What a learner's session in one lesson is about. */
export interface Place {
  readonly workspace: Workspace;
  readonly lesson: FoundLesson;
  /** The submission, absolute. */
  readonly file: string;
}

/** All that changes while somebody works on a lesson. */
export interface State {
  editor: Editor;
  /** The first row of the text that is seen. */
  top: number;
  /** What the file holds. */
  saved: string;
  judged?: JudgedLesson;
  exchanges: readonly Exchange[];
  isChecking: boolean;
  /** A sentence to the learner, above the verdict. */
  notice?: string | undefined;
}

/** A learner's session in one lesson, as its parts see it. */
export interface Session {
  readonly place: Place;
  readonly state: State;
  readonly context: CommandContext;
  readonly screen: Screen;
  readonly watch: FileWatch;
  /** Rows that cover the lesson until the reader has seen enough. */
  pager?: Pager | undefined;
  /** Does work behind all that was begun before: never two of them at once. */
  readonly enqueue: (work: () => Promise<void>) => void;
  readonly draw: () => void;
  readonly leave: (how: Leaving) => void;
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
