import type { Answer, Ending, ModelPort, Thrown } from '../outside/model-port.js';
import { newRecords } from './new-records.js';
import type { ExchangeCall } from './exchange.js';

type Method = (...args: unknown[]) => unknown;

/** What a model did during one token request, in the order of the calls. */
export interface Recorder {
  readonly calls: ExchangeCall[];
  /** The answers of the learner's functions, whole. */
  readonly answers: Answer[];
  /** Wraps a function of ours so that its calls are recorded. */
  own(name: string, method: Method): Method;
  /** A function of the learner's: each call crosses the port and back. */
  learners(name: string, port: ModelPort): Method;
}

export function createRecorder(): Recorder {
  const calls: ExchangeCall[] = [];
  const answers: Answer[] = [];
  return {
    calls,
    answers,
    own:
      (name, method) =>
      (...args) => {
        const result = method(...args);
        calls.push({ function: name, arguments: args, result, records: [], isLearners: false });
        return result;
      },
    learners:
      (name, port) =>
      async (...args) => {
        const passed = args.map(asItIs); // before the call: the learner's code changes the token
        const answer = await port.call(name, args);
        answers.push(answer);
        calls.push({ function: name, arguments: passed, ...outcome(answer), isLearners: true });
        if (answer.how === 'returned') return answer.result.value;
        throw errorOf(answer.ending);
      },
  };
}

/** A copy one level deep: what the model does to an argument must not rewrite the record of the call. */
function asItIs(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : value;
}

function outcome(answer: Answer): Pick<ExchangeCall, 'result' | 'error' | 'records'> {
  const records = newRecords(answer).map(({ value }) => value);
  if (answer.how === 'returned') return { result: answer.result.value, records };
  const { name, message } = errorOf(answer.ending);
  return { error: { name, message }, records };
}

/** Error classes are lost on the way out of the child: name, code and message are put together again. */
function errorOf(ending: Ending): Error {
  switch (ending.how) {
    case 'threw':
      return rebuilt(ending.error);
    case 'hung':
      return new Error(`The function gave no answer within ${String(ending.afterMs)} ms.`);
    case 'pending':
      return new Error('The function promised an answer that can never come.');
    case 'exited':
      return new Error('The function ended the process.');
    case 'crashed':
    case 'tampered':
      return new Error('The process that ran the function broke down.');
  }
}

function rebuilt({ name, message, code }: Thrown): Error {
  return Object.assign(new Error(message), { name }, code !== undefined && { code });
}
