import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { afterEach } from 'vitest';
import type { Socket } from 'node:net';
import { bin } from './run.js';

const opened: TestTerminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.kill();
});

/** Only a program that hangs reaches it, in ms. */
const patience = 50_000;

export interface TestTerminal {
  /** What is on the screen, row by row, without the blanks behind. */
  rows(): string[];
  /** Waits until the screen shows a text or fits a pattern. */
  shows(wanted: string | RegExp): Promise<void>;
  /** Waits until it shows it no more. */
  hides(text: string): Promise<void>;
  write(keys: string): void;
  /** One key after the other, each when the one before was seen; fails where a key changes nothing on the screen. */
  type(text: string): Promise<void>;
  resize(columns: number, rows: number): void;
  /** The exit code, when the program has ended. */
  ended(): Promise<number>;
  kill(): void;
  /** The window is closed, or the connection lost. */
  hangUp(): void;
  /** What programs change of a terminal and must change back. */
  modes(): Promise<Modes>;
  /** Sends a signal to the program. */
  signal(name: NodeJS.Signals): void;
  /** The number of the program's process. */
  readonly pid: number;
  /** Every byte that came. */
  raw(): string;
}

/** What is switched in a terminal; the names of the signs are those of xterm. */
export interface Modes {
  readonly screen: string;
  readonly isCursorHidden: boolean;
  readonly switches: Readonly<Record<string, boolean | string>>;
}

export const key = {
  enter: '\r',
  save: '\u0013',
  menu: '\u0007',
  leave: '\u0003',
  undo: '\u0015',
  up: '\u001b[A',
  down: '\u001b[B',
  escape: '\u001b',
  backTab: '\u001b[Z',
} as const;

/** A sequence in pieces would be other keys. */
// eslint-disable-next-line no-control-regex -- how a terminal sends keys that have no sign
const oneKey = /\u001b\[[\d;]*[A-Za-z~]|\P{M}\p{M}*/gsu;

interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built program in a real pseudo-terminal, with a real terminal's screen behind it. */
export function openTerminal(
  cwd: string,
  args: readonly string[],
  options: TerminalOptions = {},
): TestTerminal {
  return openCommand(cwd, [process.execPath, bin, ...args], options);
}

/** The same with a shell in between, in which `oauth-lessons` is the built program. */
export function openShell(cwd: string, script: string, options: TerminalOptions = {}): TestTerminal {
  const named = `node='${process.execPath}'; bin='${bin}'; oauth-lessons() { "$node" "$bin" "$@"; }`;
  return openCommand(cwd, ['bash', '-c', `${named}\n${script}`], options);
}

/** Starts any program in a pseudo-terminal. */
export function openCommand(
  cwd: string,
  [file = '', ...args]: readonly string[],
  { columns = 80, rows = 24, env = {} }: TerminalOptions,
): TestTerminal {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = pty.spawn(file, args, {
    cwd,
    cols: columns,
    rows,
    name: env.TERM ?? 'xterm-256color',
    env: { PATH: process.env.PATH ?? '', LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env },
  });
  const hangUp = readToTheEnd(child);
  let raw = '';
  child.onData((data) => {
    raw += data;
    screen.write(data);
  });
  const code = new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)));
  const read = (): string[] => {
    const { active } = screen.buffer;
    return Array.from(
      { length: screen.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '',
    );
  };
  const until = async (what: string, fits: (text: string) => boolean): Promise<void> => {
    const end = Date.now() + patience;
    while (!fits(read().join('\n'))) {
      if (Date.now() > end) throw new Error(`The screen never came to ${what}:\n${read().join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const allDrawn = (): Promise<void> => new Promise((resolve) => screen.write('', resolve));
  const terminal: TestTerminal = {
    rows: read,
    shows: (wanted) =>
      until(`show ${String(wanted)}`, (text) =>
        typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text),
      ),
    hides: (text) => until(`hide ${text}`, (shown) => !shown.includes(text)),
    write: (keys) => child.write(keys),
    type: async (text) => {
      for (const [one] of text.matchAll(oneKey)) {
        const length = raw.length;
        child.write(one === '\n' ? key.enter : one);
        // Keys that come at once are a paste: each waits for the echo of the one before.
        const end = Date.now() + patience;
        while (raw.length === length) {
          if (Date.now() > end) throw new Error(`Nothing came for the key ${JSON.stringify(one)}.`);
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
      }
    },
    resize: (newColumns, newRows) => {
      screen.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    ended: async () => {
      const ended = await code;
      await allDrawn();
      return ended;
    },
    kill: () => {
      try {
        child.kill('SIGKILL');
      } catch {
        // It has ended by itself.
      }
    },
    hangUp,
    modes: async () => {
      await allDrawn();
      // eslint-disable-next-line no-control-regex -- what shows and hides a cursor
      const isCursorHidden = [...raw.matchAll(/\u001b\[\?25([hl])/g)].at(-1)?.[1] === 'l';
      return { screen: screen.buffer.active.type, isCursorHidden, switches: { ...screen.modes } };
    },
    signal: (name) => child.kill(name),
    pid: child.pid,
    raw: () => raw,
  };
  opened.push(terminal);
  return terminal;
}

/**
 * The package gives what a program wrote at its end 200 ms to be read, too little on a busy machine, and drops the
 * rest. Here it is read until no more comes.
 * @returns what closes the window at once
 */
function readToTheEnd(child: pty.IPty): () => void {
  const { _socket: socket, destroy } = child as unknown as { _socket: Socket; destroy: () => void };
  const close = socket.destroy.bind(socket);
  let pieces = 0;
  child.onData(() => (pieces += 1));
  const closeWhenQuiet = (): void => {
    const before = pieces;
    setTimeout(() => (pieces === before ? close() : closeWhenQuiet()), 20);
  };
  socket.destroy = () => {
    closeWhenQuiet();
    return socket;
  };
  return () => {
    socket.destroy = close;
    destroy.call(child);
  };
}
