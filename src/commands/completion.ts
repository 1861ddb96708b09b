import { bashCompletion } from './completion/bash.js';
import { fishCompletion } from './completion/fish.js';
import { nothing, type Completed, type CompletedOption, type Values } from './completion/completed.js';
import { zshCompletion } from './completion/zsh.js';
import { didYouMean } from '../errors/did-you-mean.js';
import { UserError } from '../errors/user-error.js';
import type { Context } from '../outside/context.js';
import { reporters } from '../reporters/reporters.js';
import { allLessons, type Command } from './context.js';

export interface CompletionInput {
  readonly shell?: string | undefined;
  /** The commands that there are. */
  readonly commands: readonly Described[];
}

/** A command, as far as completion goes. */
interface Described {
  readonly usage: string;
  readonly summary: string;
  readonly options?: readonly (readonly [flags: string, text: string, ...rest: unknown[]])[];
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
export const completion: Command<CompletionInput> = ({ shell = '', commands }, context) => {
  const script = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!script) throw unknownShell(shell);
  const known = knownWords(context);
  context.io.stdout.write(
    script({
      commands: commands.flatMap((entry) => completedEntries(entry, [], known)),
      everywhere: [
        { flag: '--plain', summary: 'no colour, no box drawing, no cursor movement' },
        { flag: '--help', summary: 'print help' },
        { flag: '--version', summary: 'print the version' },
      ],
    }),
  );
  return 0;
};

/** What can stand at a place, by the name that the place has in the usage. */
type Known = Readonly<Record<string, Values>>;

function knownWords(context: Context): Known {
  const lessons = allLessons(context);
  return {
    '<id>': { words: lessons.map(({ id }) => id), names: 'none' },
    '[kind]': {
      words: lessons.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)),
      names: 'none',
    },
    '<name[=file]>': { words: Object.keys(reporters), names: 'files' },
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

/** A command and those inside of it, each with its whole path. */
function completedEntries(entry: Described, above: readonly string[], known: Known): Completed['commands'] {
  const [name = '', argument = ''] = entry.usage.split(' ');
  const path = [...above, name];
  const options = (entry.options ?? []).map(([flags, summary]) => completedOption(flags, summary, known));
  const inner = (entry.inner ?? []).flatMap((one) => completedEntries(one, path, known));
  return [{ path, summary: entry.summary, options, takes: known[argument] ?? nothing }, ...inner];
}

function completedOption(flags: string, summary: string, known: Known): CompletedOption {
  const [flag = '', value] = flags.split(' ');
  return { flag, summary, ...(value !== undefined && { takes: known[value] ?? nothing }) };
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
