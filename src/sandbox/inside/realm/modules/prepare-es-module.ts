import type vm from 'node:vm';
import type { Imports, LoadQuestion } from '../../../wire.js';
import { timeLimited, type TimeLimited } from '../time-limited.js';
import { host } from '../host.js';
import { send } from '../pipe.js';
import type { EsModules } from './es-modules.js';

export function markIn(request: string, marker: string): (() => void) | undefined {
  if (!request.startsWith(`${marker}/`)) return undefined;
  const statement = Number(request.slice(marker.length + 1));
  return () => send({ type: 'reached', statement });
}

export async function runEsModule(
  module: vm.SourceTextModule,
  { file, imports }: LoadQuestion,
  esModules: EsModules,
  limitMs: number,
): Promise<TimeLimited<unknown>> {
  const linked = await link(module, file, imports ?? [], esModules);
  return linked.type === 'done' ? evaluate(module, limitMs) : linked;
}

async function link(
  module: vm.SourceTextModule,
  file: string,
  imports: Imports,
  esModules: EsModules,
): Promise<TimeLimited<undefined>> {
  try {
    for (const { statement, from } of imports) {
      send({ type: 'reached', statement });
      await esModules.link(await esModules.find(from, file));
    }
    await esModules.link(module);
    return { type: 'done', value: undefined };
  } catch (error) {
    const statement = blamedFor(error, imports);
    if (statement !== undefined) send({ type: 'reached', statement });
    return { type: 'threw', error };
  }
}

/** V8's message names the module, not the statement that imports it. */
function blamedFor(error: unknown, imports: Imports): number | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const [message, code] = [host.get(error, 'message'), host.get(error, 'code')];
  const isOfFile = code === 'ERR_IMPORT_ATTRIBUTE_MISSING';
  if (typeof message !== 'string') return undefined;
  if (!isOfFile && !message.includes('does not provide an export named')) return undefined;
  const isBlamed = ({ from, names }: Imports[number]): boolean =>
    message.includes(`'${from}'`) && (isOfFile || names.some((name) => message.includes(`'${name}'`)));
  return imports.find(isBlamed)?.statement;
}

async function evaluate(module: vm.SourceTextModule, limitMs: number): Promise<TimeLimited<unknown>> {
  const started = timeLimited(limitMs, () => ({ evaluated: host.evaluate(module) }));
  if (started.type !== 'done') return started;
  try {
    await started.value.evaluated;
    return { type: 'done', value: undefined };
  } catch (error) {
    return { type: 'threw', error };
  }
}
