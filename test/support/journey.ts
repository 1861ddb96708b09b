import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyFolder } from './program.js';
import { run } from './run.js';
import { key, openTerminal, type TestTerminal } from './terminal.js';

export interface TestWorkspace {
  readonly folder: string;
  readonly file: string;
  text(): Promise<string>;
  kept(): Promise<string[]>;
  start(options?: Parameters<typeof openTerminal>[2]): Promise<TestTerminal>;
}

/** Default: the starter. */
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
      await terminal.shows(/Enter: begin|Enter: read on|Step \d of 5|All steps pass|not saved|already open/);
      if (/Enter: (?:begin|read on)/.test(terminal.rows().join('\n'))) await begin(terminal);
      return terminal;
    },
  };
}

function isWelcome(terminal: TestTerminal): boolean {
  return terminal.rows().some((row) => row.includes('Enter: begin'));
}

/** Bytes come before the screen shows them, so the rows count. */
async function turnPage(terminal: TestTerminal): Promise<void> {
  const shown = (): string => terminal.rows().join('\n');
  const before = shown();
  terminal.write(key.enter);
  while (shown() === before) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Reads the welcome, and goes on to the first step. */
export async function begin(terminal: TestTerminal): Promise<void> {
  await terminal.shows(/Enter: (?:begin|read on)/);
  while (!isWelcome(terminal)) {
    await turnPage(terminal);
    await terminal.shows(/Enter: (?:begin|read on)/);
  }
  terminal.write(key.enter);
  await terminal.shows(/Step 1 of 5|already open/);
}

/** Reads the page after the last step, and goes back to the lesson. */
export async function finish(terminal: TestTerminal): Promise<void> {
  await terminal.shows('all 5 steps pass');
  for (;;) {
    await terminal.shows(/Enter: (?:back to your code|next lesson|read on)/);
    const isEnd = terminal.rows().some((row) => /Enter: (?:back|next)/.test(row));
    if (isEnd) break;
    await turnPage(terminal);
  }
  terminal.write(key.escape);
  await terminal.shows('All steps pass');
}

/** The first option of the visible menu whose name begins like that. */
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

export async function fromMenu(terminal: TestTerminal, name: string): Promise<void> {
  terminal.write(key.menu);
  await terminal.shows('What now?');
  await choose(terminal, name);
}

/** Its runs write one content after the other. */
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
