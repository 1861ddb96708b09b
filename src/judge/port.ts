import type { Run } from '../lesson/evidence.js';
import type { ModelSubject } from '../lesson/subject.js';
import type { Answer, Snapshot, ModelPort, ValueSnapshot } from '../outside/model-port.js';
import type { CallTarget, ExportsSummary } from '../sandbox/module-summary.js';
import type { Running } from '../sandbox/outside/running.js';
import { judgedFunction, type Facts } from '../source/facts.js';

export function portTo(
  target: Exclude<Run['probed'], 'nothing'>,
  running: Running,
  subject: ModelSubject,
  facts: Facts,
): ModelPort {
  const { name } = subject;
  // If there is no binding, the declared function is the exported one.
  const isDeclared = target === 'binding' || 'function' in facts.binding;
  const order = isDeclared ? orderOf(facts, subject.parameters) : subject.parameters.map((_, index) => index);
  const called: CallTarget = target === 'exports' ? { type: 'exports', name } : { type: 'binding' };
  return {
    functions: [name],
    call: async (calls) => {
      const inOrder = calls.map(({ args }) => order.map((index) => args[index]));
      const answers = await running.call(inOrder.map((args) => ({ target: called, args })));
      return answers.map((answer) => inTrueOrder(answer, order));
    },
  };
}

export function exportedFunction(
  { exports }: Pick<Run, 'exports'>,
  { name: wanted }: ModelSubject,
): ExportsSummary['properties'][number] | undefined {
  return exports.properties.find(({ name, type }) => name === wanted && type === 'function');
}

/** A wrong order of the parameters must fail `declare` only. */
function orderOf({ binding }: Facts, wanted: readonly string[]): number[] {
  const inOrder = wanted.map((_, index) => index);
  const names: readonly (string | undefined)[] =
    judgedFunction(binding)?.parameters.map(({ name }) => name) ?? wanted;
  if (names.includes(undefined) || new Set(names).size < names.length) return inOrder;
  const known = names.map((name) => wanted.indexOf(name ?? ''));
  const rest = inOrder.filter((index) => !known.includes(index));
  const declared = known.map((index) => (index === -1 ? (rest.shift() ?? -1) : index));
  return [...declared, ...rest];
}

function inTrueOrder(answer: Answer, order: readonly number[]): Answer {
  const turn = (look: Snapshot): Snapshot => ({
    ...look,
    args: order.map((_, index) => look.args[order.indexOf(index)] ?? absent),
  });
  const { before, after } = answer;
  if (answer.type === 'returned')
    return { ...answer, before: turn(answer.before), after: turn(answer.after), later: turn(answer.later) };
  return { ...answer, before: before && turn(before), after: after && turn(after) };
}

const absent: ValueSnapshot = { value: undefined };
