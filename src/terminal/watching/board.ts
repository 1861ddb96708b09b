import stringWidth from 'fast-string-width';
import type { Io } from '../../outside/io.js';
import type { Size } from '../screen/frame.js';

export interface Written {
  readonly stdout: string;
  readonly stderr: string;
}

/** Rows for the current size. */
export type Page = (size: Size) => readonly string[];

export interface Board {
  /** Replaces the last report if the cursor can move, else adds one below. */
  readonly show: (written: Written, page?: Page) => void;
  readonly redraw: () => void;
  readonly close: () => void;
}

/** `status` is below the report; `separator` is between reports that are not replaced. */
export function createBoard(
  io: Pick<Io, 'stdout' | 'stderr' | 'terminal'>,
  { status, separator }: { readonly status: Page; readonly separator: string },
): Board {
  return io.terminal.dialogue === 'screen' ? screenBoard(io, status) : listBoard(io, status, separator);
}

function listBoard(
  { stdout, stderr, terminal }: Pick<Io, 'stdout' | 'stderr' | 'terminal'>,
  status: Page,
  separator: string,
): Board {
  let before = '';
  stderr.write(`${status(terminal).join('\n')}\n`);
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

function screenBoard({ stdout, stderr }: Pick<Io, 'stdout' | 'stderr'>, status: Page): Board {
  const output = stdout as NodeJS.WriteStream;
  let last: Page | undefined;
  let keyRows = 1;
  const draw = (page: Page): void => {
    const size = { columns: output.columns || 80, rows: output.rows || 24 };
    const keys = status(size);
    keyRows = keys.length;
    const above = page({ ...size, rows: size.rows - keys.length - 1 });
    const rows = [...above, '', ...keys];
    const isNarrow = rows.every((row) => stringWidth(row) < size.columns);
    const painted = isNarrow ? rows.map((row) => `${row}${escape}K`).join('\n') : rows.join('\n');
    output.write(
      `${together.begin}${escape}H${isNarrow ? '' : `${escape}J`}${painted}${escape}J${together.end}`,
    );
  };
  return {
    show: ({ stdout: report, stderr: told }, page) => {
      // Scrolls earlier output up instead of erasing it.
      if (last === undefined) output.write('\n'.repeat(Math.max(0, (output.rows || 24) - 1)));
      const isSeen = (stderr as Partial<NodeJS.WriteStream>).isTTY === true;
      if (!isSeen) stderr.write(told);
      const text = (isSeen ? told : '') + (page ? '' : report);
      const rows = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      last = page ? (size) => [...rows, ...page({ ...size, rows: size.rows - rows.length })] : () => rows;
      draw(last);
    },
    redraw: () => {
      if (last !== undefined) draw(last);
    },
    close: () => void output.write(`\r${keyRows > 1 ? `${escape}${String(keyRows - 1)}A` : ''}${escape}J`),
  };
}
