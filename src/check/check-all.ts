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
import { openOutputs, type Chosen, type Counted } from './report/outputs.js';

export interface Plan {
  readonly context: Context;
  readonly chosen: readonly Chosen[];
  readonly judging: Judging;
  readonly warmChildren: WarmChildren;
  readonly save: boolean;
  readonly jobs: number;
  /** Then the check rejects with the signal's reason, and no report is written. */
  readonly stop?: AbortSignal;
  readonly onEntry: (entry: Entry, target: Target) => Promise<void>;
}

type OnEntry = (entry: Entry, soFar: Tally) => Promise<void>;

/** Reports in the order of the files. @throws UserError if a report cannot be written */
export async function checkAll(targets: readonly Target[], plan: Plan): Promise<Tally> {
  const { io } = plan.context;
  const outputs = await openOutputs(plan.chosen, countedIn(targets), plan.context);
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

function countedIn(targets: readonly Target[]): Counted {
  const files = new Set(targets.map(({ file }) => file)).size;
  return { count: targets.length, unit: files < targets.length ? 'lessons' : 'files' };
}

async function judgeAll(targets: readonly Target[], plan: Plan, onEntry: OnEntry): Promise<Tally> {
  const { installation, commandLine } = plan.context;
  const checking: Checking = { ...plan, installation, commandLine, readData: readOnce() };
  const entries = inLanes(targets, plan.jobs, async (target) => {
    const startedAt = performance.now();
    const entry = await checkOne(target, checking, plan.context);
    return { ...entry, ms: performance.now() - startedAt };
  });
  let tally = nothingYet;
  for await (const entry of entries) {
    await onEntry(entry, tally);
    tally = counted(tally, entry.verdict);
  }
  return tally;
}

/** All files of a run are judged with the same data, even if tokens are saved meanwhile. */
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
