import type { Run } from '../lesson/evidence.js';
import type { Subject } from '../lesson/subject.js';
import type { Answer, Look, ModelPort, Seen } from '../outside/model-port.js';
import type { ExportsLook } from '../sandbox/module-look.js';
import type { Running } from '../sandbox/outside/running.js';
import type { Facts } from '../source/facts.js';

/** Calls the learner's function in the place of the model's: that of the binding, or what the module exports. */
export function portTo(
  target: Exclude<Run['probed'], 'nothing'>,
  running: Running,
  subject: Subject,
  facts: Facts,
): ModelPort {
  const { name } = subject;
  if (target === 'exports') {
    return {
      functions: [name],
      call: (calls) => running.call(calls.map(({ args }) => ({ target: { of: 'exports', name }, args }))),
    };
  }
  const order = orderOf(facts, subject.parameters);
  return {
    functions: [name],
    call: async (calls) => {
      const inOrder = calls.map(({ args }) => order.map((index) => args[index]));
      const answers = await running.call(inOrder.map((args) => ({ target: { of: 'binding' }, args })));
      return answers.map((answer) => inTrueOrder(answer, order));
    },
  };
}

/** What the module exports under the name that the lesson asks for, where it is a function. */
export function exportedFunction(
  { exports }: Pick<Run, 'exports'>,
  { name: wanted }: Subject,
): ExportsLook['properties'][number] | undefined {
  return exports.properties.find(({ name, type }) => name === wanted && type === 'function');
}

/**
 * Where the learner declared the wanted parameters in another order, the body is judged fairly only if it gets them in
 * that order; the step that asks for the parameters reports it.
 */
function orderOf({ binding }: Facts, wanted: readonly string[]): number[] {
  const inOrder = wanted.map((_, index) => index);
  const value = 'value' in binding && 'parameters' in binding.value ? binding.value : undefined;
  const declared = value?.parameters.map(({ name }) => wanted.indexOf(name ?? '')) ?? inOrder;
  if (declared.includes(-1) || new Set(declared).size < declared.length) return inOrder;
  return [...declared, ...inOrder.filter((index) => !declared.includes(index))];
}

/** Looks at the arguments as if they had been passed in the order that the server uses. */
function inTrueOrder(answer: Answer, order: readonly number[]): Answer {
  const turn = (look: Look): Look => ({
    ...look,
    args: order.map((_, index) => look.args[order.indexOf(index)] ?? absent),
  });
  const { before, after } = answer;
  if (answer.how === 'returned')
    return { ...answer, before: turn(answer.before), after: turn(answer.after), later: turn(answer.later) };
  return { ...answer, before: before && turn(before), after: after && turn(after) };
}

const absent: Seen = { value: undefined };
