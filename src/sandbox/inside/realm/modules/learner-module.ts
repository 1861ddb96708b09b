import type { LoadQuestion } from '../../../wire.js';
import type { Guarded } from '../guarded.js';
import { host } from '../host.js';
import type { ImportFrom } from './asked.js';
import { createCommonJsLoader } from './commonjs.js';
import { isDatabase } from './database-module.js';
import { createEsModules } from './es-modules.js';
import { exportedByCommonJs, exportedByEsModule, type Exported } from './exported.js';
import { markIn, runEsModule } from './prepare-es-module.js';

export type { Exported } from './exported.js';

/** A learner's file, ready to be run. */
export interface LearnerModule {
  /** Call it guarded. A promise where the module waits; undefined where it has run to its end. */
  readonly run: (limitMs: number) => Promise<Guarded<unknown>> | undefined;
  readonly exported: Exported;
}

/**
 * Sets `require` and `import` up as Node would, but for three things: the database module is always `database`; what
 * can be read as CommonJS is CommonJS; some of Node's modules are refused. Each call runs all files anew.
 */
export function prepareModule(question: LoadQuestion, database: object): LearnerModule {
  const { file, script, databaseModule, marker, modules } = question;
  if (modules.packagesGetMore) host.closeNetwork(); // before any code of the learner's could prevent it
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
    const run = (limitMs: number): Promise<Guarded<unknown>> =>
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
