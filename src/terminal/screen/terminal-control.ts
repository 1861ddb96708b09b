import { PassThrough, type Readable } from 'node:stream';
import { readKeys, type Input } from './read-keys.js';

const escape = '\u001b[';
/** Marked pastes, and rows that are cut at the edge instead of going on in the next one. */
const ours = `${escape}?2004h${escape}?7l`;
const theirs = `${escape}?2004l${escape}?7h${escape}?25h${escape}0m`;
const open = `${escape}?1049h${ours}${escape}2J`;
/** On the screen that we have already: what was drawn is gone. */
const shared = `${theirs}${escape}2J${escape}H`;
const resumed = `${ours}${escape}2J`;
const closed = `${theirs}${escape}?1049l`;

/** Our having the terminal. Taking and giving back twice does no harm: signals come when they like. */
export interface TerminalControl {
  readonly isTaken: () => boolean;
  readonly take: () => void;
  /** Gives the terminal back until `resume`, as we found it. */
  readonly pause: () => void;
  /** False where it is another program's now. */
  readonly resume: () => boolean;
  /** Another program's until the work is done. */
  readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** A menu's of ours until the work is done; the screen stays the other one, keys come as they are. */
  readonly share: <Result>(work: (keys: Readable) => Promise<Result>) => Promise<Result>;
  readonly end: () => void;
}

export interface Listeners {
  readonly onInputs: (inputs: readonly Input[]) => void;
  /** The terminal is ours and blank. */
  readonly onTaken: () => void;
}

/** What the terminal is told when others get it, and when they are done. */
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
  /** Ours again when the work is done, unless all has ended meanwhile. */
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

interface RawInput {
  readonly isHeld: () => boolean;
  readonly take: (written: string) => void;
  readonly release: (written: string) => void;
}

/** Raw keys, and what the terminal is told before and after. */
function rawInput(input: NodeJS.ReadStream, output: NodeJS.WriteStream, listeners: Listeners): RawInput {
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
