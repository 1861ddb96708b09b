import type { Readable, Writable } from 'node:stream';

/** What the terminal on the other side can do. */
export interface Terminal {
  /** Keys can be read and a screen can be drawn: both ends are a terminal, and it is not a dumb one. */
  readonly interactive: boolean;
  /** Width in columns; 80 where nothing is known. */
  readonly columns: number;
  /** Height in rows; 24 where nothing is known. */
  readonly rows: number;
  /** 0 no colour, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly colours: 0 | 1 | 2 | 3;
  /** No colour, no box drawing, no cursor movement. */
  readonly plain: boolean;
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
