import { Chalk } from 'chalk';
import type { Terminal } from '../outside/io.js';
import { createInk, type Ink } from './ink.js';

type Paint = (text: string) => string;

/** Colour never has a meaning of its own: a mark or a word says the same. */
export interface Style {
  /** In columns. */
  readonly width: number;
  /** No box drawing, and ASCII marks. */
  readonly plain: boolean;
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
  encoding = 'utf-8',
}: Pick<Terminal, 'columns' | 'colours' | 'plain'> & Partial<Pick<Terminal, 'encoding'>>): Style {
  const isAscii = plain || encoding === 'ascii';
  return {
    width: Math.min(columns, widest),
    plain: isAscii,
    ...paints(colours),
    ink: createInk(colours),
    marks: isAscii ? ascii : drawn,
  };
}

/** Legible on light and dark backgrounds. Yellow and cyan are pale in most themes, so they are not used. */
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
