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

/** The index of the first step that does not pass; as many as there are steps when all do. */
export function currentIndex({ judged }: Pick<State, 'judged'>, { steps }: FoundLesson): number {
  const index = steps.findIndex(({ id }) => !isPassed(judged, id));
  return index < 0 ? steps.length : index;
}

export function isPassed(judged: JudgedLesson | undefined, stepId: string): boolean {
  return judged?.verdict.steps.find(({ id }) => id === stepId)?.status === 'passed';
}
