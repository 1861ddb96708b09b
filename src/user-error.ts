/**
 * A mistake that the person at the keyboard can mend: shown without a stack, exit code 2.
 * The message names the input and says what happened; the advice is the way out.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}

/** What is told of an error: a fault of the tool as such, and without its stack. */
export function toldOf(error: unknown): { readonly message: string; readonly advice: string } {
  if (error instanceof UserError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return {
    message: `oauth-lessons has a fault: ${message}`,
    advice: 'Please report it, with what you did before. OAUTH_LESSONS_DEBUG=1 shows more.',
  };
}

/** The stack of a fault of the tool with a newline behind, where it is asked for; nothing elsewhere. */
export function stackOf(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  if (error instanceof UserError || env.OAUTH_LESSONS_DEBUG !== '1') return '';
  return `${error instanceof Error ? String(error.stack) : ''}\n`;
}
