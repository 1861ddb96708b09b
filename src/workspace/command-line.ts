import type { CommandLine } from '../outside/command-line.js';
import { shellWord } from '../style/shell-word.js';
import { printablePath } from './shown-path.js';
import { findWorkspace, type Workspace } from './workspace.js';

/** What the learner typed to get here; a message must recommend the same. */
export interface Called {
  /** The path of the running script. */
  readonly script: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: () => string;
  /** `--plain` was given. */
  readonly isPlain?: boolean;
}

/** The one place that builds the commands of messages. */
export function createCommandLine(called: Called): CommandLine {
  const program = isThroughNpm(called) ? 'npx oauth-lessons' : 'oauth-lessons';
  return (command, path) => {
    const line = command === '' ? program : `${program} ${command}`;
    const full = path === undefined ? line : at(path, line, command, called.cwd());
    return called.isPlain && command !== '' ? `${full} --plain` : full;
  };
}

/** Through npx, a script of a package, or a local install: then the shell does not find the program by itself. */
function isThroughNpm({ script, env }: Called): boolean {
  const folders = script.split(/[\\/]/);
  return env.npm_command !== undefined || folders.includes('_npx') || folders.at(-2) === '.bin';
}

/** These take the folder as an argument. */
const takesFolder = /^(?:start|check|trace)\b/;

function at(path: string, line: string, command: string, cwd: string): string {
  const found = workspaceHere(cwd);
  if (path === found?.folder || path === found?.databaseFile) return line;
  const shown = shellWord(asArgument(printablePath(path, cwd)));
  if (path.endsWith('.json')) return `${line} --data ${shown}`;
  return takesFolder.test(command) ? `${line} ${shown}` : `cd ${shown} && ${line}`;
}

/** A workspace of a newer version is reported elsewhere. */
function workspaceHere(cwd: string): Workspace | undefined {
  try {
    return findWorkspace(cwd);
  } catch {
    return undefined;
  }
}

/** Not an option, and not a home folder. */
function asArgument(path: string): string {
  return /^[-~]/.test(path) ? `./${path}` : path;
}
