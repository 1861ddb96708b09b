import type { Run } from '../lesson/evidence.js';
import type { Subject } from '../lesson/subject.js';
import type { Answer, Look, ModelPort, Seen } from '../outside/model-port.js';
import type { CallTarget, ExportsLook } from '../sandbox/module-look.js';
import type { Running } from '../sandbox/outside/running.js';
import { judgedFunction, type Facts } from '../source/facts.js';

/** Calls the learner's function in the place of the model's: that of the binding, or what the module exports. */
export function portTo(
  target: Exclude<Run['probed'], 'nothing'>,
  running: Running,
  subject: Subject,
  facts: Facts,
): ModelPort {
  const { name } = subject;
  // A function that has no binding is the exported one: it is called as it was declared.
  const isDeclared = target === 'binding' || 'function' in facts.binding;
  const order = isDeclared ? orderOf(facts, subject.parameters) : subject.parameters.map((_, index) => index);
  const called: CallTarget = target === 'exports' ? { of: 'exports', name } : { of: 'binding' };
  return {
    functions: [name],
    call: async (calls) => {
      const inOrder = calls.map(({ args }) => order.map((index) => args[index]));
      const answers = await running.call(inOrder.map((args) => ({ target: called, args })));
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
  const names: readonly (string | undefined)[] =
    judgedFunction(binding)?.parameters.map(({ name }) => name) ?? wanted;
  if (names.includes(undefined) || new Set(names).size < names.length) return inOrder;
  const known = names.map((name) => wanted.indexOf(name ?? ''));
  // An unknown name stands for what no other parameter is named after.
  const rest = inOrder.filter((index) => !known.includes(index));
  const declared = known.map((index) => (index === -1 ? (rest.shift() ?? -1) : index));
  return [...declared, ...rest];
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
