import type { LoadQuestion } from '../../../wire.js';
import { host } from '../host.js';
import { givenModel } from './given-model.js';
import { isInPackage } from './own-file.js';
import { isSameModule } from './same-module.js';

/** A module that the checker gives, whether or not there is such a file. */
export interface Given {
  readonly name: string;
  readonly exports: unknown;
}

export type FindGiven = (request: string, from: string) => Given | undefined;

export function givenModules({ databaseModules, app, modules }: LoadQuestion, database: object): FindGiven {
  const model = app?.functions && givenModel(app.functions, database);
  return (request, from) => {
    const name = databaseModules.find((one) => isSameModule(request, from, one));
    if (name !== undefined) return { name, exports: database };
    if (!app) return undefined;
    if (model && isSameModule(request, from, app.modelModule))
      return { name: app.modelModule, exports: model };
    // An app of one's own has its own packages.
    if (modules.packagesGetMore || isInPackage(from)) return undefined;
    const exports = host.app.packageNamed(request);
    return exports === undefined ? undefined : { name: request, exports };
  };
}
