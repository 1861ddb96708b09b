import type { Context } from '../../outside/context.js';
import { explainSystemError } from '../../errors/system-error.js';
import { UserError } from '../../errors/user-error.js';
import type { WarmChildren } from '../../sandbox/outside/warm-children.js';
import type { TextPlace } from '../../workspace/history.js';
import type { Journal, Unsaved } from '../../workspace/journal.js';
import type { Presence } from '../../workspace/presence.js';
import type { FileWatch } from '../../workspace/watch-file.js';
import type { Input } from '../screen/read-keys.js';
import type { Screen } from '../screen/screen.js';
import type { Pager } from './pager.js';
import type { FoundLesson } from '../../lesson/find.js';
import type { CheckedExchange } from '../../check/save-tokens.js';
import type { JudgedLesson } from '../../verdict/report.js';
import { progressOf, readProgress } from '../../workspace/progress/progress.js';
import { standingAfter } from '../../workspace/progress/standing.js';
import { unreadableBy } from '../../verdict/unreadable.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Editor } from '../editor/editor.js';
import type { Dialogue } from './dialogue.js';

/** What a learner's session in one lesson is about. */
export interface Place {
  readonly workspace: Workspace;
  readonly lesson: FoundLesson;
  /** The submission, absolute. */
  readonly file: string;
  /** The title of the lesson that comes after this one, if any. */
  readonly next?: string | undefined;
  /** The command that goes on with this workspace. */
  readonly resumeCommand: string;
}

/** All that changes while somebody works on a lesson. Each change is another state. */
export interface State {
  readonly editor: Editor;
  /** The first row of the text that is seen. */
  readonly top: number;
  /** The text that the file holds, as far as we know; the last one where it holds none. */
  readonly saved: string;
  /** Why the file holds no text now, and what to do; absent where it does. */
  readonly trouble?: string | undefined;
  /** The file was saved elsewhere while somebody typed here, and nobody has chosen between the two texts yet. */
  readonly isUndecided: boolean;
  /** Whoever only looks follows what another `start` saves. */
  readonly role: 'writing' | 'looking';
  /** The step whose instruction is to be seen, where it is not the current one. */
  readonly shownStep?: number | undefined;
  readonly judged?: JudgedLesson;
  /** The steps that passed when the file could last be read. */
  readonly passedBefore?: readonly string[];
  readonly exchanges: readonly CheckedExchange[];
  /** Whether the last check came further than the one before. */
  readonly hasAdvanced?: boolean;
  /** The check that goes on now; the verdict is that of the one before. */
  readonly checking?: Checking | undefined;
  /** A sentence to the learner, above the verdict. */
  readonly notice?: string | undefined;
}

/** A check that takes its time. */
export interface Checking {
  readonly since: Date;
  /** Ends it without a verdict. */
  readonly stop: () => void;
}

/** How a session begins that has done nothing yet. */
export function firstState(editor: Editor, passedBefore: readonly string[] = []): State {
  return {
    editor,
    saved: editor.text,
    top: 0,
    isUndecided: false,
    role: 'writing',
    passedBefore,
    exchanges: [],
  };
}

/** The steps that passed at the last check of an earlier session. */
export function passedBefore({ workspace, lesson }: Place): readonly string[] {
  return progressOf(readProgress(workspace), lesson.id).passed;
}

/** A learner's work on one lesson, as its parts see it: nothing here knows a screen. */
export interface Work {
  readonly place: Place;
  /** The present one. Whoever waits for something looks here again afterwards. */
  state: State;
  readonly context: Context;
  readonly watch: FileWatch;
  /** Where the processes that run submissions get ready ahead. */
  readonly warmChildren?: WarmChildren;
  readonly journal: Journal;
  /** Our having the workspace open; it takes a moment until we know whether somebody else has. */
  readonly presence: Promise<Presence>;
  readonly dialogue: Dialogue;
  /** Aborted as soon as the session is being left, with the `Leaving` as its reason. */
  readonly ending: AbortSignal;
  /** Does work behind all that was begun before: never two of them at once. */
  readonly enqueue: (work: () => Promise<void>) => void;
  /** Shows the present state. */
  readonly draw: () => void;
  readonly leave: (how: Leaving) => void;
}

/** The same on a screen. */
export interface Session extends Work {
  readonly screen: Screen;
  /** What was typed before it was known whether this session may write, and with which text; absent since then. */
  early?: Input[] | undefined;
  /** Rows that cover the lesson until the reader has seen enough. */
  pager?: Pager | undefined;
}

/** Why a session ended: chosen in the menu, with Ctrl-C, by the terminal or the system, or by another `start`. */
export type Leaving = 'chosen' | 'interrupted' | 'ended' | 'taken over';

/** Changes a part of the state. A text that is not in the file is in the journal from then on. */
export function change(work: Pick<Work, 'state' | 'journal' | 'context'>, part: Partial<State>): void {
  const before = work.state;
  work.state = { ...before, ...part };
  const isOther = (['saved', 'trouble', 'isUndecided', 'role'] as const).some(
    (name) => before[name] !== work.state[name],
  );
  if (isOther || before.editor.text !== work.state.editor.text)
    work.journal.keep(unsavedIn(work.state, work.context.io.now()));
}

/** A sentence to the learner; it stays until something else is to be told. */
export function notice(work: Pick<Work, 'state'>, told: string | undefined): void {
  work.state = { ...work.state, notice: told };
}

/**
 * Shows what went wrong and what to do, and the session goes on.
 * @throws an error that the learner cannot fix
 */
export function noticeError(work: Pick<Work, 'state'>, error: unknown): void {
  const known = explainSystemError(error);
  if (!(known instanceof UserError)) throw error;
  notice(work, `${known.message} ${known.advice}`);
}

/** Where a lesson's text and its history lie. */
export function textPlace({ place }: Pick<Work, 'place'>): TextPlace {
  return { workspace: place.workspace, lessonId: place.lesson.id };
}

function unsavedIn(state: State, at: Date): Unsaved | undefined {
  if (state.role === 'looking' || !isUnsaved(state)) return undefined;
  const { editor, saved, isUndecided } = state;
  return { text: editor.text, cursor: editor.cursor, base: saved, isUndecided, at };
}

/** Whether the editor holds what the file does not. */
export function isUnsaved({ editor, saved, trouble }: State): boolean {
  return trouble !== undefined || editor.text !== saved;
}

/** The index of the step whose instruction is to be seen. */
export function shownIndex(state: Standing & Pick<State, 'shownStep'>, lesson: FoundLesson): number {
  return state.shownStep ?? homeIndex(state, lesson);
}

/** The step where the learner is. While the file cannot be read that is a step even when all have passed before. */
export function homeIndex(state: Standing, lesson: FoundLesson): number {
  const current = currentIndex(state, lesson);
  return isUnreadable(state) ? Math.min(current, lesson.steps.length - 1) : current;
}

type Standing = { readonly [Name in 'judged' | 'passedBefore']?: State[Name] | undefined };

/** The index of the first step that does not pass; as many as there are steps when all do. */
export function currentIndex(state: Standing, { steps }: FoundLesson): number {
  const passed = passedSteps(state);
  const index = steps.findIndex(({ id }) => !passed.includes(id));
  return index < 0 ? steps.length : index;
}

/** The steps that pass: those of the last check that could read the file. */
export function passedSteps({ judged, passedBefore = [] }: Standing): readonly string[] {
  return judged ? standingAfter(judged.verdict, passedBefore).passed : [];
}

/** Whether the last check could not read the file. */
function isUnreadable({ judged }: Standing): boolean {
  return judged !== undefined && unreadableBy(judged.verdict.steps) !== undefined;
}

/** What the last check says, in one sentence. */
export function standingSentence(state: Standing, what: string): string {
  const count = String(passedSteps(state).length);
  const all = String(state.judged?.verdict.steps.length ?? 0);
  return isUnreadable(state)
    ? `model.js cannot be read at the moment; ${count} of ${all} steps passed before`
    : `${what}: ${count} of ${all} steps pass`;
}
