import { createInterface, type Interface } from 'node:readline';
import type { Io } from '../../outside/io.js';

/** Line input and output; output is never overwritten. */
export interface Lines {
  /** Prints rows, and repeats an open question after them. */
  readonly say: (rows: readonly string[]) => void;
  /** The trimmed answer; undefined when the input has ended. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Gives the terminal to another program until `work` is done. */
  readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

export interface LineEvents {
  /** Handles Enter without an answer; returns whether it did. */
  readonly onEnter: () => boolean;
  /** Ctrl-D at the start of a line. */
  readonly onEnd: () => void;
}

export function openLines({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>, events: LineEvents): Lines {
  const prompt = createPrompt(stdout, events.onEnter);
  const onEnd = (): void => {
    prompt.end();
    events.onEnd();
  };
  // The terminal edits the line, so we never move the cursor.
  const listen = (): Interface =>
    createInterface({ input: stdin, terminal: false }).on('line', (line) => prompt.answer(line.trim()));
  let reader = listen();
  stdin.once('end', onEnd);
  return {
    say: prompt.say,
    ask: prompt.ask,
    lend: async (work) => {
      reader.close();
      try {
        return await work();
      } finally {
        if (!prompt.hasEnded()) reader = listen();
      }
    },
    close: () => {
      stdin.off('end', onEnd);
      reader.close();
      prompt.end();
    },
  };
}

interface Prompt extends Pick<Lines, 'say' | 'ask'> {
  readonly answer: (line: string) => void;
  readonly end: () => void;
  readonly hasEnded: () => boolean;
}

interface Question {
  readonly text: string;
  readonly resolve: (line: string | undefined) => void;
}

function createPrompt(stdout: Io['stdout'], onEnter: LineEvents['onEnter']): Prompt {
  let standing: Question | undefined;
  let hasEnded = false;
  const early: string[] = [];
  const resolve = (line: string | undefined): void => {
    const question = standing;
    standing = undefined;
    question?.resolve(line);
  };
  const write = (rows: readonly string[]): void => void stdout.write(rows.map((row) => `${row}\n`).join(''));
  return {
    say: (rows) => {
      if (rows.length === 0 || hasEnded) return; // a closed inner question is not asked again
      write(standing ? ['', ...rows, ''] : rows);
      if (standing) stdout.write(standing.text);
    },
    ask: (text) => {
      if (hasEnded) return Promise.resolve(undefined);
      stdout.write(text);
      const line = early.shift();
      if (line === undefined) return new Promise((answer) => (standing = { text, resolve: answer }));
      write([line]);
      return Promise.resolve(line);
    },
    answer: (line) => {
      if (line === '' && onEnter()) return;
      if (standing) resolve(line);
      else early.push(line);
    },
    end: () => {
      hasEnded = true;
      if (standing) stdout.write('\n'); // the next output starts on its own line
      resolve(undefined);
    },
    hasEnded: () => hasEnded,
  };
}
