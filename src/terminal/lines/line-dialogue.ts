import type { Style } from '../../style/style.js';
import type { Dialogue, Option, Question } from '../session/dialogue.js';
import type { Lines } from './lines.js';

export interface LineDialogue extends Dialogue {
  /** Resolves when no other program uses the terminal. */
  idle(): Promise<void>;
}

/** Questions with numbered answers. Output is never overwritten. */
export function createLineDialogue(lines: Lines, style: () => Style): LineDialogue {
  let lent: Promise<unknown> = Promise.resolve();
  return {
    keyHints: { save: '"Check my file"', takeOver: '"Take over"', trace: '"Trace"' },
    choose: (question) => choose(question, lines, style()),
    read: (page) => {
      lines.say(['', ...page(style()), '']);
      return Promise.resolve();
    },
    readOnce: (page) => {
      lines.say(['', ...page(style()), '']);
      return Promise.resolve('printed');
    },
    leafThrough: (sheets) => {
      lines.say(sheets.flatMap(({ rows }) => ['', ...rows(style()), '']));
      return Promise.resolve();
    },
    lend: (work) => {
      const done = lines.lend(work);
      lent = done.catch(() => undefined); // the caller gets the error
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

/** Numbers start at 1; 0 goes back or leaves, whatever else is listed. */
export function numbered(options: readonly Option<unknown>[], back: string): string[] {
  const width = String(options.length).length;
  const row = (number: number, name: string): string => `${String(number).padStart(width)}  ${name}`;
  return [...options.map(({ name }, index) => row(index + 1, name)), row(0, back)];
}

export function optionFor<Value>(line: string, options: readonly Option<Value>[]): Option<Value> | undefined {
  if (line === '') return options[0];
  return /^\d+$/.test(line) ? options[Number(line) - 1] : undefined;
}

export function isHelpRequest(line: string): boolean {
  return line === '?' || line.toLowerCase() === 'help';
}

export function invalidNumber(line: string, options: readonly unknown[]): string {
  const shown = /^\d{1,9}$/.test(line) ? `There is no ${line}.` : 'That is not a number.';
  return `${shown} Type a number from 0 to ${String(options.length)} and press Enter. Enter alone means 1.`;
}
