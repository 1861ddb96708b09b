import type { AppPort, Listening, Responded } from '../../outside/app-port.js';
import { answerFor, type AppCall, type GivenState } from './given-model.js';
import type { AppExchange, PlannedGroup } from './exchange.js';
import { answerIn, bytesOf } from './http.js';

/** The model's answer to a request that is not known: as if it knew nothing. */
const nothing = { type: 'returned', value: undefined, afterMs: 0 } as const;

/** Sends one group. Its requests get the ids from `firstId` on. @throws Error for a fault of the tool */
export async function askApp<Case extends string>(
  port: AppPort,
  group: PlannedGroup<Case>,
  firstId: number,
): Promise<readonly AppExchange<Case>[]> {
  const calls = group.map((): AppCall[] => []);
  const over = new Set<number>();
  const listening: Listening = {
    onOver: (request) => over.add(request - firstId),
    answerModel: (asked) => {
      const index = asked.request - firstId;
      const planned = group[index];
      if (!planned) return nothing;
      const answer = answerFor(planned.state, asked);
      const ended =
        answer.type === 'returned' ? { result: answer.value } : { error: failureOf(planned.state) };
      const { name, args } = asked;
      const isLate = over.has(index);
      calls[index]?.push({ function: name, arguments: args, ...ended, at: Date.now(), isLate });
      return answer;
    },
  };
  const requests = group.map(({ request }, index) => ({ id: firstId + index, bytes: bytesOf(request) }));
  const responded = await port.request(requests, listening);
  return Promise.all(
    group.map(async (planned, index) => ({
      ...planned,
      isTogether: group.length > 1,
      ...(await answered(responded, index, planned)),
      calls: calls[index] ?? [],
      uses: responded.uses.filter(({ request }) => request === firstId + index),
      uncaught: responded.uncaught,
      ending: responded.ending,
    })),
  );
}

function failureOf({ parties }: GivenState): { readonly message: string } {
  return { message: parties.failure };
}

async function answered(
  { responses }: Responded,
  index: number,
  { request }: PlannedGroup[number],
): Promise<Pick<AppExchange, 'answer' | 'lateWrites'>> {
  const response = responses[index];
  if (!response) return { answer: { type: 'missing' }, lateWrites: [] };
  return { answer: await answerIn(response, request), lateWrites: response.lateWrites };
}
