import type { Answer, Ending, ModelCall, Thrown } from '../outside/model-port.js';
import { newRecords } from './new-records.js';
import type { ExchangeCall } from './exchange.js';

type Method = (...args: unknown[]) => unknown;

/** Sends one call to the learner's code. @throws Error for a fault of the tool */
export type SendCall = (call: ModelCall) => Promise<Answer>;

/** The calls of a model during one token request, in order. */
export interface Recorder {
  readonly calls: ExchangeCall[];
  /** The call of the learner's function, or the fault of the tool that prevented it; absent before. */
  readonly learnersCall: () => LearnersCall | undefined;
  /** Wraps a function of ours so that its calls are recorded. */
  own(name: string, method: Method): Method;
  /** A function of the learner's. */
  learners(name: string, send: SendCall): Method;
}

type LearnersCall =
  | { readonly type: 'answered'; readonly args: readonly unknown[]; readonly answer: Answer }
  | { readonly type: 'fault'; readonly error: unknown };

export function createRecorder(): Recorder {
  const calls: ExchangeCall[] = [];
  let learnersCall: LearnersCall | undefined;
  return {
    calls,
    learnersCall: () => learnersCall,
    own:
      (name, method) =>
      (...args) => {
        const result = method(...args);
        calls.push({ function: name, arguments: args, result, records: [], isLearners: false });
        return result;
      },
    learners:
      (name, send) =>
      async (...given) => {
        const args = given.map(shallowCopy); // before the call: the learner's code may change the token
        try {
          const answer = await send({ name, args: given });
          learnersCall = { type: 'answered', args, answer };
        } catch (error) {
          learnersCall = { type: 'fault', error }; // the library would report it as a refusal
          throw error;
        }
        const { answer } = learnersCall;
        calls.push({ function: name, arguments: args, ...outcome(answer), isLearners: true });
        if (answer.how === 'returned') return answer.result.value;
        throw errorOf(answer.ending);
      },
  };
}

function shallowCopy(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : value;
}

function outcome(answer: Answer): Pick<ExchangeCall, 'result' | 'error' | 'records'> {
  const records = newRecords(answer).map(({ value }) => value);
  if (answer.how === 'returned') return { result: answer.result.value, records };
  const { name, message } = errorOf(answer.ending);
  return { error: { name, message }, records };
}

/** What the server sees of a call without an answer. */
function errorOf(ending: Ending): Error {
  switch (ending.how) {
    case 'threw':
      return rebuilt(ending.error);
    case 'hung':
      return new Error(`The function did not answer within ${String(ending.afterMs)} ms.`);
    case 'pending':
      return new Error('The function returned a promise that can never settle.');
    case 'exited':
      return new Error('The function ended the process.');
    case 'crashed':
    case 'tampered':
      return new Error('The process that ran the function crashed.');
  }
}

/** The class of an error is lost between the processes. */
function rebuilt({ name, message, code }: Thrown): Error {
  return Object.assign(new Error(message), { name }, code !== undefined && { code });
}
