import { execFile } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandTable } from '../../src/commands/table.js';
import { filesOf, lessonText } from './lesson-files.js';
import { emptyFolder } from './program.js';
import { run } from './run.js';

export const entries = commandTable.flatMap((entry) => [entry, ...(entry.inner ?? [])]);

/** Every example that a help page shows. */
export const examples = [
  ...new Set(entries.flatMap((entry) => entry.examples ?? []).map((command) => `oauth-lessons ${command}`)),
];

/** With a history and a reset; an app and a class are in the same folder. */
export async function makeWorld(): Promise<string> {
  const folder = await emptyFolder();
  await run(folder, ['start', '.']);
  const solution = lessonText('solution.js');
  const model = join(folder, 'save-token', 'model.js');
  for (const text of ['// 1\n', '// 2\n', solution]) {
    await writeFile(model, text);
    await run(folder, ['check']);
  }
  await run(folder, ['reset']);
  for (const file of [model, join(folder, 'src', 'model.js'), join(folder, 'students', 'ada', 'model.js')]) {
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, solution);
  }
  await run(folder, ['check', 'students/*/', '--reporter', 'jsonl=results.jsonl']);
  await copyFile(join(folder, 'results.jsonl'), join(folder, 'part-1.jsonl'));
  await copyFile(join(folder, 'db.json'), join(folder, 'my.json'));
  await mkdir(join(folder, '.config', 'fish', 'completions'), { recursive: true });
  return folder;
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function runExample(line: string, folder: string, program: string): Promise<Ended> {
  if (line.includes(' serve')) await addServer(folder);
  const named = `oauth-lessons() { '${process.execPath}' '${program}' "$@"; }`;
  const env = { PATH: process.env.PATH, HOME: folder };
  return new Promise((resolve) => {
    const script = `${named}\n${ending(line, program)}`;
    execFile('bash', ['-c', script], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

/** Not for the other commands: they are about the lesson that was begun last. */
async function addServer(folder: string): Promise<void> {
  await run(folder, ['start', '.', '--lesson', 'token-endpoint']);
  await writeFile(join(folder, 'app', 'app.js'), filesOf('05-token-endpoint').text('solution.js'));
}

/** A command that goes on is stopped after it has shown this. */
function ending(line: string, program: string): string {
  const last = line.endsWith('--watch') ? 'Well done.' : line.includes(' serve') ? 'is running' : undefined;
  return last !== undefined
    ? `exec 3< <(${line.replace('oauth-lessons', `exec '${process.execPath}' '${program}'`)} 2>&1)\nwatching=$!\nwhile read -r row <&3; do case "$row" in *"${last}"*) kill -INT $watching; wait $watching; [ $? = 130 ]; exit; ;; esac; done; exit 1`
    : line;
}
