import type { Style } from '../../style/style.js';

/**
 * How a person is asked and shown things. On a screen that is done with menus and pages; whoever has no
 * screen does it line by line. What a choice does never knows which of them it was.
 */
export interface Dialogue {
  /** What a person does here for some things that sentences speak of. */
  readonly keyHints: KeyHints;
  /** What was chosen; undefined where the person goes back instead. */
  choose<Value>(question: Question<Value>): Promise<Value | undefined>;
  /** Shows rows until the person has seen enough of them. */
  read(page: Page): Promise<void>;
  /** Gives the terminal to another program for a while. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
}

/** Each stands at the beginning of a sentence or within it: `^S saves it.` */
export interface KeyHints {
  readonly save: string;
  readonly takeOver: string;
  readonly trace: string;
  /** Absent where there is none. */
  readonly undo?: string;
}

/** Rows for the style, and so the width, that the terminal has at that moment. */
export type Page = (style: Style) => readonly string[];

export interface Question<Value> {
  /** One line that fits forty columns. */
  readonly message: string;
  /** What the choice is about, to be seen together with it; cut where it does not fit. */
  readonly details?: Page;
  readonly options: readonly Option<Value>[];
}

/** The first option is the one that a person gets who just presses Enter. */
export interface Option<Value> {
  readonly value: Value;
  /** One line that fits thirty-six columns. */
  readonly name: string;
}
