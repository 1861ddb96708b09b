import type { LibraryMethod, LibraryUse } from '../../../outside/app-port.js';

export interface Watching {
  /** Only for a file that answers requests. */
  isBegun: boolean;
  /** Made by `express()`. */
  readonly apps: unknown[];
  /** The exports of `model.js`. */
  model: object;
  use: (use: LibraryUse) => void;
}

/** The real package, with a note for each app that it makes and each use of the library. */
export function watchPackage(name: string, exports: unknown, watching: Watching): unknown {
  if (name === 'express') return watchExpress(exports as Express, watching);
  if (name === '@node-oauth/oauth2-server') return watchLibrary(exports as Library, watching);
  return exports;
}

export function isWatchedPackage(name: string): boolean {
  return name === 'express' || name === '@node-oauth/oauth2-server';
}

type Express = (...args: unknown[]) => unknown;

function watchExpress(express: Express, { apps }: Watching): Express {
  return new Proxy(express, {
    apply: (target, self, args) => {
      const app: unknown = Reflect.apply(target, self, args);
      apps.push(app);
      return app;
    },
  });
}

type Method = (request: unknown, response: unknown, ...rest: unknown[]) => unknown;

interface Library {
  new (options: unknown): object;
  readonly prototype: Record<LibraryMethod, Method>;
  readonly Request: new () => object;
  readonly Response: new () => object;
}

function watchLibrary(library: Library, watching: Watching): Library {
  for (const type of ['token', 'authenticate', 'authorize'] as const) {
    const method = library.prototype[type];
    library.prototype[type] = function (this: unknown, request, response, ...rest) {
      const isLibrarys = request instanceof library.Request && response instanceof library.Response;
      watching.use({ type, isLibrarys });
      return Reflect.apply(method, this, [request, response, ...rest]);
    };
  }
  return new Proxy(library, {
    construct: (target, args, newTarget) => {
      const server = Reflect.construct(target, args, newTarget) as object;
      const [options] = args as readonly unknown[];
      const given = givenIn(options, watching.model);
      watching.use({ type: 'created', isLibrarys: true, given, ...lifetimeIn(options) });
      return server;
    },
  });
}

function givenIn(options: unknown, model: object): string[] {
  const { model: used } = Object(options) as { readonly model?: unknown };
  const own = Object(used) as Readonly<Record<string, unknown>>;
  return Object.entries(model).flatMap(([name, given]) => (own[name] === given ? [name] : []));
}

function lifetimeIn(options: unknown): Pick<LibraryUse, 'lifetime'> {
  const { accessTokenLifetime: lifetime } = Object(options) as { readonly accessTokenLifetime?: unknown };
  if (lifetime === undefined) return {};
  return { lifetime: typeof lifetime === 'number' && Number.isFinite(lifetime) ? lifetime : null };
}
