import { bashCompletion } from './completion/bash.js';
import { fishCompletion } from './completion/fish.js';
import { nothing, type Completed, type CompletedOption, type Values } from './completion/completed.js';
import { zshCompletion } from './completion/zsh.js';
import { didYouMean } from '../errors/did-you-mean.js';
import { UserError } from '../errors/user-error.js';
import type { Context } from '../outside/context.js';
import { reporterNames } from '../reporters/reporters.js';
import type { CommandEntry } from './command-entry.js';
import { allLessons, type Command } from './context.js';

export interface CompletionInput {
  readonly shell?: string | undefined;
  readonly commands: readonly CommandEntry[];
  readonly commonOptions: Readonly<Record<string, DescribedOption>>;
}

type DescribedOption = readonly [flags: string, summary: string, ...rest: unknown[]];

const shells: Readonly<Record<string, (all: Completed) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/**
 * Prints a script that completes commands, options, lessons and kinds of findings.
 * @throws UserError for an unknown shell
 */
export const completion: Command<CompletionInput> = ({ shell = '', commands, commonOptions }, context) => {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!script) throw unknownShell(shell, context);
  const known = knownWords(context);
  context.io.stdout.write(
    script({
      source: context.commandLine('completion'),
      commands: commands.flatMap((entry) => completedEntries(entry, [], known)),
      everywhere: Object.values(commonOptions).map((option) => completedOption(option, known)),
    }),
  );
  return 0;
};

/** Completed values, by the placeholder in the usage. */
type Known = Readonly<Record<string, Values>>;

function knownWords(context: Context): Known {
  const lessons = allLessons(context);
  return {
    '<id>': { words: lessons.map(({ id }) => id), names: 'none' },
    '[kind]': {
      words: lessons.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)),
      names: 'none',
    },
    '<name[=file]>': { words: reporterNames, names: 'files' },
    '<shell>': { words: Object.keys(shells), names: 'none' },
    '<file>': { words: [], names: 'files' },
    '<db.json>': { words: [], names: 'files' },
    '<module>': { words: [], names: 'files' },
    '<folder>': { words: [], names: 'folders' },
    '[path...]': { words: [], names: 'files' },
    '[path]': { words: [], names: 'files' },
    '[dir]': { words: [], names: 'folders' },
  };
}

/** A command and its subcommands, each with its full path. */
function completedEntries(
  entry: CommandEntry,
  above: readonly string[],
  known: Known,
): Completed['commands'] {
  const [name = '', argument = ''] = entry.usage.split(' ');
  const path = [...above, name];
  const options = (entry.options ?? []).map((option) => completedOption(option, known));
  const inner = (entry.inner ?? []).flatMap((one) => completedEntries(one, path, known));
  return [{ path, summary: entry.summary, options, takes: known[argument] ?? nothing }, ...inner];
}

function completedOption([flags, summary]: DescribedOption, known: Known): CompletedOption {
  const [flag = '', value] = flags.replace(/^-\w, /, '').split(' ');
  return { flag, summary, ...(value !== undefined && { takes: known[value] ?? nothing }) };
}

function unknownShell(shell: string, { commandLine }: Context): UserError {
  const names = Object.keys(shells);
  return new UserError(
    shell === ''
      ? 'The name of the shell is missing.'
      : `There is no completion for ${shell}.${didYouMean(shell, names)}`,
    `Use one of: ${names.join(', ')}. In bash, for example: \`source <(${commandLine('completion bash')})\``,
  );
}
