import type { CommandContext } from './outside/command-context.js';
import { Command, CommanderError } from 'commander';
import { packageRoot, versionOf } from './outside/package-root.js';
import { realInstallation, realIo, realJudging } from './outside/real-world.js';
import { commandTable, type CommandEntry } from './command-table.js';
import { toldOf, UserError } from './user-error.js';
import { printable, printableLines } from './verdict/printable.js';

/**
 * Runs one command line and gives the exit code. A mistake that the person at the keyboard can mend is
 * told without a stack; anything else is a fault of the tool, and told as such.
 */
export async function run(args: readonly string[]): Promise<number> {
  let code = 0;
  const program = createProgram(async (entry, positional, options) => {
    const context = createContext(options.plain === true);
    code = await entry.run(positional, options, context);
  });
  try {
    await program.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

type Action = (
  entry: CommandEntry,
  positional: readonly string[],
  options: Record<string, unknown>,
) => Promise<void>;

function createProgram(action: Action): Command {
  const version = versionOf(packageRoot(import.meta.url));
  const program = configured(new Command('oauth-lessons'), version).description(
    'Learn OAuth 2.0 by writing the model of a server, judged line by line against the real one.',
  );
  program.enablePositionalOptions(false);
  program.addHelpText('after', '\nBegin with: oauth-lessons start\n');
  for (const entry of commandTable) addEntry(program, entry, action, version);
  return program;
}

function addEntry(parent: Command, entry: CommandEntry, action: Action, version: string): void {
  const command = configured(parent.command(entry.usage, { isDefault: entry.isDefault ?? false }), version);
  command.description(entry.summary);
  for (const [flags, text, fallback] of entry.options ?? []) {
    if (Array.isArray(fallback))
      command.option(flags, text, (value: string, all: string[]) => [...all, value], fallback as string[]);
    else command.option(flags, text);
  }
  for (const inner of entry.inner ?? []) addEntry(command, inner, action, version);
  if (entry.examples)
    command.addHelpText('after', `\nExamples:\n${entry.examples.map((line) => `  $ ${line}`).join('\n')}\n`);
  command.action(async () => {
    await action(
      entry,
      command.processedArgs.flat().filter((arg): arg is string => typeof arg === 'string'),
      command.optsWithGlobals(),
    );
  });
}

function configured(command: Command, version: string): Command {
  return command
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .option('--plain', 'no colour, no box drawing, no cursor movement')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(lines(text).replace(/^error: (.)/, (_whole, first: string) => first.toUpperCase())),
    })
    .showHelpAfterError('`oauth-lessons --help` shows all commands.');
}

/** What commander says quotes what was typed. */
function lines(text: string): string {
  return printableLines(text).join('\n');
}

function createContext(isPlain: boolean): CommandContext {
  const installation = realInstallation(packageRoot(import.meta.url));
  return { io: realIo(isPlain), installation, judging: realJudging(installation) };
}

function explain(error: unknown): number {
  const { stderr, env } = process;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2; // commander has told it
  if (error instanceof Error && error.name === 'ExitPromptError') return 130; // Ctrl-C in a menu
  const { message, advice } = toldOf(error);
  stderr.write(`${printable(message)}\n${printable(advice)}\n`);
  if (!(error instanceof UserError) && env.OAUTH_LESSONS_DEBUG === '1')
    stderr.write(`${error instanceof Error ? String(error.stack) : ''}\n`);
  return 2;
}
