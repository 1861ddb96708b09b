import xterm from '@xterm/headless';

export interface Seen {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
}

export interface WatchedTerminal {
  write(text: string): Promise<void>;
  seen(): Seen;
  /** By column; empty after a wide character. */
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
