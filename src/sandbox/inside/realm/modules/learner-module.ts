import type { LoadQuestion } from '../../../wire.js';
import type { TimeLimited } from '../time-limited.js';
import type { LibraryUse } from '../../../../outside/app-port.js';
import { host, itemsOf, withOutcome } from '../host.js';
import { send } from '../pipe.js';
import type { ImportFrom } from './import-request.js';
import { createCommonJsLoader } from './commonjs.js';
import { createEsModules } from './es-modules.js';
import { exportedByCommonJs, exportedByEsModule, type Exported } from './exported.js';
import { givenModules } from './given-modules.js';
import { markIn, runEsModule } from './prepare-es-module.js';

export type { Exported } from './exported.js';

export interface LearnerModule {
  /** A promise if the module waits; undefined if it has finished. */
  readonly run: (limitMs: number) => Promise<TimeLimited<unknown>> | undefined;
  readonly exported: Exported;
}

function watchApp(): void {
  host.app.ignoreListen();
  host.app.onLibraryUse(
    withOutcome((given) => {
      const { given: names, ...others } = given as LibraryUse;
      const use = { ...others, ...(names && { given: itemsOf(names) }) };
      send({ type: 'library', request: host.app.currentRequest(), use });
    }),
  );
}

/** Each call runs all files again. */
export function prepareModule(question: LoadQuestion, database: object): LearnerModule {
  const { file, script, marker, modules, app } = question;
  if (app) host.app.begin();
  // Before the learner's code could prevent it.
  if (modules.packagesGetMore || app) host.closeNetwork();
  if (app) watchApp();
  const importFrom: ImportFrom = (asked) => esModules.importFrom(asked);
  const given = givenModules(question, database);
  const commonJs = createCommonJsLoader(question, given, importFrom);
  const esModules = createEsModules({
    commonJs,
    given,
    marked: (request) => markIn(request, marker),
  });
  if (question.imports) {
    const module = esModules.create(file, script);
    const run = (limitMs: number): Promise<TimeLimited<unknown>> =>
      runEsModule(module, question, esModules, limitMs);
    return { exported: exportedByEsModule(module), run };
  }
  const { module, run } = commonJs.prepare(file, script);
  const runNow = (): undefined => {
    run();
    return undefined;
  };
  return { exported: exportedByCommonJs(module), run: runNow };
}
