import type { Readable, Writable } from 'node:stream';

export interface Terminal {
  /** `screen`: full screen. `lines`: line by line, because of `--plain` or `TERM=dumb`. `none`: a pipe, or CI. */
  readonly dialogue: 'screen' | 'lines' | 'none';
  /** 80 if unknown. */
  readonly columns: number;
  /** 24 if unknown. */
  readonly rows: number;
  /** 0 no colour, 1 sixteen, 2 two hundred and fifty-six, 3 all. */
  readonly colours: 0 | 1 | 2 | 3;
  /** No colour, no box drawing, no cursor movement. */
  readonly plain: boolean;
  /** `--plain` was given, perhaps for a screen reader. In a pipe alone, scripts may read the report. */
  readonly inSentences: boolean;
  /** Only ASCII is safe if the locale is not UTF-8. */
  readonly encoding: 'utf-8' | 'ascii';
  readonly waiting: 'animated' | 'told' | 'silent';
}

export interface Io {
  readonly stdin: Readable;
  /** Reports and data; stderr gets everything else. */
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
}
