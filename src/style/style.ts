import { Chalk } from 'chalk';
import type { Terminal } from '../outside/io.js';
import { createInk, type Ink } from './ink.js';

type Paint = (text: string) => string;

/** A mark or a word says the same as a colour. */
export interface Style {
  readonly width: number;
  /** No box drawing, and ASCII marks. */
  readonly plain: boolean;
  /** No drawings: the output may be read aloud, or go through a pipe. */
  readonly isLinear: boolean;
  /** Reports are read aloud: sentences instead of tables and code frames. */
  readonly inSentences: boolean;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  readonly code: Paint;
  readonly ink: Ink;
  readonly marks: Marks;
}

export interface Marks {
  readonly passed: string;
  readonly failed: string;
  readonly blocked: string;
  readonly unjudged: string;
  readonly advice: string;
  readonly current: string;
  readonly next: string;
  readonly bar: string;
  readonly spinner: readonly string[];
}

const drawn: Marks = {
  passed: '✔',
  failed: '✖',
  blocked: '◌',
  unjudged: '⚠',
  advice: '•',
  current: '▸',
  next: '→',
  bar: '│',
  spinner: ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'],
};
const ascii: Marks = {
  passed: '[ok]',
  failed: '[x]',
  blocked: '[ ]',
  unjudged: '[!]',
  advice: '*',
  current: '>',
  next: '->',
  bar: '|',
  spinner: ['|', '/', '-', '\\'],
};

const widest = 100;

export function createStyle({
  columns,
  colours,
  plain,
  inSentences = false,
  encoding = 'utf-8',
}: Pick<Terminal, 'columns' | 'colours' | 'plain'> &
  Partial<Pick<Terminal, 'inSentences' | 'encoding'>>): Style {
  const isAscii = plain || encoding === 'ascii';
  return {
    width: Math.min(columns, widest),
    plain: isAscii,
    isLinear: plain,
    inSentences,
    ...paints(colours),
    ink: createInk(colours),
    marks: isAscii ? ascii : drawn,
  };
}

/** Legible on light and dark backgrounds, unlike yellow and cyan. */
export const palette = { good: 64, bad: 196, warn: 166, code: 32, quiet: 244 } as const;

function paints(colours: Terminal['colours']): Pick<Style, 'strong' | keyof typeof palette> {
  const chalk = new Chalk({ level: colours });
  const strong: Paint = (text) => chalk.bold(text);
  if (colours < 2)
    return {
      strong,
      quiet: (text) => chalk.dim(text),
      good: (text) => chalk.green(text),
      bad: (text) => chalk.red(text),
      warn: (text) => chalk.magenta(text),
      code: (text) => chalk.bold(text),
    };
  const paint =
    (colour: number): Paint =>
    (text) =>
      chalk.ansi256(colour)(text);
  const { quiet, good, bad, warn, code } = palette;
  return {
    strong,
    quiet: paint(quiet),
    good: paint(good),
    bad: paint(bad),
    warn: paint(warn),
    code: paint(code),
  };
}
