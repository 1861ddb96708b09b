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
