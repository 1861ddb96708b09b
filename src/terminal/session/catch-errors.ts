/** An error in a listener ends the session and restores the terminal. Later errors are ignored. */
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
