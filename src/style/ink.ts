import { Chalk } from 'chalk';
import type { Terminal } from '../outside/io.js';

type Paint = (text: string) => string;

export interface Ink {
  readonly keyword: Paint;
  readonly string: Paint;
  readonly number: Paint;
  readonly comment: Paint;
  /** Terminals without colours show these too. */
  readonly selected: Paint;
  readonly pair: Paint;
  readonly mistake: Paint;
}

/** 256 colours: contrast of 4:1 on black and on white. */
export const inks = { keyword: 133, string: 64, number: 130, comment: 244 } as const;

export function createInk(colours: Terminal['colours']): Ink {
  const chalk = new Chalk({ level: colours });
  const signs = new Chalk({ level: 1 });
  const { keyword, string, number, comment } = inks;
  const shown =
    (colour: number): Paint =>
    (text) =>
      chalk.ansi256(colour)(text);
  return {
    ...(colours > 1
      ? { keyword: shown(keyword), string: shown(string), number: shown(number), comment: shown(comment) }
      : {
          keyword: (text) => chalk.magenta(text),
          string: (text) => chalk.green(text),
          number: (text) => text,
          comment: (text) => chalk.dim(text),
        }),
    selected: (text) => signs.inverse(text),
    pair: (text) => signs.bold.underline(text),
    mistake: (text) => chalk.red(signs.underline(text)),
  };
}
