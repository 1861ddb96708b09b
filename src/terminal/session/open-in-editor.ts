import { spawn } from 'node:child_process';
import type { Io } from '../../outside/io.js';

/**
 * Opens a file in the learner's own editor and waits until that ends; one with a window of its own
 * may end at once. Gives what to tell where that did not work.
 */
export async function openInEditor(file: string, { env }: Io): Promise<string | undefined> {
  const editor = [env.VISUAL, env.EDITOR].find((one) => one !== undefined && one.trim() !== '');
  if (editor === undefined) {
    return `Open this file in any editor: ${file}. When you save it there, it is checked here at once. (Set VISUAL or EDITOR to open it from this menu.)`;
  }
  const [command = '', ...args] = editor.trim().split(/\s+/);
  const problem = await new Promise<string | undefined>((resolve) => {
    const child = spawn(command, [...args, file], { stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code) =>
      resolve(code === 0 || code === null ? undefined : `it ended with code ${String(code)}`),
    );
  });
  return (
    problem && `Your editor (${command}) could not be used: ${problem}. Open this file in any other: ${file}`
  );
}
