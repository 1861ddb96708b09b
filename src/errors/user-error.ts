import type { CommandLine } from '../outside/command-line.js';

/** A function where it recommends a command: only the caller knows how the learner calls us. */
export type Advice = string | ((commandLine: CommandLine) => string);

/** An error that the learner can fix: no stack, exit code 2. It says what is wrong, and what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly advice: Advice;

  constructor(message: string, advice: Advice, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}

const bugs = 'https://github.com/oauth-lessons/oauth-lessons/issues';

/** Without a stack. Other errors than a `UserError` are bugs of the tool. */
export function messageOf(
  error: unknown,
  commandLine: CommandLine,
): { readonly message: string; readonly advice: string } {
  if (error instanceof UserError) return { message: error.message, advice: adviceOf(error, commandLine) };
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `oauth-lessons has a bug: ${message}`,
    advice: `Please report it at ${bugs}. Add the command that you ran and the output of \`${commandLine('doctor')}\`. OAUTH_LESSONS_DEBUG=1 shows more.`,
  };
}

function adviceOf({ advice }: UserError, commandLine: CommandLine): string {
  return typeof advice === 'string' ? advice : advice(commandLine);
}

/** The stack of a bug if OAUTH_LESSONS_DEBUG is set, else an empty string. */
export function stackOf(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (error instanceof UserError || env.OAUTH_LESSONS_DEBUG !== '1') return '';
  return `${error instanceof Error ? String(error.stack) : ''}\n`;
}
