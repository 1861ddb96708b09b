import type { Context } from '../../outside/context.js';
import type { Entry } from '../../verdict/report.js';
import { counted, nothingYet, type Tally } from '../../verdict/tally.js';
import type { Roll } from '../class/roll.js';
import { countedIn, openOutputs, type Chosen } from '../report/outputs.js';

/** Judges nothing. @throws UserError if a report cannot be written */
export async function reportResults(
  entries: readonly Entry[],
  chosen: readonly Chosen[],
  context: Context,
  roll?: Roll,
): Promise<Tally> {
  const files = countedIn(entries.map(({ verdict }) => verdict.file));
  const outputs = await openOutputs(chosen, { ...files, ...startOf(entries) }, context, roll);
  try {
    let tally = nothingYet;
    for (const entry of entries) {
      await outputs.add(entry, tally);
      tally = counted(tally, entry.verdict);
    }
    await outputs.end(tally);
    return tally;
  } catch (error) {
    await outputs.drop();
    throw error;
  }
}

function startOf(entries: readonly Entry[]): { startedAt?: Date } {
  const times = entries.flatMap(({ checkedAt }) => (checkedAt === undefined ? [] : [Date.parse(checkedAt)]));
  return times.length === 0
    ? {}
    : { startedAt: new Date(times.reduce((one, other) => Math.min(one, other))) };
}
