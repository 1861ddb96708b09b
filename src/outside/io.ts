import type { Readable, Writable } from 'node:stream';

/** What the terminal can do, and what the learner asked for. */
export interface Terminal {
  /** `screen`: full screen. `lines`: line by line, because of `--plain` or `TERM=dumb`. `none`: a pipe, or CI. */
  readonly dialogue: 'screen' | 'lines' | 'none';
  /** Width in columns; 80 if unknown. */
  readonly columns: number;
  /** Height in rows; 24 if unknown. */
  readonly rows: number;
  /** 0 no colour, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly colours: 0 | 1 | 2 | 3;
  /** No colour, no box drawing, no cursor movement. */
  readonly plain: boolean;
  /** From the locale. Only ASCII is safe if it is not UTF-8. */
  readonly encoding: 'utf-8' | 'ascii';
  /** How a wait is shown on stderr: an animated line, a line of text, or nothing. */
  readonly waiting: 'animated' | 'told' | 'silent';
}

/** What a command reads from and writes to. */
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
