import { loadData, type Checking, type Target } from './check-target.js';
import type { Context } from '../outside/context.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import type { WarmChildren } from '../sandbox/outside/warm-children.js';
import { showWork } from '../terminal/waiting/show-work.js';
import { printable } from '../verdict/printable.js';
import { isJudged, type Entry } from '../verdict/report.js';
import { counted, countOf, nothingYet, type Tally } from '../verdict/tally.js';
import { checkOne } from './check-one.js';
import { inLanes } from './in-lanes.js';
import { openOutputs, type Chosen } from './report/outputs.js';

export interface Plan {
  readonly context: Context;
  readonly chosen: readonly Chosen[];
  readonly judging: Judging;
  readonly warmChildren: WarmChildren;
  /** Whether tokens are written to the database. */
  readonly save: boolean;
  /** How many files are judged in parallel. */
  readonly jobs: number;
  /** Ends the check early: it rejects with the signal's reason, and no report is written. */
  readonly stop?: AbortSignal;
  /** Called after the reports were written. */
  readonly onEntry: (entry: Entry, target: Target) => Promise<void>;
}

type OnEntry = (entry: Entry, soFar: Tally) => Promise<void>;

/**
 * Judges `jobs` files in parallel, and reports them in their order. Other files do not stop for one that
 * fails.
 * @throws UserError if a report cannot be written
 */
export async function checkAll(targets: readonly Target[], plan: Plan): Promise<Tally> {
  const { io } = plan.context;
  const outputs = await openOutputs(plan.chosen, targets.length, plan.context);
  try {
    const tally = await showWork(io, 'Checking', (say, wipe) => {
      sayWhere(0);
      return judgeAll(targets, plan, async (entry, soFar) => {
        wipe();
        tellReason(entry, plan.context);
        await outputs.add(entry, soFar);
        const index = countOf(soFar);
        const target = targets[index];
        if (target) await plan.onEntry(entry, target);
        sayWhere(index + 1);
      });

      function sayWhere(done: number): void {
        const number = targets.length > 1 ? ` (${String(done + 1)} of ${String(targets.length)})` : '';
        say(`Checking ${targets[done]?.shown ?? ''}${number}`);
      }
    });
    await outputs.end(tally);
    return tally;
  } catch (error) {
    await outputs.drop();
    throw error;
  }
}

async function judgeAll(targets: readonly Target[], plan: Plan, onEntry: OnEntry): Promise<Tally> {
  const { io, installation } = plan.context;
  const checking: Checking = { ...plan, installation, readData: readOnce() };
  const entries = inLanes(targets, plan.jobs, async (target) => {
    const startedAt = performance.now();
    const entry = await checkOne(target, checking, io);
    return { ...entry, ms: performance.now() - startedAt };
  });
  let tally = nothingYet;
  for await (const entry of entries) {
    await onEntry(entry, tally);
    tally = counted(tally, entry.verdict);
  }
  return tally;
}

/** All files of a run are judged with the same data, whatever is saved meanwhile. */
function readOnce(): (file: string) => Promise<Data> {
  const known = new Map<string, Promise<Data>>();
  return (file) => {
    const data = known.get(file) ?? loadData(file);
    known.set(file, data);
    return data;
  };
}

/** On stderr too: the report may go to a file or a program. */
function tellReason(entry: Entry, { io }: Context): void {
  if (isJudged(entry)) return;
  const { message, fix } = entry.verdict.reason;
  io.stderr.write(`${printable(message)}\n${printable(fix)}\n`);
}
