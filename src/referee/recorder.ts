import type { Answer, Ending, ModelCall, Thrown } from '../outside/model-port.js';
import { newRecords } from './new-records.js';
import type { ExchangeCall } from './exchange.js';

export type Method = (...args: unknown[]) => unknown;

export type SendCall = (call: ModelCall) => Promise<Answer>;

export interface Recorder {
  readonly calls: ExchangeCall[];
  /** @throws what a call threw by a fault of the tool */
  readonly learnersCalls: () => readonly LearnersCall[];
  own(name: string, method: Method): Method;
  learners(name: string, send: SendCall): (...args: unknown[]) => Promise<unknown>;
}

export interface LearnersCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly answer: Answer;
}

export function createRecorder(): Recorder {
  const calls: ExchangeCall[] = [];
  const learnersCalls: LearnersCall[] = [];
  const faults: unknown[] = [];
  return {
    calls,
    learnersCalls: () => {
      if (faults.length > 0) throw faults[0]; // the library reports it as a refusal
      return learnersCalls;
    },
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
        const args = given.map(shallowCopy); // the learner's code may change the token
        const answer = await send({ name, args: given }).catch((error: unknown) => {
          faults.push(error);
          throw error;
        });
        learnersCalls.push({ name, args, answer });
        calls.push({ function: name, arguments: args, ...outcome(answer), isLearners: true });
        if (answer.type === 'returned') return answer.result.value;
        throw errorOf(answer.ending);
      },
  };
}

function shallowCopy(value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : value;
}

function outcome(answer: Answer): Pick<ExchangeCall, 'result' | 'error' | 'records'> {
  const records = newRecords(answer).map(({ value }) => value);
  if (answer.type === 'returned') return { result: answer.result.value, records };
  const { name, message } = errorOf(answer.ending);
  return { error: { name, message }, records };
}

function errorOf(ending: Ending): Error {
  switch (ending.type) {
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

/** Errors lose their class between the processes. */
function rebuilt({ name, message, code }: Thrown): Error {
  return Object.assign(new Error(message), { name }, code !== undefined && { code });
}
