import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { afterEach } from 'vitest';
import type { Socket } from 'node:net';
import { bin } from './run.js';

const opened: TestTerminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.kill();
});

/** Only a program that hangs reaches it. */
const patienceMs = 50_000;

export interface TestTerminal {
  rows(): string[];
  shows(wanted: string | RegExp): Promise<void>;
  hides(text: string): Promise<void>;
  write(keys: string): void;
  /** One key after the other. @throws Error if a key changes nothing on the screen */
  type(text: string): Promise<void>;
  resize(columns: number, rows: number): void;
  ended(): Promise<number>;
  kill(): void;
  hangUp(): void;
  /** A program must restore them. */
  modes(): Promise<Modes>;
  signal(name: NodeJS.Signals): void;
  readonly pid: number;
  raw(): string;
}

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

/** The built program in a real pseudo-terminal. */
export function openTerminal(
  cwd: string,
  args: readonly string[],
  options: TerminalOptions = {},
): TestTerminal {
  return openCommand(cwd, [process.execPath, bin, ...args], options);
}

/** The script can call `oauth-lessons`. */
export function openShell(cwd: string, script: string, options: TerminalOptions = {}): TestTerminal {
  const named = `node='${process.execPath}'; bin='${bin}'; oauth-lessons() { "$node" "$bin" "$@"; }`;
  return openCommand(cwd, ['bash', '-c', `${named}\n${script}`], options);
}

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
    const end = Date.now() + patienceMs;
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
        // Keys without a pause are a paste: each waits for the echo of the one before.
        const end = Date.now() + patienceMs;
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

/** Reads until the end: the package drops what comes 200 ms after it. @returns closes the window */
function readToTheEnd(child: pty.IPty): () => void {
  const { _socket: socket, destroy } = child as unknown as { _socket: Socket; destroy: () => void };
  const close = socket.destroy.bind(socket);
  let pieces = 0;
  child.onData(() => (pieces += 1));
  const closeWhenQuiet = (): void => {
    const before = pieces;
    // After a stall, timers run before what has arrived is read.
    setTimeout(() => setImmediate(() => (pieces === before ? close() : closeWhenQuiet())), 50);
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
