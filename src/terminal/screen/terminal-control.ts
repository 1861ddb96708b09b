import { PassThrough, type Readable } from 'node:stream';
import { readKeys, type Input } from './read-keys.js';

const escape = '\u001b[';
/** Bracketed paste, and no automatic wrapping. */
const ours = `${escape}?2004h${escape}?7l`;
/** Buttons, dragging and wheel, reported as SGR sequences. */
const mouseOn = `${escape}?1002h${escape}?1006h`;
const mouseOff = `${escape}?1006l${escape}?1002l`;
const theirs = `${mouseOff}${escape}?2004l${escape}?7h${escape}?25h${escape}0m`;
const open = `${escape}?1049h${ours}${escape}2J`;
/** The alternate screen is kept, its content is cleared. */
const shared = `${theirs}${escape}2J${escape}H`;
const resumed = `${ours}${escape}2J`;
const closed = `${theirs}${escape}?1049l`;

/** Exclusive control of the terminal. All methods may be called twice, because signals come at any time. */
export interface TerminalControl {
  readonly isTaken: () => boolean;
  /** Whether clicks and the wheel come here; without it the terminal itself selects. */
  readonly setMouse: (isOn: boolean) => void;
  readonly take: () => void;
  /** Restores the terminal until `resume`. */
  readonly pause: () => void;
  /** False if another program has the terminal now. */
  readonly resume: () => boolean;
  /** For another program, until `work` is done. */
  readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** For a menu of ours: the alternate screen stays, keys are raw. */
  readonly share: <Result>(work: (keys: Readable) => Promise<Result>) => Promise<Result>;
  readonly end: () => void;
}

export interface Listeners {
  readonly onInputs: (inputs: readonly Input[]) => void;
  /** The terminal is ours again, and empty. */
  readonly onTaken: () => void;
}

/** Written before and after others use the terminal. */
interface Handover {
  readonly given: string;
  readonly back: string;
}

const toOthers: Handover = { given: closed, back: open };
const toMenus: Handover = { given: shared, back: resumed };

export function controlTerminal(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  listeners: Listeners,
): TerminalControl {
  const grip = rawInput(input, output, listeners);
  let lentTo: Handover | undefined;
  let hasEnded = false;
  const lent = async <Result>(work: () => Promise<Result>, written: Handover): Promise<Result> => {
    grip.release(written.given);
    lentTo = written;
    try {
      return await work();
    } finally {
      lentTo = undefined;
      if (!hasEnded) grip.take(written.back);
    }
  };
  const giveBack = (): void => {
    if (lentTo === toMenus) giveBackShared(input, output);
    grip.release(closed);
  };
  return {
    isTaken: grip.isHeld,
    setMouse: grip.setMouse,
    take: () => grip.take(open),
    pause: giveBack,
    resume: () => {
      if (lentTo === toMenus) shareAgain(input, output);
      else if (!lentTo) grip.take(open);
      return lentTo !== toOthers;
    },
    lend: (work) => lent(work, toOthers),
    share: (work) => lent(() => withKeys(input, work), toMenus),
    end: () => {
      hasEnded = true;
      giveBack();
    },
  };
}

function giveBackShared(input: NodeJS.ReadStream, output: NodeJS.WriteStream): void {
  input.setRawMode(false);
  output.write(closed);
}

function shareAgain(input: NodeJS.ReadStream, output: NodeJS.WriteStream): void {
  input.setRawMode(true);
  output.write(`${open}${shared}`);
}

/** A separate stream, so that no half-decoded key is left in stdin. */
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

interface RawInput {
  readonly isHeld: () => boolean;
  readonly setMouse: (isOn: boolean) => void;
  readonly take: (written: string) => void;
  readonly release: (written: string) => void;
}

function rawInput(input: NodeJS.ReadStream, output: NodeJS.WriteStream, listeners: Listeners): RawInput {
  let stopReading: (() => void) | undefined;
  let hasMouse = false;
  return {
    isHeld: () => stopReading !== undefined,
    setMouse: (isOn) => {
      hasMouse = isOn;
      if (stopReading) output.write(isOn ? mouseOn : mouseOff);
    },
    take: (written) => {
      if (stopReading) return;
      output.write(hasMouse ? written + mouseOn : written);
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
