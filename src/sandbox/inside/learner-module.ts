import type { LoadQuestion } from '../wire.js';
import { prepareCommonJs, takeAsCommonJs } from './commonjs.js';
import { giveDatabase, isDatabase } from './database-module.js';
import { createEsModules } from './es-modules.js';
import type { LearnerModule } from './exported.js';
import { forgetModules } from './node-loader.js';
import { markIn, prepareEsModule } from './prepare-es-module.js';

/**
 * Sets `require` and `import` up as Node would, but for three things: the path of the database always gives
 * `database`; what can be read as CommonJS is CommonJS, whatever `package.json` lies around; some of Node's modules are
 * refused. When it is called again, all files are run anew.
 */
export function prepareModule(question: LoadQuestion, database: object): LearnerModule {
  const { databaseModule, marker } = question;
  forgetModules();
  giveDatabase(databaseModule, database);
  const esModules = createEsModules({
    database,
    isDatabase: (request, from) => isDatabase(request, from, databaseModule),
    marked: (request) => markIn(request, marker),
  });
  takeAsCommonJs(databaseModule, database, esModules);
  return question.imports ? prepareEsModule(question, esModules) : prepareCommonJs(question, esModules);
}
