import type { Leaving } from '../../terminal/watching/listen.js';

export type Call =
  | { readonly type: 'judge'; readonly files: ReadonlySet<string> }
  | { readonly type: 'hint' }
  | { readonly type: 'leave'; readonly how: Leaving };

export class Calls {
  readonly #due = new Set<string>();
  #isAsked = false;
  #isHintAsked = false;
  #end: Extract<Call, { type: 'leave' }> | Error | undefined;
  #running: { readonly files: ReadonlySet<string>; readonly stop: AbortController } | undefined;
  #wake = (): void => undefined;

  /** Stops a running check of these files, because it has read old code. An empty array wakes `next`. */
  readonly judge = (files: Iterable<string>): void => {
    this.#isAsked = true;
    for (const file of files) {
      this.#due.add(file);
      if (this.#running?.files.has(file)) this.#running.stop.abort();
    }
    this.#wake();
  };

  /** After a running check, so that it is about the newest finding. */
  readonly hint = (): void => {
    this.#isHintAsked = true;
    this.#wake();
  };

  readonly leave = (how: Leaving): void => this.#finish({ type: 'leave', how });

  readonly fail = (error: Error): void => this.#finish(error);

  #finish(end: Extract<Call, { type: 'leave' }> | Error): void {
    this.#end ??= end;
    this.#running?.stop.abort();
    this.#wake();
  }

  async next(): Promise<Call> {
    while (!this.#end && !this.#isAsked && !this.#isHintAsked)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#end instanceof Error) throw this.#end;
    if (!this.#end && !this.#isAsked) {
      this.#isHintAsked = false;
      return { type: 'hint' };
    }
    const files = new Set(this.#due);
    this.#due.clear();
    this.#isAsked = false;
    return this.#end ?? { type: 'judge', files };
  }

  /** Undefined if the check was stopped; its files are queued again. */
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
