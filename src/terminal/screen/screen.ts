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
const closed = `${escape}?2004l${escape}?25h${escape}0m${escape}?1049l`;

/** Takes the terminal: other screen, raw keys, marked pastes. */
export function openScreen({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>, events: ScreenEvents): Screen {
  const output = stdout as NodeJS.WriteStream;
  const hold = holdOn(stdin as NodeJS.ReadStream, output, events);
  const continued = (): void => {
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
    lend: async (work) => {
      hold.release();
      return work().finally(hold.take);
    },
    suspend: () => {
      if (process.platform === 'win32') return;
      hold.release();
      process.kill(0, 'SIGTSTP');
    },
    close: () => {
      output.off('resize', events.onResize);
      process.off('SIGCONT', continued);
      hold.release();
    },
  };
}

interface Hold {
  readonly isTaken: () => boolean;
  readonly take: () => void;
  readonly release: () => void;
}

/** Taking and releasing twice does no harm: signals come when they like. */
function holdOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream, { onInputs }: ScreenEvents): Hold {
  let stopReading: (() => void) | undefined;
  return {
    isTaken: () => stopReading !== undefined,
    take: () => {
      if (stopReading) return;
      output.write(open);
      input.setRawMode(true);
      input.resume();
      stopReading = readKeys(input, onInputs);
    },
    release: () => {
      if (!stopReading) return;
      stopReading();
      stopReading = undefined;
      input.setRawMode(false);
      input.pause();
      output.write(closed);
    },
  };
}

/** Each row is written over the old one and cleared behind its end: nothing flickers. */
function textOf({ rows, cursor }: Frame): string {
  const drawn = rows
    .map((row, index) => `${escape}${String(index + 1)};1H${row}${escape}0m${escape}K`)
    .join('');
  const place = cursor ? `${escape}${String(cursor.row + 1)};${String(cursor.column + 1)}H${escape}?25h` : '';
  return `${escape}?25l${drawn}${escape}J${place}`;
}
