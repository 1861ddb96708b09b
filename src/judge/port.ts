import type { Subject } from '../lesson/subject.js';
import type { ModelPort } from '../outside/model-port.js';
import type { CallTarget, Running } from '../sandbox/running.js';
import type { FunctionFact } from '../source/facts.js';

/** Calls the top-level binding in the place of the model's function of that name. */
export function portToBinding(
  running: Running,
  { name, parameters }: Subject,
  fact: FunctionFact | undefined,
): ModelPort {
  const order = orderOf(fact, parameters);
  return portTo(running, name, { of: 'binding' }, (args) => order.map((index) => args[index]));
}

/** Calls what the module exports under that name, as the server would: in the true order of the arguments. */
export function portToExport(running: Running, { name }: Subject): ModelPort {
  return portTo(running, name, { of: 'exports', name }, (args) => args);
}

function portTo(
  running: Running,
  name: string,
  target: CallTarget,
  arranged: (args: readonly unknown[]) => readonly unknown[],
): ModelPort {
  return { functions: [name], call: (_name, args) => running.call(target, arranged(args)) };
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
