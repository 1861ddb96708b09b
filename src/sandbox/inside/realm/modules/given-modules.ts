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

export function givenModules({ databaseModule, app, modules }: LoadQuestion, database: object): FindGiven {
  const model = app && givenModel(app.functions, database);
  return (request, from) => {
    if (isSameModule(request, from, databaseModule)) return { name: databaseModule, exports: database };
    if (!app) return undefined;
    if (isSameModule(request, from, app.modelModule)) return { name: app.modelModule, exports: model };
    // An app of one's own has its own packages.
    if (modules.packagesGetMore || isInPackage(from)) return undefined;
    const exports = host.app.packageNamed(request);
    return exports === undefined ? undefined : { name: request, exports };
  };
}
