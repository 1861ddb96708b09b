import { Chalk } from 'chalk';
import type { Terminal } from '../outside/io.js';

type Paint = (text: string) => string;

/** How code looks while it is being written. */
export interface Ink {
  readonly keyword: Paint;
  readonly string: Paint;
  readonly number: Paint;
  readonly comment: Paint;
  /** These are signs and no colours: terminals without colours have them, too. */
  readonly selected: Paint;
  readonly pair: Paint;
  readonly mistake: Paint;
}

/**
 * Of two hundred and fifty-six colours those that stand in the middle between black and white: on both they have a
 * contrast of four to one. Of sixteen the theme decides; those are taken that few themes make pale.
 */
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
