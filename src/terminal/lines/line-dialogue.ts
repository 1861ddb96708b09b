import type { Style } from '../../style/style.js';
import type { Dialogue, Option, Question } from '../session/dialogue.js';
import type { Lines } from './lines.js';

export interface LineDialogue extends Dialogue {
  /** When no other program has the terminal. */
  idle(): Promise<void>;
}

/** Asks by numbers. Nothing is covered and nothing has to be pressed away: what is shown is written, once. */
export function createLineDialogue(lines: Lines, style: () => Style): LineDialogue {
  let lent: Promise<unknown> = Promise.resolve();
  return {
    keyHints: { save: '"Check model.js"', takeOver: '"Take over"', trace: '"Trace"' },
    choose: (question) => choose(question, lines, style()),
    read: (page) => {
      lines.say(['', ...page(style()), '']);
      return Promise.resolve();
    },
    lend: (work) => {
      const done = lines.lend(work);
      lent = done.catch(() => undefined); // whoever lent it is told of that
      return done;
    },
    idle: async () => {
      await lent;
    },
  };
}

async function choose<Value>(
  { message, details, options }: Question<Value>,
  lines: Lines,
  style: Style,
): Promise<Value | undefined> {
  lines.say([
    '',
    ...(details ? [...details(style), ''] : []),
    style.strong(message),
    ...numbered(options, 'Back'),
  ]);
  for (;;) {
    const line = await lines.ask('Number, or Enter for 1: ');
    if (line === undefined || line === '0') return undefined;
    const option = optionFor(line, options);
    if (option) return option.value;
    lines.say(isHelpRequest(line) ? numbered(options, 'Back') : [invalidNumber(line, options)]);
  }
}

/** The options with the numbers that choose them, from 1; 0 goes back, where there is something to go back to. */
export function numbered(options: readonly Option<unknown>[], back?: string): string[] {
  const width = String(options.length).length;
  const row = (number: number, name: string): string => `${String(number).padStart(width)}  ${name}`;
  return [
    ...options.map(({ name }, index) => row(index + 1, name)),
    ...(back === undefined ? [] : [row(0, back)]),
  ];
}

/** What an answer chooses: just Enter the first. */
export function optionFor<Value>(line: string, options: readonly Option<Value>[]): Option<Value> | undefined {
  if (line === '') return options[0];
  return /^\d+$/.test(line) ? options[Number(line) - 1] : undefined;
}

/** `?`, or what people type who do not know of it. */
export function isHelpRequest(line: string): boolean {
  return line === '?' || line.toLowerCase() === 'help';
}

/** What to do instead of that. */
export function invalidNumber(line: string, options: readonly unknown[]): string {
  const shown = /^\d{1,9}$/.test(line) ? `There is no ${line}.` : 'That is not a number.';
  return `${shown} Type a number from 1 to ${String(options.length)} and press Enter. Enter alone means 1.`;
}
