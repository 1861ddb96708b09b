import type { Answer, Snapshot, ModelCall, ModelPort, ValueSnapshot } from '../outside/model-port.js';
import { changeOf } from './new-records.js';

type SendFrom = (index: number, call: ModelCall) => Promise<Answer>;

export function callsTogether(port: ModelPort, accessTokens: readonly string[]): SendFrom {
  const calls: ModelCall[] = [];
  let missing = accessTokens.length;
  let sendAll = (): void => undefined;
  const complete = new Promise<void>((resolve) => {
    sendAll = resolve;
  });
  const answers = complete.then(async () => ownViews(await port.call(calls), accessTokens));
  return async (index, call) => {
    calls[index] = call;
    missing -= 1;
    if (missing === 0) sendAll();
    const answer = (await answers)[index];
    if (!answer) throw new Error('The port returned fewer answers than there were calls.');
    return answer;
  };
}

/** Calls share snapshots: a new record belongs to the call with its access token, else to the first. */
export function ownViews(answers: readonly Answer[], accessTokens: readonly string[]): readonly Answer[] {
  if (answers.length < 2) return answers;
  const callOf = ({ value }: ValueSnapshot): number =>
    Math.max(0, accessTokens.indexOf(accessTokenOf(value)));
  return answers.map((answer, index) => {
    const view = (look: Snapshot): Snapshot =>
      withoutNew(look, answer.before, (seen) => callOf(seen) !== index);
    if (answer.type === 'returned')
      return { ...answer, after: view(answer.after), later: view(answer.later) };
    return { ...answer, after: answer.after && view(answer.after) };
  });
}

function withoutNew(
  look: Snapshot,
  before: Snapshot | undefined,
  isOthers: (seen: ValueSnapshot) => boolean,
): Snapshot {
  const { tokens } = look.lists;
  if (!tokens) return look;
  const others = new Set(changeOf('tokens', before, look).added.filter(isOthers));
  return { ...look, lists: { ...look.lists, tokens: tokens.filter((seen) => !others.has(seen)) } };
}

function accessTokenOf(record: unknown): string {
  if (record === null || typeof record !== 'object' || !('accessToken' in record)) return '';
  return String(record.accessToken);
}
