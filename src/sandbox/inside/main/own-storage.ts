import { AsyncLocalStorage as Storage } from 'node:async_hooks';

const AsyncLocalStorage = Storage; // as it is now: the module changes

/**
 * Node's `AsyncLocalStorage` without its inner methods: on Node 20 and 22 one of them is called with each promise,
 * also with those of the checker.
 */
export class OwnStorage<Store> {
  readonly #storage = new AsyncLocalStorage<Store>();

  static bind<Bound extends (...args: never[]) => unknown>(run: Bound): Bound {
    // eslint-disable-next-line n/no-unsupported-features/node-builtins -- only handed on
    return AsyncLocalStorage.bind(run);
  }

  static snapshot(): ReturnType<typeof AsyncLocalStorage.snapshot> {
    // eslint-disable-next-line n/no-unsupported-features/node-builtins -- only handed on
    return AsyncLocalStorage.snapshot();
  }

  disable(): void {
    this.#storage.disable();
  }

  getStore(): Store | undefined {
    return this.#storage.getStore();
  }

  enterWith(store: Store): void {
    this.#storage.enterWith(store);
  }

  run<Result>(store: Store, work: (...args: unknown[]) => Result, ...args: unknown[]): Result {
    return this.#storage.run(store, work, ...args);
  }

  exit<Result>(work: (...args: unknown[]) => Result, ...args: unknown[]): Result {
    return this.#storage.exit(work, ...args);
  }
}

Object.defineProperty(OwnStorage, 'name', { value: 'AsyncLocalStorage' });
