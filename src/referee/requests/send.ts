import type { AppPort } from '../../outside/app-port.js';
import type { Ending } from '../../outside/model-port.js';
import type { TokenRecord } from '../../outside/data.js';
import { answerIn, bytesOf, type AppHttpRequest, type HttpAnswer } from '../app/http.js';
import type { ExchangeCall } from '../exchange.js';
import type { HandModel } from './model.js';

/** A request that was sent, and its answer. */
export interface SentRequest {
  readonly request: AppHttpRequest;
  readonly answer: HttpAnswer;
  readonly calls: readonly ExchangeCall[];
  /** The tokens that the server saved for it. */
  readonly saved: readonly TokenRecord[];
  readonly ending?: Ending | undefined;
}

/** Sends one request. @throws Error for a fault of the tool */
export async function send(
  port: AppPort,
  id: number,
  request: AppHttpRequest,
  model: HandModel,
): Promise<SentRequest> {
  const calls: ExchangeCall[] = [];
  const before = model.saved.length;
  const { responses, ending } = await port.request([{ id, bytes: bytesOf(request) }], {
    onOver: () => undefined,
    answerModel: (asked) => {
      const answer = model.answer(asked);
      const { name, args } = asked;
      calls.push({ function: name, arguments: args, result: answer.value, records: [], isLearners: false });
      return answer;
    },
  });
  const [response] = responses;
  const answer: HttpAnswer = response ? await answerIn(response, request) : { type: 'missing' };
  return { request, answer, calls, saved: model.saved.slice(before), ending };
}
