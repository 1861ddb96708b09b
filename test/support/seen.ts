import xterm from '@xterm/headless';

/** The screen of a terminal that was written to, row by row without the blanks behind, and where its cursor stands. */
export interface Seen {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
}

/** A terminal that can be written to and looked at. */
export interface WatchedTerminal {
  write(text: string): Promise<void>;
  seen(): Seen;
  /** The signs of a row, column by column; behind a wide one there is none. */
  signsIn(row: number): string[];
}

export function watchedTerminal(columns: number, rows: number): WatchedTerminal {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  return {
    write: (text) => new Promise((resolve) => terminal.write(text, resolve)),
    seen: () => {
      const { active } = terminal.buffer;
      const texts = Array.from(
        { length: rows },
        (_, row) => active.getLine(row)?.translateToString(true) ?? '',
      );
      return { rows: texts, cursor: { row: active.cursorY, column: active.cursorX } };
    },
    signsIn: (row) => {
      const line = terminal.buffer.active.getLine(row);
      return Array.from({ length: columns }, (_, column) => line?.getCell(column)?.getChars() ?? '');
    },
  };
}
