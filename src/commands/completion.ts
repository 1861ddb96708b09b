import { bashCompletion } from '../completion/bash.js';
import { fishCompletion } from '../completion/fish.js';
import type { Completed } from '../completion/completed.js';
import { zshCompletion } from '../completion/zsh.js';
import { UserError } from '../user-error.js';
import { reporters } from '../reporters/reporters.js';
import { allLessons, didYouMean, type Command } from './context.js';

export interface CompletionInput {
  readonly shell?: string | undefined;
  /** The commands that there are. */
  readonly commands: readonly Described[];
}

/** A command, as far as completion goes. */
interface Described {
  readonly usage: string;
  readonly summary: string;
  readonly options?: readonly (readonly [flags: string, ...rest: unknown[]])[];
  readonly inner?: readonly Described[];
}

const shells: Readonly<Record<string, (all: Completed) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/**
 * A script that teaches a shell the commands, their options, the lessons and the kinds of findings.
 * @throws UserError for a shell that is not known.
 */
export const completion: Command<CompletionInput> = async ({ shell = '', commands }, context) => {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!script) throw unknownShell(shell);
  const lessons = await allLessons(context);
  context.io.stdout.write(
    script({
      commands: commands.flatMap((entry) => completedEntries(entry, [])),
      lessons: lessons.map(({ id }) => id),
      kinds: lessons.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)),
      reporters: Object.keys(reporters),
      shells: Object.keys(shells),
    }),
  );
  return 0;
};

/** A command and those inside of it, each with its whole path. */
function completedEntries(entry: Described, above: readonly string[]): Completed['commands'] {
  const path = [...above, entry.usage.split(' ')[0] ?? ''];
  const inner = (entry.inner ?? []).flatMap((one) => completedEntries(one, path));
  const options = (entry.options ?? []).flatMap(([flags]) => /--[\w-]+/.exec(flags)?.[0] ?? []);
  return [{ path, summary: entry.summary, options: [...options, '--plain', '--help'] }, ...inner];
}

function unknownShell(shell: string): UserError {
  const names = Object.keys(shells);
  return new UserError(
    shell === ''
      ? 'Which shell is the completion for?'
      : `There is no completion for ${shell}.${didYouMean(shell, names)}`,
    `Name one of: ${names.join(', ')}. In bash, for example: source <(oauth-lessons completion bash)`,
  );
}
