import type vm from 'node:vm';
import type { Guarding, LoadQuestion } from '../wire.js';
import type { EsModules } from './es-modules.js';
import { exportedByEsModule, type LearnerModule } from './exported.js';
import { guarded, type Outcome } from './guarded.js';
import { evaluateModule, indexOf, slice, startsWith } from './natives.js';
import { tellAt } from './pipe.js';

type Imports = NonNullable<LoadQuestion['imports']>;

/** What stands in for the module `marker/3`: it tells that the statement with index 3 has been reached. */
export function markIn(request: string, marker: string): (() => void) | undefined {
  if (!startsWith(request, `${marker}/`)) return undefined;
  const statement = Number(slice(request, marker.length + 1));
  return () => tellAt(statement);
}

/** A learner's ES module. Its text is read at once, what it imports when it is run. */
export function prepareEsModule(
  { file, script, imports = [] }: LoadQuestion,
  esModules: EsModules,
): LearnerModule {
  const module = esModules.create(file, script);
  return {
    exported: exportedByEsModule(module),
    run: async (guarding) => {
      const linked = await link(module, file, imports, esModules);
      return linked.how === 'done' ? evaluate(module, guarding) : linked;
    },
  };
}

/** Import by import, so that it is known which one fails; at last the names that each of them asks for. */
async function link(
  module: vm.SourceTextModule,
  file: string,
  imports: Imports,
  esModules: EsModules,
): Promise<Outcome<undefined>> {
  try {
    for (let index = 0; index < imports.length; index += 1) {
      const one = imports[index] as Imports[number];
      tellAt(one.statement);
      await esModules.link(await esModules.find(one.from, file));
    }
    await esModules.link(module);
    return { how: 'done', value: undefined };
  } catch (error) {
    tellBlamed(error, imports);
    return { how: 'threw', error };
  }
}

/** V8 says which name is missing in which module, and not where it is asked for; nor do we of a file of JSON. */
function tellBlamed(error: unknown, imports: Imports): void {
  const { message, code } = error as { message?: unknown; code?: unknown };
  const isOfFile = code === 'ERR_IMPORT_ATTRIBUTE_MISSING';
  if (typeof message !== 'string') return;
  if (!isOfFile && indexOf(message, 'does not provide an export named') < 0) return;
  for (let index = 0; index < imports.length; index += 1) {
    const { statement, from, names } = imports[index] as Imports[number];
    if (indexOf(message, `'${from}'`) < 0) continue;
    if (isOfFile) {
      tellAt(statement);
      return;
    }
    for (let at = 0; at < names.length; at += 1)
      if (indexOf(message, `'${names[at] as string}'`) >= 0) {
        tellAt(statement);
        return;
      }
  }
}

async function evaluate(module: vm.SourceTextModule, guarding: Guarding): Promise<Outcome<unknown>> {
  const started = guarded(guarding, () => ({ ended: evaluateModule(module) }));
  if (started.how !== 'done') return started;
  try {
    await started.value.ended;
    return { how: 'done', value: undefined };
  } catch (error) {
    return { how: 'threw', error };
  }
}
