import type { Style } from '../../style/style.js';

/** Questions and pages, on a screen or line by line. Menu actions do not know which. */
export interface Dialogue {
  /** How to do some actions here, for sentences. */
  readonly keyHints: KeyHints;
  /** Undefined if the learner goes back. */
  choose<Value>(question: Question<Value>): Promise<Value | undefined>;
  /** Resolves when the learner has finished reading. */
  read(page: Page): Promise<void>;
  /** Gives the terminal to another program until `work` is done. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Each works at the start of a sentence and inside it: `^S saves it.` */
export interface KeyHints {
  readonly save: string;
  readonly takeOver: string;
  readonly trace: string;
  /** Absent if there is no undo. */
  readonly undo?: string;
}

/** Rows for the current style and width. */
export type Page = (style: Style) => readonly string[];

export interface Question<Value> {
  /** One line of at most 40 columns. */
  readonly message: string;
  /** Shown with the question; cut if it does not fit. */
  readonly details?: Page;
  readonly options: readonly Option<Value>[];
}

/** Enter chooses the first option. */
export interface Option<Value> {
  readonly value: Value;
  /** One line of at most 36 columns. */
  readonly name: string;
}
