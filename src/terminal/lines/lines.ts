import { createInterface, type Interface } from 'node:readline';
import type { Io } from '../../outside/io.js';

/** A conversation in whole lines: nothing that was written is ever written over. */
export interface Lines {
  /** Says rows; where a question stands, it is asked again behind them. */
  readonly say: (rows: readonly string[]) => void;
  /** What is answered, without the blanks around it; undefined when nobody answers any more. */
  readonly ask: (question: string) => Promise<string | undefined>;
  /** Another program has the terminal until the work is done. */
  readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

export interface LineEvents {
  /** Whether Enter alone means something at this moment besides an answer; then that has been done. */
  readonly onEnter: () => boolean;
  /** Nothing more comes: Ctrl-D at the beginning of a line. */
  readonly onEnd: () => void;
}

export function openLines({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>, events: LineEvents): Lines {
  const prompt = createPrompt(stdout, events.onEnter);
  const onEnd = (): void => {
    prompt.end();
    events.onEnd();
  };
  // The terminal itself does the editing of a line, so that no cursor is ever moved by us.
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
  /** Nobody answers from now on. */
  readonly end: () => void;
  readonly hasEnded: () => boolean;
}

interface Question {
  readonly text: string;
  readonly resolve: (line: string | undefined) => void;
}

/** One question at a time, and what is said meanwhile. */
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
      if (rows.length === 0 || hasEnded) return; // a question within another is taken back, and the other is not asked again
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
      if (standing) stdout.write('\n'); // what follows does not stand behind the question
      resolve(undefined);
    },
    hasEnded: () => hasEnded,
  };
}
