import type { Io } from '../../outside/io.js';

/** What can be chosen while one works on a lesson. */
export type Choice =
  'back' | 'read' | 'hint' | 'solution' | 'trace' | 'editor' | 'restart' | 'undo-restart' | 'leave';

const choices: readonly { readonly value: Choice; readonly name: string }[] = [
  { value: 'back', name: 'Back to the lesson' },
  { value: 'hint', name: 'Next hint' },
  { value: 'read', name: 'Read it all: the introduction, the step and the last verdict' },
  { value: 'trace', name: 'See the requests that your function took part in' },
  { value: 'editor', name: 'Open model.js in my own editor' },
  { value: 'solution', name: 'Show the solution' },
  { value: 'restart', name: 'Start over with a fresh file (the old one is kept)' },
  { value: 'undo-restart', name: 'Undo the last start-over' },
  { value: 'leave', name: 'Leave' },
];

/** Shows the menu; Esc is the same as going back. */
export async function showMenu(io: Io): Promise<Choice> {
  return choose(io, 'What now?', choices, 'back');
}

/** Two texts, and both are wanted: which one goes on? The other is kept, too. */
export async function askWhichText(io: Io): Promise<'mine' | 'theirs'> {
  const options = [
    { value: 'mine' as const, name: 'Go on with what I typed here' },
    { value: 'theirs' as const, name: 'Take what the other editor saved' },
  ];
  return choose(
    io,
    'model.js was saved elsewhere while you typed here. Neither text is lost.',
    options,
    'mine',
  );
}

export async function askForSolution(io: Io): Promise<boolean> {
  const options = [
    { value: false, name: 'No, I try again' },
    { value: true, name: 'Yes, show it' },
  ];
  return choose(io, 'See the whole answer?', options, false);
}

interface Option<Value> {
  readonly value: Value;
  readonly name: string;
}

async function choose<Value>(
  io: Io,
  message: string,
  options: readonly Option<Value>[],
  otherwise: Value,
): Promise<Value> {
  const { createPromptModule } = await import('inquirer');
  const leaving = new AbortController();
  const onKey = (_text: string | undefined, key: { readonly name?: string }): void => {
    if (key.name === 'escape') leaving.abort();
  };
  const prompt = createPromptModule({
    input: io.stdin as NodeJS.ReadStream,
    output: io.stdout,
    signal: leaving.signal,
    clearPromptOnDone: true,
  });
  io.stdin.on('keypress', onKey);
  try {
    const names = options.map(({ name }, value) => ({ name, value }));
    const { index } = await prompt<{ index: number }>([
      { type: 'select', name: 'index', message, choices: names, pageSize: options.length, loop: false },
    ]);
    return options[index]?.value ?? otherwise;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortPromptError') return otherwise;
    throw error;
  } finally {
    io.stdin.off('keypress', onKey);
  }
}
