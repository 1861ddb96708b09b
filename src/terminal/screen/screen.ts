import type { Readable } from 'node:stream';
import type { Io } from '../../outside/io.js';
import type { Frame, Size } from './frame.js';
import { createPainter } from './painter.js';
import { controlTerminal } from './terminal-control.js';
import type { Input } from './read-keys.js';
import { listenForStops } from './stops.js';

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

/** Takes the terminal: other screen, raw keys, marked pastes. */
export function openScreen({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>, events: ScreenEvents): Screen {
  const output = stdout as NodeJS.WriteStream;
  const painter = createPainter();
  const hold = controlTerminal(stdin as NodeJS.ReadStream, output, { ...events, onTaken: painter.forget });
  const resized = (): void => {
    painter.forget(); // terminals wrap and cut what they show as they like
    events.onResize();
  };
  const stopping = listenForStops({
    onStop: hold.pause,
    onContinue: () => {
      // Whoever draws draws anew, us among them; another program that has the terminal sees to itself.
      if (hold.resume()) output.emit('resize');
    },
  });
  output.on('resize', resized);
  process.on('exit', hold.end); // whatever ends us without a word
  hold.take();
  return {
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    draw: (frame) => {
      const written = hold.isTaken() ? painter.paint(frame) : '';
      if (written !== '') output.write(written);
    },
    forget: painter.forget,
    lend: hold.lend,
    share: hold.share,
    suspend: stopping.stop,
    close: () => {
      output.off('resize', resized);
      process.off('exit', hold.end);
      stopping.end();
      hold.end();
    },
  };
}
