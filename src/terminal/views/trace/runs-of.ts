import type { ExchangeCall } from '../../../referee/exchange.js';

/** Neighbouring calls of the same model: the learner's or ours. */
export function runsOf(calls: readonly ExchangeCall[]): ExchangeCall[][] {
  const runs: ExchangeCall[][] = [];
  for (const call of calls) {
    const last = runs.at(-1);
    if (last?.[0]?.isLearners === call.isLearners) last.push(call);
    else runs.push([call]);
  }
  return runs;
}
