/** What a shell can complete: the commands, those inside of others behind them. */
export interface Completed {
  readonly commands: readonly CompletedCommand[];
  /** What every command takes. */
  readonly everywhere: readonly CompletedOption[];
}

export interface CompletedCommand {
  /** `['db', 'prune']` */
  readonly path: readonly string[];
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What it takes beside options and inner commands, as often as one likes. */
  readonly takes: Values;
}

export interface CompletedOption {
  /** `--reporter` */
  readonly flag: string;
  readonly summary: string;
  /** What stands behind it; absent where it stands alone. */
  readonly takes?: Values;
}

/** What can be written somewhere: words that are known, and names on the disk. */
export interface Values {
  readonly words: readonly string[];
  readonly names: 'none' | 'files' | 'folders';
}

export const nothing: Values = { words: [], names: 'none' };

/** The commands inside of one; of the program itself where the path is empty. */
export function inside(path: readonly string[], { commands }: Completed): CompletedCommand[] {
  return commands.filter(
    (one) => one.path.length === path.length + 1 && path.every((part, index) => one.path[index] === part),
  );
}

/** Each option that something stands behind, once: a flag means the same in every command. */
export function optionsWithValues({ commands }: Completed): Required<CompletedOption>[] {
  const found = new Map<string, Required<CompletedOption>>();
  for (const { flag, summary, takes } of commands.flatMap(({ options }) => options))
    if (takes) found.set(flag, { flag, summary, takes });
  return [...found.values()];
}

export function isNothing({ words, names }: Values): boolean {
  return words.length === 0 && names === 'none';
}

/** A sentence that no shell takes for something else. */
export function quotable(text: string): string {
  return text.replace(/['"`$\\[\]:]/g, '');
}
