import stringWidth from 'fast-string-width';
import type { Io } from '../../outside/io.js';

export interface Written {
  readonly stdout: string;
  readonly stderr: string;
}

export interface Board {
  /** Replaces the last report if the cursor can move, else adds one below. */
  readonly show: (written: Written) => void;
  readonly redraw: () => void;
  readonly close: () => void;
}

/** `status` is below the report; `separator` is between reports that are not replaced. */
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
/** Synchronized output; other terminals ignore the marks. */
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
      // Scrolls earlier output up instead of erasing it.
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
