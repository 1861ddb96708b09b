/**
 * An error that the learner can fix: shown without a stack, exit code 2.
 * The message names the input and what is wrong with it; the advice says what to do.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}

/** `bugs` of package.json. */
const bugs = 'https://github.com/oauth-lessons/oauth-lessons/issues';

/** The words for an error, without its stack. An error that is not a `UserError` is our own fault. */
export function messageOf(error: unknown): { readonly message: string; readonly advice: string } {
  if (error instanceof UserError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `oauth-lessons has a bug: ${message}`,
    advice: `Please report it at ${bugs}. Add the command that you ran and the output of \`oauth-lessons doctor\`. OAUTH_LESSONS_DEBUG=1 shows more.`,
  };
}

/** The stack of our own fault and a newline, if OAUTH_LESSONS_DEBUG asks for it; else an empty string. */
export function stackOf(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (error instanceof UserError || env.OAUTH_LESSONS_DEBUG !== '1') return '';
  return `${error instanceof Error ? String(error.stack) : ''}\n`;
}
