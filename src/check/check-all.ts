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
import { inLanes, type Order } from './in-lanes.js';
import type { Roll } from './class/roll.js';
import { progressOf } from './progress.js';
import { hashOf } from './results/hash-of.js';
import { countedIn, openOutputs, type Chosen, type Outputs } from './report/outputs.js';

export interface Plan {
  readonly context: Context;
  readonly chosen: readonly Chosen[];
  readonly judging: Judging;
  readonly warmChildren: WarmChildren;
  readonly save: boolean;
  readonly jobs: number;
  readonly order?: Order;
  /** A result of an earlier check that still holds. */
  readonly kept?: (target: Target) => Entry | undefined;
  readonly stop?: AbortSignal;
  /** `reject` (default): the check rejects with the signal's reason. `report`: the reports end early. */
  readonly onStop?: 'reject' | 'report';
  readonly onEntry: (entry: Entry, target: Target) => Promise<void>;
  readonly roll?: Roll;
  /** Reported after the files: people of a roster without a folder. */
  readonly more?: readonly Entry[];
}

interface Result {
  readonly entry: Entry;
  readonly target: Target;
}

/** Reports in the order of the files, or of completion. @throws UserError if a report cannot be written */
export async function checkAll(targets: readonly Target[], plan: Plan): Promise<Tally> {
  const { chosen, context, roll, more = [] } = plan;
  const files = [...targets.map(({ file }) => file), ...more.map(({ verdict }) => verdict.file)];
  const outputs = await openOutputs(chosen, countedIn(files), context, roll);
  try {
    const tally = await showWork(plan.context.io, 'Checking', (say, wipe) => {
      const progress = progressOf(targets, plan.context.io.now);
      say(progress(0));
      return addAll(targets, plan, {
        outputs,
        beforeEach: wipe,
        afterEach: (done) => say(progress(done)),
      });
    });
    await outputs.end(tally);
    return tally;
  } catch (error) {
    await outputs.drop();
    throw error;
  }
}

interface Around {
  readonly outputs: Outputs;
  readonly beforeEach: () => void;
  readonly afterEach: (done: number) => void;
}

async function addAll(targets: readonly Target[], plan: Plan, around: Around): Promise<Tally> {
  const { outputs, beforeEach, afterEach } = around;
  let tally = nothingYet;
  for await (const result of resultsOf(targets, plan)) {
    if (!result) continue;
    const { entry, target } = result;
    beforeEach();
    tellReason(plan.roll?.shown(entry) ?? entry, plan.context);
    await outputs.add(entry, tally);
    await plan.onEntry(entry, target);
    tally = counted(tally, entry.verdict);
    afterEach(countOf(tally));
  }
  if (plan.stop?.aborted) return tally;
  for (const entry of plan.more ?? []) {
    await outputs.add(entry, tally);
    tally = counted(tally, entry.verdict);
  }
  return tally;
}

/** Undefined for each file that was not judged because the check was stopped. */
function resultsOf(targets: readonly Target[], plan: Plan): AsyncIterable<Result | undefined> {
  const { installation, commandLine } = plan.context;
  const { stop, order, jobs } = plan;
  const endsEarly = plan.onStop === 'report';
  const checking: Checking = { ...plan, installation, commandLine, readData: readOnce() };
  return inLanes(targets, { lanes: jobs, order }, async (target) => {
    if (endsEarly && stop?.aborted) return undefined;
    try {
      return { target, entry: plan.kept?.(target) ?? (await timed(target, checking, plan.context)) };
    } catch (error) {
      if (endsEarly && stop?.aborted) return undefined;
      throw error;
    }
  });
}

async function timed(target: Target, checking: Checking, context: Context): Promise<Entry> {
  const startedAt = performance.now();
  const entry = await checkOne(target, checking, context);
  const ms = Math.round(performance.now() - startedAt);
  const limitMs = checking.judging.limits.runMs;
  const checked = { ...entry, ms, limitMs, checkedAt: context.io.now().toISOString() };
  if (!isJudged(checked) || checked.isUnread === true) return checked;
  return { ...checked, hash: hashOf(checked.source) };
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
