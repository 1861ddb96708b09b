/** What a shell can complete. */
export interface Completed {
  readonly commands: readonly CompletedCommand[];
  readonly lessons: readonly string[];
  readonly kinds: readonly string[];
  readonly reporters: readonly string[];
  readonly shells: readonly string[];
}

export interface CompletedCommand {
  /** `['db', 'prune']` */
  readonly path: readonly string[];
  readonly summary: string;
  readonly options: readonly string[];
}

/** The words that can follow a command: the commands inside of it, and what it takes. */
export function wordsAfter(path: readonly string[], { commands, kinds, shells }: Completed): string[] {
  if (path.join() === 'explain') return [...kinds];
  if (path.join() === 'completion') return [...shells];
  return commands
    .filter(
      (one) => one.path.length === path.length + 1 && path.every((part, index) => one.path[index] === part),
    )
    .map((one) => one.path.at(-1) ?? '');
}
