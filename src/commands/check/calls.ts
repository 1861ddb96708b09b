import type { Leaving } from '../../terminal/watching/listen.js';

/** What is to be done next. */
export type Call =
  | { readonly type: 'judge'; readonly files: ReadonlySet<string> }
  | { readonly type: 'leave'; readonly how: Leaving };

/** What was asked for while a check goes on, and the check that goes on. */
export class Calls {
  readonly #due = new Set<string>();
  #isAsked = false;
  #end: Extract<Call, { type: 'leave' }> | Error | undefined;
  #running: { readonly files: ReadonlySet<string>; readonly stop: AbortController } | undefined;
  #wake = (): void => undefined;

  /**
   * These files are to be judged: a check of one of them is stopped, for it has read another text. None: there is
   * something to tell all the same.
   */
  readonly judge = (files: Iterable<string>): void => {
    this.#isAsked = true;
    for (const file of files) {
      this.#due.add(file);
      if (this.#running?.files.has(file)) this.#running.stop.abort();
    }
    this.#wake();
  };

  readonly leave = (how: Leaving): void => this.#finish({ type: 'leave', how });

  /** Something of ours went wrong: whoever waits is told. */
  readonly fail = (error: Error): void => this.#finish(error);

  #finish(end: Extract<Call, { type: 'leave' }> | Error): void {
    this.#end ??= end;
    this.#running?.stop.abort();
    this.#wake();
  }

  /** Waits until something is to be done, and takes it. */
  async next(): Promise<Call> {
    while (!this.#end && !this.#isAsked)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#end instanceof Error) throw this.#end;
    const files = new Set(this.#due);
    this.#due.clear();
    this.#isAsked = false;
    return this.#end ?? { type: 'judge', files };
  }

  /** Does a check; gives nothing where it was stopped, and then its files are still to be judged. */
  async during<Result>(
    files: ReadonlySet<string>,
    check: (stop: AbortSignal) => Promise<Result>,
  ): Promise<Result | undefined> {
    const stop = new AbortController();
    this.#running = { files, stop };
    try {
      return await check(stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      this.judge(files);
      return undefined;
    } finally {
      this.#running = undefined;
    }
  }
}
