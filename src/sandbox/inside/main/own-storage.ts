import { AsyncLocalStorage as Storage } from 'node:async_hooks';

const AsyncLocalStorage = Storage; // a copy: the module is changed later

/** Without internal methods: Node 20 and 22 call one of them with every promise, the checker's included. */
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
