import type { Readable, Writable } from 'node:stream';

/** What the terminal on the other side can do, and what the person at it asked for. */
export interface Terminal {
  /**
   * How somebody can be talked with: on a screen of our own, line by line (asked for, or because the cursor
   * cannot be moved), or not at all, for nobody is there (a pipe, CI).
   */
  readonly dialogue: 'screen' | 'lines' | 'none';
  /** Width in columns; 80 where nothing is known. */
  readonly columns: number;
  /** Height in rows; 24 where nothing is known. */
  readonly rows: number;
  /** 0 no colour, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly colours: 0 | 1 | 2 | 3;
  /** No colour, no box drawing, no cursor movement. */
  readonly plain: boolean;
  /** What the locale says that the terminal reads: where it is not UTF-8, only ASCII is safe. */
  readonly encoding: 'utf-8' | 'ascii';
  /** How long work is shown on stderr: in a line that is written over, in a line of its own, or not at all. */
  readonly waiting: 'animated' | 'told' | 'silent';
}

/** The world that a command reads from and writes to. */
export interface Io {
  readonly stdin: Readable;
  /** Reports and data. */
  readonly stdout: Writable;
  /** Everything else. */
  readonly stderr: Writable;
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly now: () => Date;
}
