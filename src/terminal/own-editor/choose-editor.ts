import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Io } from '../../outside/io.js';
import { splitCommand } from './split-command.js';

export interface OwnEditor {
  readonly program: string;
  readonly args: readonly string[];
}

/** Editors that show how to leave them come first. */
const inTerminal = ['nano', 'micro', 'vim', 'nvim', 'emacs', 'vi'];
const inWindow = ['code', 'cursor', 'codium', 'zed', 'subl'];

/** VISUAL or EDITOR, else an editor on the PATH, else undefined. */
export function chooseEditor({ env }: Pick<Io, 'env'>): OwnEditor | undefined {
  const set = [env.VISUAL, env.EDITOR].find((one) => one !== undefined && one.trim() !== '');
  if (set !== undefined) {
    const [program = '', ...args] = splitCommand(set, isFile);
    return { program, args };
  }
  if (process.platform === 'win32') return { program: 'notepad', args: [] };
  const drawing = env.TERM === 'dumb' ? [] : inTerminal; // these move the cursor
  const program = [...windowed(env), ...drawing].find((name) => isOnPath(name, env));
  return program === undefined ? undefined : { program, args: [] };
}

/** A window needs a display. A terminal inside an editor belongs to that editor. */
function windowed({ DISPLAY, WAYLAND_DISPLAY, TERM_PROGRAM, SSH_CONNECTION }: Io['env']): string[] {
  if (TERM_PROGRAM === 'vscode') return ['code', 'cursor', 'codium'];
  if (TERM_PROGRAM === 'zed') return ['zed'];
  const hasDisplay = process.platform === 'darwin' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  return hasDisplay && !SSH_CONNECTION ? inWindow : [];
}

function isOnPath(name: string, { PATH }: Io['env']): boolean {
  return (PATH ?? '').split(delimiter).some((folder) => folder !== '' && isProgram(join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return isFile(path);
  } catch {
    return false;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
