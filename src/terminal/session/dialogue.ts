import type { Style } from '../../style/style.js';

/** Questions and pages, on a screen or line by line. Menu actions do not know which. */
export interface Dialogue {
  /** How to do some actions here, for sentences. */
  readonly keyHints: KeyHints;
  /** Undefined if the learner goes back. */
  choose<Value>(question: Question<Value>): Promise<Value | undefined>;
  /** Resolves when the learner has finished reading. */
  read(page: Page): Promise<void>;
  /** The same for a page with keys of its own: Enter and Space read on, and close it at the end. */
  readOnce(page: Page, closing: Closing): Promise<ClosedBy>;
  /** The same for several pages: the learner turns them, or they are printed one after another. */
  leafThrough(sheets: readonly Sheet[]): Promise<void>;
  /** What only a screen can do. */
  readonly screen?: ScreenSwitches;
  /** Gives the terminal to another program until `work` is done. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface ScreenSwitches {
  /** Pauses this process until `fg`. Absent where the system cannot do that. */
  readonly suspend?: () => void;
  readonly hasMouse: () => boolean;
  readonly setMouse: (isOn: boolean) => void;
}

/** Each works at the start of a sentence and inside it: `^S saves it.` */
export interface KeyHints {
  readonly save: string;
  readonly takeOver: string;
  readonly trace: string;
  /** Absent if there is no undo. */
  readonly undo?: string;
}

/** How a page is closed, for its last line. */
export interface Closing {
  /** What Enter does at the end. */
  readonly enter: string;
  /** What Esc does, if it does something else. */
  readonly escape?: string;
  /** Whether ^T shows the trace. */
  readonly hasTrace?: boolean;
}

/** `end`: Enter or Space at the end; `escape`: Esc or q; `printed`: line by line, where nothing closes a page. */
export type ClosedBy = 'end' | 'escape' | 'trace' | 'printed';

/** Rows for the current style and width. */
export type Page = (style: Style) => readonly string[];

/** One of several pages. */
export interface Sheet {
  /** For the last line: where the learner is. */
  readonly name: string;
  /** `isUnfolded`: with parts that most readers skip. */
  readonly rows: (style: Style, isUnfolded?: boolean) => readonly string[];
}

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
  /** A key that chooses it, shown after the name. Absent in questions that come while the learner types. */
  readonly letter?: string;
}
