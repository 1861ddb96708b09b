import { Chalk } from 'chalk';
import type { Terminal } from '../outside/io.js';
import { createInk, type Ink } from './ink.js';

type Paint = (text: string) => string;

/** How text for people looks on this terminal. No colour means anything alone: a sign or a word says the same. */
export interface Style {
  /** In columns. */
  readonly width: number;
  readonly plain: boolean;
  readonly strong: Paint;
  readonly quiet: Paint;
  readonly good: Paint;
  readonly bad: Paint;
  readonly warn: Paint;
  /** Code, commands and names of files. */
  readonly code: Paint;
  /** Code that is being written. */
  readonly ink: Ink;
  readonly marks: Marks;
}

export interface Marks {
  readonly passed: string;
  readonly failed: string;
  readonly blocked: string;
  readonly advice: string;
  readonly current: string;
  readonly next: string;
  readonly bar: string;
}

const drawn: Marks = {
  passed: '✔',
  failed: '✖',
  blocked: '◌',
  advice: '•',
  current: '▸',
  next: '→',
  bar: '│',
};
const ascii: Marks = {
  passed: '[ok]',
  failed: '[x]',
  blocked: '[ ]',
  advice: '*',
  current: '>',
  next: '->',
  bar: '|',
};

/** Nobody reads lines that are wider than this. */
const widest = 100;

export function createStyle({
  columns,
  colours,
  plain,
}: Pick<Terminal, 'columns' | 'colours' | 'plain'>): Style {
  const chalk = new Chalk({ level: colours });
  return {
    width: Math.min(columns, widest),
    plain,
    strong: (text) => chalk.bold(text),
    quiet: (text) => chalk.dim(text),
    good: (text) => chalk.green(text),
    bad: (text) => chalk.red(text),
    warn: (text) => chalk.yellow(text),
    code: (text) => chalk.cyan(text),
    ink: createInk(colours),
    marks: plain ? ascii : drawn,
  };
}
