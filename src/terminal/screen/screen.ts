import { PassThrough, type Readable } from 'node:stream';
import type { Io } from '../../outside/io.js';
import type { Frame, Size } from './frame.js';
import { createPainter } from './painter.js';
import { readKeys, type Input } from './read-keys.js';

/** A terminal that we have to ourselves until we close it. */
export interface Screen {
  size(): Size;
  /** Writes what is other than what was drawn before. */
  draw(frame: Frame): void;
  /** Somebody else may have written here: the next frame is drawn as a whole. */
  forget(): void;
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
/** Marked pastes, and rows that are cut at the edge instead of going on in the next one. */
const ours = `${escape}?2004h${escape}?7l`;
const theirs = `${escape}?2004l${escape}?7h${escape}?25h${escape}0m`;
const open = `${escape}?1049h${ours}${escape}2J`;
/** On the screen that we have already: what was drawn is gone. */
const shared = `${theirs}${escape}2J${escape}H`;
const resumed = `${ours}${escape}2J`;
const closed = `${theirs}${escape}?1049l`;

/** Takes the terminal: other screen, raw keys, marked pastes. */
export function openScreen({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>, events: ScreenEvents): Screen {
  const output = stdout as NodeJS.WriteStream;
  const painter = createPainter();
  const hold = holdOn(stdin as NodeJS.ReadStream, output, { ...events, onTaken: painter.forget });
  const resized = (): void => {
    painter.forget(); // terminals wrap and cut what they show as they like
    events.onResize();
  };
  const continued = (): void => {
    if (hold.isLent()) return; // the other program has its terminal back by itself
    hold.take();
    resized();
  };
  output.on('resize', resized);
  process.on('SIGCONT', continued);
  hold.take();
  return {
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    draw: (frame) => {
      const written = hold.isTaken() ? painter.paint(frame) : '';
      if (written !== '') output.write(written);
    },
    forget: painter.forget,
    lend: (work) => hold.lent(work, { given: closed, back: open }),
    share: (work) =>
      hold.lent(() => withKeys(stdin as NodeJS.ReadStream, work), { given: shared, back: resumed }),
    suspend: () => {
      if (process.platform === 'win32') return;
      hold.release();
      process.kill(0, 'SIGTSTP');
    },
    close: () => {
      output.off('resize', resized);
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
function holdOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream, listeners: Listeners): Hold {
  const grip = gripOn(input, output, listeners);
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
function gripOn(input: NodeJS.ReadStream, output: NodeJS.WriteStream, listeners: Listeners): Grip {
  let stopReading: (() => void) | undefined;
  return {
    isHeld: () => stopReading !== undefined,
    take: (written) => {
      if (stopReading) return;
      output.write(written);
      listeners.onTaken();
      input.setRawMode(true);
      input.resume();
      stopReading = readKeys(input, listeners.onInputs);
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

interface Listeners extends Pick<ScreenEvents, 'onInputs'> {
  /** The terminal is ours and blank. */
  readonly onTaken: () => void;
}
