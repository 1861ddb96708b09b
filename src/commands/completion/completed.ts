export interface Completed {
  /** The command that prints a script, without the shell: `oauth-lessons completion`. */
  readonly source: string;
  readonly commands: readonly CompletedCommand[];
  readonly everywhere: readonly CompletedOption[];
}

export interface CompletedCommand {
  /** `['db', 'prune']` */
  readonly path: readonly string[];
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** Arguments other than options and subcommands, any number. */
  readonly takes: Values;
}

export interface CompletedOption {
  /** `--reporter` */
  readonly flag: string;
  readonly summary: string;
  /** The value; absent for a switch. */
  readonly takes?: Values;
}

export interface Values {
  readonly words: readonly string[];
  readonly names: 'none' | 'files' | 'folders';
}

export const nothing: Values = { words: [], names: 'none' };

export function inside(path: readonly string[], { commands }: Completed): CompletedCommand[] {
  return commands.filter(
    (one) => one.path.length === path.length + 1 && path.every((part, index) => one.path[index] === part),
  );
}

/** Each option with a value once: a flag means the same in every command. */
export function optionsWithValues({ commands }: Completed): Required<CompletedOption>[] {
  const found = new Map<string, Required<CompletedOption>>();
  for (const { flag, summary, takes } of commands.flatMap(({ options }) => options))
    if (takes) found.set(flag, { flag, summary, takes });
  return [...found.values()];
}

export function isNothing({ words, names }: Values): boolean {
  return words.length === 0 && names === 'none';
}

/** Without characters that are special in a shell. */
export function quotable(text: string): string {
  return text.replace(/['"`$\\[\]:]/g, '');
}
