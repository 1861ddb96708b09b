import stringWidth from 'fast-string-width';
import type { Io } from '../../outside/io.js';

/** What a check wrote. */
export interface Written {
  readonly stdout: string;
  readonly stderr: string;
}

/** Where reports follow each other. */
export interface Board {
  /** Puts the newest report there: in the place of the last one where the cursor can be moved, else below it. */
  readonly show: (written: Written) => void;
  /** Shows again what was there. */
  readonly redraw: () => void;
  /** Leaves the last report where it is. */
  readonly close: () => void;
}

/** `status` is what stands below the report; `separator` comes between two where none takes another's place. */
export function createBoard(
  io: Pick<Io, 'stdout' | 'stderr' | 'terminal'>,
  { status, separator }: { readonly status: string; readonly separator: string },
): Board {
  return io.terminal.dialogue === 'screen' ? screenBoard(io, status) : listBoard(io, status, separator);
}

function listBoard(
  { stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>,
  status: string,
  separator: string,
): Board {
  let before = '';
  stderr.write(`${status}\n`);
  return {
    show: (written) => {
      stderr.write(written.stderr);
      if (written.stdout !== '') stdout.write(before + written.stdout);
      before = separator;
    },
    redraw: () => undefined,
    close: () => undefined,
  };
}

const escape = '\u001b[';
/** Terminals that know these marks show what is between them at once; the others pass over them. */
const together = { begin: `${escape}?2026h`, end: `${escape}?2026l` };

function screenBoard({ stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>, status: string): Board {
  const output = stdout as NodeJS.WriteStream;
  let last: string | undefined;
  const draw = (text: string): void => {
    const rows = `${text}\n${status}`.split('\n');
    const isNarrow = rows.every((row) => stringWidth(row) < (output.columns || 80));
    const painted = isNarrow ? rows.map((row) => `${row}${escape}K`).join('\n') : rows.join('\n');
    output.write(
      `${together.begin}${escape}H${isNarrow ? '' : `${escape}J`}${painted}${escape}J${together.end}`,
    );
  };
  return {
    show: ({ stdout: report, stderr: told }) => {
      // What was on the screen before us can still be found above.
      if (last === undefined) output.write('\n'.repeat(Math.max(0, (output.rows || 24) - 1)));
      const isSeen = (stderr as Partial<NodeJS.WriteStream>).isTTY === true;
      if (!isSeen) stderr.write(told);
      last = (isSeen ? told : '') + report;
      draw(last);
    },
    redraw: () => {
      if (last !== undefined) draw(last);
    },
    close: () => void output.write(`\r${escape}K`),
  };
}
