import { isBegun } from '../../workspace/begun.js';
import type { Context } from '../../outside/context.js';
import { explainSystemError } from '../../errors/system-error.js';
import { messageOf, UserError } from '../../errors/user-error.js';
import type { WarmChildren } from '../../sandbox/outside/warm-children.js';
import { textPlaceOf, type TextPlace } from '../../workspace/workspace.js';
import type { Journal, Unsaved } from '../../workspace/journal.js';
import type { Presence } from '../../workspace/presence.js';
import type { FileWatch } from '../../workspace/watch-file.js';
import type { Input } from '../screen/read-keys.js';
import type { Screen } from '../screen/screen.js';
import type { Pager } from './pager.js';
import type { StepText } from '../../lesson/define-lesson.js';
import type { FoundLesson } from '../../lesson/find.js';
import type { CheckedExchange } from '../../check/save-tokens.js';
import type { JudgedLesson } from '../../verdict/report.js';
import { progressOf, readProgress } from '../../workspace/progress/progress.js';
import { standingAfter } from '../../workspace/progress/standing.js';
import { unreadableBy } from '../../verdict/unreadable.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Editor } from '../editor/editor.js';
import type { ShownHint } from '../views/hint-rows.js';
import type { EditorArea } from '../views/lesson-view.js';
import type { Dialogue } from './dialogue.js';

export interface Place {
  readonly workspace: Workspace;
  readonly lesson: FoundLesson;
  /** The submission's absolute path. */
  readonly file: string;
  /** All lessons, for the way to another one. */
  readonly lessons: readonly FoundLesson[];
  readonly resumeCommand: string;
}

/** Immutable: each change creates a new state. */
export interface State {
  readonly editor: Editor;
  /** The first visible row of the editor. */
  readonly top: number;
  /** The wheel moved the rows, until the next key. */
  readonly isScrolled?: boolean;
  /** Where the code was drawn, for the mouse. */
  readonly area?: EditorArea | undefined;
  /** The last known content of the file. */
  readonly saved: string;
  /** Why the file cannot be read, and what to do. */
  readonly trouble?: string | undefined;
  /** The file was changed elsewhere, and the learner has not decided yet. */
  readonly isUndecided: boolean;
  /** A reader follows the saves of another `start`. */
  readonly role: 'writing' | 'looking';
  /** The shown step, if it is not the current one. */
  readonly shownStep?: number | undefined;
  readonly judged?: JudgedLesson;
  /** The steps that passed when the file could last be read. */
  readonly passedBefore?: readonly string[];
  readonly exchanges: readonly CheckedExchange[];
  /** The current step has just come up, so its finding is not a mistake yet. */
  readonly hasAdvanced?: boolean;
  /** The ids of the steps that passed for the first time in the last check. */
  readonly newlyPassed?: readonly string[];
  /** All steps passed for the first time: the ending follows. */
  readonly hasFinished?: boolean;
  /** The start of the time that the next check adds to the time spent. */
  readonly workingSince?: Date;
  readonly checking?: Checking | undefined;
  /** The hint in place. */
  readonly hint?: ShownHint | undefined;
  /** A message above the verdict. */
  readonly notice?: string | undefined;
}

export interface Checking {
  readonly since: Date;
  /** Stops it without a verdict. */
  readonly stop: () => void;
}

export function firstState(editor: Editor, passedBefore: readonly string[] = [], workingSince?: Date): State {
  return {
    editor,
    saved: editor.text,
    top: 0,
    isUndecided: false,
    role: 'writing',
    passedBefore,
    ...(workingSince && { workingSince }),
    exchanges: [],
  };
}

/** Empty for an untouched file: nothing in it can have passed. */
export function passedBefore({ workspace, lesson }: Place, source: string): readonly string[] {
  return !isBegun(source, lesson) ? [] : progressOf(readProgress(workspace), lesson.id).passed;
}

/** What another lesson replaces. Read it again after each `await`. */
export interface OpenLesson {
  place: Place;
  state: State;
  watch: FileWatch;
  journal: Journal;
}

/** A session without its screen. */
export interface Work extends OpenLesson {
  /** `source` is what the file holds. */
  readonly open: (place: Place, source: string) => OpenLesson;
  /** @throws UserError if the lesson's file cannot be written or read */
  readonly goTo: (lesson: FoundLesson) => Promise<void>;
  /** Shows that another lesson is open now. */
  readonly onEntered?: (isWelcomed: boolean) => void;
  readonly context: Context;
  readonly warmChildren?: WarmChildren;
  /** Resolves when we know whether another process has the workspace open. */
  readonly presence: Promise<Presence>;
  readonly dialogue: Dialogue;
  /** Aborted when the session ends; the reason is the `Leaving`. */
  readonly ending: AbortSignal;
  /** Runs tasks one after another. */
  readonly enqueue: (work: () => Promise<void>) => void;
  readonly draw: () => void;
  readonly leave: (how: Leaving) => void;
}

export interface Session extends Work {
  readonly screen: Screen;
  /** Keys typed before we know whether this session may write. */
  early?: Input[] | undefined;
  pager?: Pager | undefined;
}

/** How a session ended, in which lesson, and how many steps passed then. */
export interface Left {
  readonly how: Leaving;
  readonly lesson: FoundLesson;
  readonly passed: number;
  /** The current step; undefined if all pass. */
  readonly step: StepText | undefined;
}

/** Why a session ended; `taken over`: by another `start`. */
export type Leaving = 'chosen' | 'interrupted' | 'ended' | 'taken over';

export function leftFrom({ state, place: { lesson } }: Pick<Work, 'state' | 'place'>, how: Leaving): Left {
  const passed = state.passedBefore ?? [];
  const step = lesson.steps.find(({ id }) => !passed.includes(id));
  return { how, lesson, passed: passed.length, step };
}

/** Unsaved code also goes to the journal. */
export function change(work: Pick<Work, 'state' | 'journal' | 'context'>, part: Partial<State>): void {
  const before = work.state;
  work.state = { ...before, ...part };
  const isOther = (['saved', 'trouble', 'isUndecided', 'role'] as const).some(
    (name) => before[name] !== work.state[name],
  );
  if (isOther || before.editor.text !== work.state.editor.text)
    work.journal.keep(unsavedIn(work.state, work.context.io.now()));
}

export function notice(work: Pick<Work, 'state'>, told: string | undefined): void {
  work.state = { ...work.state, notice: told };
}

/** The sign that a repeated check ran: until the next key or check. */
export const sameResult = 'Checked again: the result is the same.';

export function forgetSameResult(work: Pick<Work, 'state'>): void {
  if (work.state.notice === sameResult) notice(work, undefined);
}

/** @throws an error that the learner cannot fix */
export function noticeError(work: Pick<Work, 'state' | 'context'>, error: unknown): void {
  const known = explainSystemError(error);
  if (!(known instanceof UserError)) throw error;
  const { message, advice } = messageOf(known, work.context.commandLine);
  notice(work, `${message} ${advice}`);
}

/** Unsaved code would be lost in a crash. */
export function noticeUnkept(work: Pick<Work, 'state' | 'context' | 'draw'>, error: unknown): void {
  noticeError(work, error);
  notice(work, `Your unsaved code is only on the screen. ${work.state.notice ?? ''}`.trim());
  work.draw();
}

export function textPlace({ place }: Pick<Work, 'place'>): TextPlace {
  return textPlaceOf(place.workspace, place.lesson);
}

function unsavedIn(state: State, at: Date): Unsaved | undefined {
  if (state.role === 'looking' || !isUnsaved(state)) return undefined;
  const { editor, saved, isUndecided } = state;
  return { text: editor.text, cursor: editor.cursor, base: saved, isUndecided, at };
}

export function isUnsaved({ editor, saved, trouble }: State): boolean {
  return trouble !== undefined || editor.text !== saved;
}

export function shownIndex(state: Standing & Pick<State, 'shownStep'>, lesson: FoundLesson): number {
  return state.shownStep ?? homeIndex(state, lesson);
}

/** The current step. If the file cannot be read, always a step. */
export function homeIndex(state: Standing, lesson: FoundLesson): number {
  const current = currentIndex(state, lesson);
  return isUnreadable(state) ? Math.min(current, lesson.steps.length - 1) : current;
}

type Standing = { readonly [Name in 'judged' | 'passedBefore']?: State[Name] | undefined };

/** The number of steps if all pass. */
export function currentIndex(state: Standing, { steps }: FoundLesson): number {
  const passed = passedSteps(state);
  const index = steps.findIndex(({ id }) => !passed.includes(id));
  return index < 0 ? steps.length : index;
}

/** As of the last check that could read the file, here or earlier. */
export function passedSteps({ judged, passedBefore = [] }: Standing): readonly string[] {
  return judged ? standingAfter(judged.verdict, passedBefore).passed : passedBefore;
}

function isUnreadable({ judged }: Standing): boolean {
  return judged !== undefined && unreadableBy(judged.verdict.steps) !== undefined;
}

export function standingSentence(state: Standing, what: string): string {
  const count = String(passedSteps(state).length);
  const all = String(state.judged?.verdict.steps.length ?? 0);
  return isUnreadable(state)
    ? `Your file cannot be read at the moment; ${count} of ${all} steps passed before`
    : `${what}: ${count} of ${all} steps pass`;
}
