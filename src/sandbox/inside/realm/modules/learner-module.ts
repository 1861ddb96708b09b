import type { LoadQuestion } from '../../../wire.js';
import type { TimeLimited } from '../time-limited.js';
import { host } from '../host.js';
import type { ImportFrom } from './import-request.js';
import { createCommonJsLoader } from './commonjs.js';
import { isDatabase } from './database-module.js';
import { createEsModules } from './es-modules.js';
import { exportedByCommonJs, exportedByEsModule, type Exported } from './exported.js';
import { markIn, runEsModule } from './prepare-es-module.js';

export type { Exported } from './exported.js';

export interface LearnerModule {
  /** A promise if the module waits; undefined if it has finished. */
  readonly run: (limitMs: number) => Promise<TimeLimited<unknown>> | undefined;
  readonly exported: Exported;
}

/** Each call runs all files again. */
export function prepareModule(question: LoadQuestion, database: object): LearnerModule {
  const { file, script, databaseModule, marker, modules } = question;
  if (modules.packagesGetMore) host.closeNetwork(); // before the learner's code could prevent it
  const importFrom: ImportFrom = (asked) => esModules.importFrom(asked);
  const commonJs = createCommonJsLoader(question, database, importFrom);
  const esModules = createEsModules({
    commonJs,
    database,
    isDatabase: (request, from) => isDatabase(request, from, databaseModule),
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
