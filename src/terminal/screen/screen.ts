import type { Readable } from 'node:stream';
import type { Io } from '../../outside/io.js';
import type { Frame, Size } from './frame.js';
import { clipboardSequence } from './clipboard-sequence.js';
import { createPainter } from './painter.js';
import { controlTerminal } from './terminal-control.js';
import type { Input } from './read-keys.js';
import { listenForStops } from './stops.js';

/** A terminal in full-screen mode. */
export interface Screen {
  size(): Size;
  /** Writes the differences to the last frame. */
  draw(frame: Frame): void;
  /** Puts a text into the system's clipboard, if the terminal takes it. */
  copy(text: string): void;
  setMouse(isOn: boolean): void;
  /** The next frame is drawn completely: another program may have written. */
  forget(): void;
  /** Restores the terminal for another program until `work` is done. */
  lend<Result>(work: () => Promise<Result>): Promise<Result>;
  /** For a menu of ours: the screen stays, raw keys go to it. */
  share<Result>(work: (keys: Readable) => Promise<Result>): Promise<Result>;
  /** Stops this process as Ctrl-Z does, until `fg`. */
  suspend(): void;
  close(): void;
}

export interface ScreenEvents {
  readonly onInputs: (inputs: readonly Input[]) => void;
  readonly onResize: () => void;
}

/** Switches to the alternate screen, raw keys and bracketed paste. */
export function openScreen(
  { stdin, stdout, env }: Pick<Io, 'stdin' | 'stdout' | 'env'>,
  events: ScreenEvents,
): Screen {
  const output = stdout as NodeJS.WriteStream;
  const painter = createPainter();
  const hold = controlTerminal(stdin as NodeJS.ReadStream, output, { ...events, onTaken: painter.forget });
  const resized = (): void => {
    painter.forget(); // terminals wrap and cut as they like
    events.onResize();
  };
  const stopping = listenForStops({
    onStop: hold.pause,
    onContinue: () => {
      // After a stop everything is drawn again, except while another program has the terminal.
      if (hold.resume()) output.emit('resize');
    },
  });
  const write = (made: string): void => {
    if (made !== '') output.write(made);
  };
  output.on('resize', resized);
  process.on('exit', hold.end); // the process may end without `close`
  hold.take();
  return {
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    draw: (frame) => write(hold.isTaken() ? painter.paint(frame) : ''),
    copy: (text) => write(hold.isTaken() ? clipboardSequence(text, env.TERM) : ''),
    setMouse: hold.setMouse,
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
