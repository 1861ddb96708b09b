import type { CommandContext } from './context.js';
import { Command, CommanderError } from 'commander';
import { packageRoot } from '../outside/package-root.js';
import { realInstallation, realIo, realJudging } from '../outside/real-world.js';
import { createCommandLine } from '../workspace/command-line.js';
import type { CommandLine } from '../outside/command-line.js';
import type { CommandEntry } from './command-entry.js';
import { commandTable, commonOptions } from './table.js';
import { explainSystemError } from '../errors/system-error.js';
import { stackOf, messageOf } from '../errors/user-error.js';
import { explainUsage, UsageMistake } from './usage-mistake.js';
import { printable } from '../verdict/printable.js';

/** What the entry prepared. */
type Prepared = Pick<CommandContext, 'importFile' | 'warmChildren'>;

/**
 * Runs one command line and returns the exit code. Kills the children that no command used. The learner's mistakes are
 * explained without a stack; any other error is our fault, and the message says so.
 */
export async function run(args: readonly string[], prepared: Prepared): Promise<number> {
  let code = 0;
  const installation = realInstallation(packageRoot(__filename));
  const words = withHelp(args);
  const commandLine = realCommandLine(words.includes('--plain'));
  const action: Action = async (entry, positional, options) => {
    const io = realIo(options.plain === true);
    const judging = realJudging(installation);
    const context: CommandContext = { io, installation, judging, commandLine, ...prepared };
    code = await entry.run(positional, options, context);
  };
  const program = createProgram(entriesFor(words), { version: installation.version, commandLine, action });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return code; // help, or the version
    return await explain(error, commandLine);
  } finally {
    prepared.warmChildren?.close();
  }
}

/** `help db prune` means `db prune --help`, and an empty command line means `--help`. */
function withHelp(args: readonly string[]): readonly string[] {
  const [first, ...rest] = args.filter((arg) => arg !== '--plain');
  if (first === undefined) return ['--help'];
  if (first === 'help') return [...rest, ...(isCommand(rest, commandTable) ? ['--help'] : [])];
  // With `--help` Commander would show the help of the parent instead of reporting the misspelt command.
  return isMisspelt([first, ...rest], commandTable) ? args.filter((arg) => !helpFlags.includes(arg)) : args;
}

const helpFlags: readonly string[] = ['--help', '-h'];

/** Whether a word in the place of a command is not a command. */
function isMisspelt([name = '-', ...rest]: readonly string[], table: readonly CommandEntry[]): boolean {
  if (name.startsWith('-')) return false;
  const entry = table.find(isNamed(name));
  return entry === undefined || (entry.inner !== undefined && isMisspelt(rest, entry.inner));
}

function isCommand([name, ...rest]: readonly string[], table: readonly CommandEntry[]): boolean {
  if (name === undefined) return true;
  const entry = table.find(isNamed(name));
  return entry !== undefined && isCommand(rest, entry.inner ?? []);
}

function isNamed(name: string | undefined): (entry: CommandEntry) => boolean {
  return ({ usage }) => usage.split(' ')[0] === name;
}

type Action = (
  entry: CommandEntry,
  positional: readonly string[],
  options: Record<string, unknown>,
) => Promise<void>;

/** The entry of the given command, or a short entry of each: to describe all options to Commander takes time. */
function entriesFor(words: readonly string[]): readonly CommandEntry[] {
  const name = words.find((word) => !word.startsWith('-'));
  const named = commandTable.filter(isNamed(name));
  return named.length > 0 ? named : commandTable.map(listed);
}

/** Without the options, which the help of all commands does not show. */
function listed({ usage, summary, run }: CommandEntry): CommandEntry {
  return { usage, summary, run };
}

/** What all commands share. */
interface Common {
  readonly commandLine: CommandLine;
  readonly version: string;
  readonly action: Action;
}

function createProgram(entries: readonly CommandEntry[], common: Common): Command {
  const program = configured(new Command(common.commandLine('')), common).description(
    'Learn OAuth 2.0 by writing the model of a server, judged line by line against the real one.',
  );
  program.enablePositionalOptions(false);
  program.addHelpText('after', `\nStart with: ${common.commandLine('start')}\n`);
  for (const entry of entries) addEntry(program, entry, common);
  return program;
}

function addEntry(parent: Command, entry: CommandEntry, common: Common): void {
  const command = configured(parent.command(entry.usage), common);
  command.description(entry.summary);
  for (const [flags, text, fallback] of entry.options ?? []) {
    if (Array.isArray(fallback))
      command.option(flags, text, (value: string, all: string[]) => [...all, value], fallback as string[]);
    else command.option(flags, text);
  }
  for (const inner of entry.inner ?? []) addEntry(command, inner, common);
  if (entry.examples) command.addHelpText('after', `\nExamples:\n${examplesOf(entry.examples, common)}\n`);
  command.action(async () => {
    await common.action(
      entry,
      command.processedArgs.flat().filter((arg): arg is string => typeof arg === 'string'),
      command.optsWithGlobals(),
    );
  });
}

function examplesOf(examples: readonly string[], { commandLine }: Common): string {
  return examples.map((command) => `  $ ${commandLine(command)}`).join('\n');
}

function configured(command: Command, { version }: Common): Command {
  return command
    .version(version, ...commonOptions.version)
    .helpOption(...commonOptions.help)
    .option(...commonOptions.plain)
    .helpCommand(false)
    .exitOverride((refusal) => {
      throw refusal.exitCode === 0 ? refusal : new UsageMistake(refusal, command);
    })
    .configureOutput({ outputError: () => undefined }); // `explain` reports it in our own words
}

function realCommandLine(isPlain: boolean): CommandLine {
  const { argv, env } = process;
  return createCommandLine({ script: argv[1] ?? '', env, cwd: () => process.cwd(), isPlain });
}

async function explain(error: unknown, commandLine: CommandLine): Promise<number> {
  const { stderr, env } = process;
  if (error instanceof UsageMistake) return explain(explainUsage(error), commandLine);
  if (error instanceof Error && error.name === 'ExitPromptError') return 130; // Ctrl-C in a menu
  const known = explainSystemError(error);
  const { message, advice } = messageOf(known, commandLine);
  stderr.write(`${await wrapped(message)}\n${await wrapped(advice)}\n`);
  stderr.write(stackOf(known, env));
  return 2;
}

/** Wraps words for a terminal; a pipe gets one line. */
async function wrapped(text: string): Promise<string> {
  const { isTTY, columns } = process.stderr;
  if (!isTTY) return printable(text);
  const { wrapWords } = await import('../style/wrap-words.js');
  return wrapWords(printable(text), columns || 80).join('\n');
}
