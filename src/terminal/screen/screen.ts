import { PassThrough, type Readable } from 'node:stream';
import type { Io } from '../../outside/io.js';
import { readKeys, type Input } from './read-keys.js';

/** What is to be seen: rows, and where the cursor stands, counted from 0; none where it is hidden. */
export interface Frame {
  readonly rows: readonly string[];
  readonly cursor?: { readonly row: number; readonly column: number };
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** A terminal that we have to ourselves until we close it. */
export interface Screen {
  size(): Size;
  draw(frame: Frame): void;
  /** Gives the terminal to somebody else for a while, as we found it. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Leaves keys and screen to a menu of ours for a while; the screen stays the other one, keys come as they are. */
  share<Result>(work: (keys: Readable) => Promise<Result>): Promise<Result>;
  /** Stops this process as Ctrl-Z does; comes back with `fg`. */
  suspend(): void;
  /** Leaves the terminal as we found it. */
  close(): void;
}

export interface ScreenEvents {
  readonly onInputs: (inputs: readonly Input[]) => void;
  readonly onResize: () => void;
}

const escape = '\u001b[';
const open = `${escape}?1049h${escape}?2004h${escape}2J`;
/** On the screen that we have already: what was drawn is gone. */
const shared = `${escape}?2004l${escape}?25h${escape}0m${escape}2J${escape}H`;
const resumed = `${escape}?2004h${escape}2J`;
const closed = `${escape}?2004l${escape}?25h${escape}0m${escape}?1049l`;

/** Takes the terminal: other screen, raw keys, marked pastes. */
export function openScreen({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>, events: ScreenEvents): Screen {
  const output = stdout as NodeJS.WriteStream;
  const hold = holdOn(stdin as NodeJS.ReadStream, output, events);
  const continued = (): void => {
    if (hold.isLent()) return; // the other program has its terminal back by itself
    hold.take();
    events.onResize();
  };
  output.on('resize', events.onResize);
  process.on('SIGCONT', continued);
  hold.take();
  return {
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    draw: (frame) => {
      if (hold.isTaken()) output.write(textOf(frame));
    },
    lend: (work) => hold.lent(work, { given: closed, back: open }),
    share: (work) =>
      hold.lent(() => withKeys(stdin as NodeJS.ReadStream, work), { given: shared, back: resumed }),
    suspend: () => {
      if (process.platform === 'win32') return;
      hold.release();
      process.kill(0, 'SIGTSTP');
    },
    close: () => {
      output.off('resize', events.onResize);
      process.off('SIGCONT', continued);
      hold.end();
    },
  };
}

interface Hold {
  readonly isTaken: () => boolean;
  readonly isLent: () => boolean;
  readonly take: () => void;
  readonly release: () => void;
  /** Ours again when the work is done, unless all has ended meanwhile. */
  readonly lent: <Result>(work: () => Promise<Result>, written: Handing) => Promise<Result>;
  readonly end: () => void;
}

/** What the terminal is told when others get it, and when they are done. */
interface Handing {
  readonly given: string;
  readonly back: string;
}

/** Taking and releasing twice does no harm: signals come when they like. */
function holdOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream, { onInputs }: ScreenEvents): Hold {
  const grip = gripOn(input, output, onInputs);
  let lentTo: Handing | undefined;
  let hasEnded = false;
  return {
    isTaken: grip.isHeld,
    isLent: () => lentTo !== undefined,
    take: () => grip.take(open),
    release: () => grip.release(closed),
    lent: async (work, written) => {
      grip.release(written.given);
      lentTo = written;
      try {
        return await work();
      } finally {
        lentTo = undefined;
        if (!hasEnded) grip.take(written.back);
      }
    },
    end: () => {
      hasEnded = true;
      if (lentTo?.given === shared) output.write(closed);
      grip.release(closed);
    },
  };
}

/** A stream of its own: whoever decodes keys in it leaves nothing half read behind. */
async function withKeys<Result>(
  input: NodeJS.ReadStream,
  work: (keys: Readable) => Promise<Result>,
): Promise<Result> {
  const keys = new PassThrough();
  input.setRawMode(true);
  input.pipe(keys);
  try {
    return await work(keys);
  } finally {
    input.unpipe(keys);
    input.pause();
  }
}

interface Grip {
  readonly isHeld: () => boolean;
  readonly take: (written: string) => void;
  readonly release: (written: string) => void;
}

/** Raw keys, and what the terminal is told before and after. */
function gripOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream, onInputs: Listener): Grip {
  let stopReading: (() => void) | undefined;
  return {
    isHeld: () => stopReading !== undefined,
    take: (written) => {
      if (stopReading) return;
      output.write(written);
      input.setRawMode(true);
      input.resume();
      stopReading = readKeys(input, onInputs);
    },
    release: (written) => {
      if (!stopReading) return;
      stopReading();
      stopReading = undefined;
      input.setRawMode(false);
      input.pause();
      output.write(written);
    },
  };
}

type Listener = ScreenEvents['onInputs'];

/** Each row is written over the old one and cleared behind its end: nothing flickers. */
function textOf({ rows, cursor }: Frame): string {
  const drawn = rows
    .map((row, index) => `${escape}${String(index + 1)};1H${row}${escape}0m${escape}K`)
    .join('');
  const place = cursor ? `${escape}${String(cursor.row + 1)};${String(cursor.column + 1)}H${escape}?25h` : '';
  return `${escape}?25l${drawn}${escape}J${place}`;
}
