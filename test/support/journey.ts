import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFolder } from './program.js';
import { run } from './run.js';
import { key, openTerminal, type TestTerminal } from './terminal.js';

/** A workspace somewhere, and what lies in it. */
export interface TestWorkspace {
  /** The workspace itself. */
  readonly folder: string;
  readonly file: string;
  /** What model.js holds. */
  text(): Promise<string>;
  /** Each text that was kept, the oldest first. */
  kept(): Promise<string[]>;
  /** Starts in it, and waits until the lesson is seen. */
  start(options?: Parameters<typeof openTerminal>[2]): Promise<TestTerminal>;
}

/** A new workspace, whose model.js holds a text, or the starter. */
export async function newWorkspace(text?: string): Promise<TestWorkspace> {
  const folder = join(await emptyFolder(), 'w');
  await run(join(folder, '..'), ['start', 'w']);
  const file = join(folder, 'save-token', 'model.js');
  if (text !== undefined) await writeFile(file, text);
  const history = join(folder, '.oauth-lessons', 'history', 'save-token');
  return {
    folder,
    file,
    text: () => readFile(file, 'utf8'),
    kept: async () => {
      const names = await readdir(history).catch((): string[] => []);
      const texts = names.filter((name) => name.endsWith('.js')).sort();
      return Promise.all(texts.map((name) => readFile(join(history, name), 'utf8')));
    },
    start: async (options) => {
      const terminal = openTerminal(folder, ['start'], options);
      await terminal.shows(/Step \d of 5|All steps pass|not saved|already open/);
      return terminal;
    },
  };
}

/** Goes down in the menu that is on the screen to an option whose name begins like that, and takes it. */
export async function choose(terminal: TestTerminal, name: string): Promise<void> {
  const pointed = (): string => terminal.rows().find((row) => row.startsWith('❯')) ?? '';
  await terminal.shows(/❯/);
  while (!pointed().startsWith(`❯ ${name}`)) {
    const before = pointed();
    terminal.write(key.down);
    const end = Date.now() + 50_000;
    while (pointed() === before || pointed() === '') {
      if (Date.now() > end) throw new Error(`No option ${name}:\n${terminal.rows().join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
  terminal.write(key.enter);
}

/** Opens the menu and takes an option. */
export async function fromMenu(terminal: TestTerminal, name: string): Promise<void> {
  terminal.write(key.menu);
  await terminal.shows('What now?');
  await choose(terminal, name);
}

/** An editor that brings one text after the other into the file, as somebody would write them. */
export async function editorWriting(texts: readonly string[]): Promise<string> {
  const folder = await emptyFolder();
  const script = join(folder, 'editor.sh');
  await Promise.all(texts.map((text, index) => writeFile(join(folder, String(index + 1)), text)));
  await writeFile(
    script,
    `cd '${folder}'; echo x >> count; cp "$(wc -l < count | tr -d ' ')" "$1"; echo "the editor has it"`,
  );
  return `bash ${script}`;
}
