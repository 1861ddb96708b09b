import type { Subject } from '../lesson/subject.js';
import type { Answer, Look, ModelPort, Seen } from '../outside/model-port.js';
import type { LastLook, Module } from '../sandbox/outside/running.js';
import type { FunctionFact } from '../source/facts.js';

/** Calls the top-level binding in the place of the model's function of that name. */
export function portToBinding(
  running: Module,
  { name, parameters }: Subject,
  fact: FunctionFact | undefined,
): ModelPort {
  const order = orderOf(fact, parameters);
  const call = async (args: readonly unknown[]): Promise<Answer> => {
    const answer = await running.call(
      { of: 'binding' },
      order.map((index) => args[index]),
    );
    return inTrueOrder(answer, order);
  };
  return { functions: [name], call: (_name, args) => call(args) };
}

/** Calls what the module exports under that name, as the server would. */
export function portToExport(running: Module, { name }: Subject, lastLook?: LastLook): ModelPort {
  return { functions: [name], call: (_name, args) => running.call({ of: 'exports', name }, args, lastLook) };
}

/**
 * Where the learner declared the wanted parameters in another order, the body is judged fairly only
 * if it gets them in that order: that they are swapped is told once, by the step that asks for them.
 */
function orderOf(fact: FunctionFact | undefined, wanted: readonly string[]): number[] {
  const inOrder = wanted.map((_, index) => index);
  const declared = fact?.parameters.map(({ name }) => wanted.indexOf(name ?? '')) ?? inOrder;
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
  if (answer.how === 'returned') {
    return { ...answer, before: turn(answer.before), after: turn(answer.after), later: turn(answer.later) };
  }
  return { ...answer, before: before && turn(before), after: after && turn(after) };
}

const absent: Seen = { value: undefined };
