/**
 * What goes wrong in a listener ends the session like everything else, and leaves the terminal clean; while it ends,
 * what fails fails for that.
 */
export function catchErrors(
  ending: AbortSignal,
  fail: (error: Error) => void,
): {
  readonly fail: (error: unknown) => void;
  readonly caught: <Told extends readonly unknown[]>(
    listener: (...told: Told) => void,
  ) => (...told: Told) => void;
} {
  const failed = (error: unknown): void => {
    if (!ending.aborted) fail(error instanceof Error ? error : new Error(String(error)));
  };
  return {
    fail: failed,
    caught:
      (listener) =>
      (...told) => {
        try {
          listener(...told);
        } catch (error) {
          failed(error);
        }
      },
  };
}
