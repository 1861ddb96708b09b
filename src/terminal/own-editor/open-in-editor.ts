import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import type { Io } from '../../outside/io.js';
import { codeOf } from '../../errors/system-error.js';
import type { OwnEditor } from './choose-editor.js';
import { knownEditor, type Spot } from './known-editors.js';

export interface Opening {
  readonly env: Io['env'];
  readonly ending: AbortSignal;
  readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** For an editor that fails after it was started. */
  readonly onFailure: (told: string) => void;
}

/** @returns a message for the learner; undefined after an editor in the terminal */
export async function openInEditor(
  editor: OwnEditor,
  spot: Spot,
  opening: Opening,
): Promise<string | undefined> {
  const known = knownEditor(editor.program);
  const args = [...editor.args, ...known.argumentsFor(spot)];
  return known.runsIn === 'terminal'
    ? opening.lend(() => useTerminal(editor, args, spot, opening))
    : useWindow(editor, args, spot, opening);
}

/** An editor that exits so soon may have opened a window. In ms. */
const quickExitMs = 1_000;

async function useTerminal(
  editor: OwnEditor,
  args: readonly string[],
  { file }: Spot,
  { env, ending }: Opening,
): Promise<string | undefined> {
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore); // Ctrl-C is for the editor, but the terminal sends it to us too
  const began = performance.now();
  const child = start(editor.program, args, { env, stdio: 'inherit' });
  const stop = (): void => {
    if (ending.reason === 'ended') child.kill();
  };
  ending.addEventListener('abort', stop);
  try {
    const problem = await endOf(child);
    if (problem !== undefined) return failed(editor, problem, file);
    return performance.now() - began < quickExitMs ? endedAtOnce(editor) : undefined;
  } finally {
    ending.removeEventListener('abort', stop);
    process.off('SIGINT', ignore);
  }
}

/** The editor outlives us, so we do not wait for it. */
async function useWindow(
  editor: OwnEditor,
  args: readonly string[],
  { file }: Spot,
  { env, onFailure }: Opening,
): Promise<string> {
  const child = start(editor.program, args, { env, stdio: 'ignore', detached: true });
  child.unref();
  const problem = endOf(child).then((told) => (told === undefined ? undefined : failed(editor, told, file)));
  const atOnce = await Promise.race([
    problem,
    new Promise<'open'>((resolve) => child.once('spawn', () => resolve('open'))),
  ]);
  if (atOnce !== 'open') return atOnce ?? watched(editor);
  void problem.then((told) => told !== undefined && onFailure(told));
  return watched(editor);
}

function start(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  if (process.platform !== 'win32') return spawn(program, args, options);
  const quoted = [program, ...args].map((one) => `"${one}"`).join(' ');
  return spawn(quoted, [], { ...options, shell: true }); // many editors are scripts on Windows
}

/** Resolves with the reason for a failure, else undefined. */
function endOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('error', (error) =>
      resolve(codeOf(error) === 'ENOENT' ? 'there is no such program' : error.message),
    );
    child.once('exit', (code, signal) => {
      if (code === 0) resolve(undefined);
      else
        resolve(code === null ? `it was killed by ${String(signal)}` : `it exited with code ${String(code)}`);
    });
  });
}

function failed({ program }: OwnEditor, problem: string, file: string): string {
  return `Your editor (${program}) could not be used: ${problem}. Set VISUAL or EDITOR to choose another one. You can also open this file in any editor. Each save is checked here: ${file}`;
}

function endedAtOnce({ program }: OwnEditor): string {
  return `${program} exited immediately. If it has opened a window, each save there is checked here.`;
}

function watched({ program }: OwnEditor): string {
  return `Your file is open in ${program}. Each save there is checked here.`;
}
