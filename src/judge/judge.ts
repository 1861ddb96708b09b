import { basename } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Evidence } from '../lesson/evidence.js';
import type { SeenByStep } from '../lesson/seen.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import type { Exchange } from '../referee/exchange.js';
import { inventWorld } from '../referee/invent-world.js';
import type { Child } from '../sandbox/outside/child.js';
import { loadModule } from '../sandbox/outside/load-module.js';
import type { Printed } from '../sandbox/outside/running.js';
import type { Facts } from '../source/facts.js';
import { readFacts } from '../source/read-facts.js';
import { sourceKindOf } from '../source/source-kind.js';
import type { StepVerdict } from '../verdict/verdict.js';
import { caughtErrors } from './caught-errors.js';
import { otherExports } from './other-exports.js';
import { playMore, type Played } from './play-more.js';
import { probe } from './probe.js';
import { programIn } from './program-in.js';
import { rootFolder, type JudgeContext, type ReadContext, type Submission } from './submission.js';
import { unlessStopped } from './unless-stopped.js';

export interface Judgement {
  readonly steps: readonly StepVerdict[];
  readonly seen: SeenByStep;
  readonly exchanges: readonly Exchange[];
  /** How many grants were not played because of the limit. */
  readonly moreGrants: number;
  readonly printed: Printed;
}

export interface Deps {
  readonly judging: Judging;
  readonly startChild: (folder: string) => Child;
  readonly stop?: AbortSignal | undefined;
}

/**
 * Judges a submission; plays grants for `data` only if all steps pass. Writes nothing.
 * @throws Error only for faults of the tool or the machine: mistakes of the learner are in the steps
 */
export async function judge(
  submission: Submission,
  lesson: Lesson,
  data: Data,
  { judging, startChild, stop }: Deps,
): Promise<Judgement> {
  const children: Child[] = [];
  const start = (): Child => {
    stop?.throwIfAborted();
    const child = startChild(rootFolder(submission));
    children.push(child);
    return child;
  };
  try {
    return await unlessStopped(judgeWith({ submission, lesson, data, judging, start }), stop);
  } finally {
    for (const child of children) child.drop();
  }
}

async function judgeWith(context: JudgeContext): Promise<Judgement> {
  const { lesson, data, judging, start } = context;
  const child = start(); // first, so that it starts while the source is read
  const facts = await read(context);
  if (facts.problem) return { ...unread, steps: lesson.judge({ facts, exchanges: [] }) };
  const world = inventWorld(data, 'small', judging);
  const reading: ReadContext = { ...context, facts };
  const loading = loadModule(child, programIn(world, reading), judging, start);
  const { judge: judgeSteps } = lesson;
  const loaded = await loading;
  const run = await probe(loaded, world, reading);
  const printed = await loaded.printed(); // before the grants: their output is not reported
  const probed: Evidence = { facts, run, exchanges: [] };
  const steps = judgeSteps(probed);
  const played = (await playMore(loaded, steps, probed, reading)) ?? {
    steps,
    evidence: probed,
    exchanges: [],
    moreGrants: 0,
  };
  return judgementOf(await explained(played, reading), printed, context);
}

/** Errors that the learner's code catches, and what its other files export, explain a verdict and never change it. */
async function explained(played: Played, reading: ReadContext): Promise<Played> {
  const caught = await caughtErrors(played.steps, played.evidence, reading);
  const others = await otherExports(played.evidence, reading);
  if (caught.length === 0 && Object.keys(others).length === 0) return played;
  const evidence: Evidence = { ...played.evidence, caught, otherExports: others };
  return { ...played, evidence, steps: reading.lesson.judge(evidence) };
}

const unread: Omit<Judgement, 'steps'> = {
  seen: {},
  exchanges: [],
  moreGrants: 0,
  printed: { text: '', isCut: false },
};

function read({ submission, lesson }: JudgeContext): Promise<Facts> {
  const { file, source, database, isInModulePackage } = submission;
  const { name, parameters } = lesson.subject;
  const wanted = { name, parameters: parameters.length, database };
  return readFacts(source, wanted, sourceKindOf(file, isInModulePackage));
}

function judgementOf(
  { steps, evidence, exchanges, moreGrants }: Played,
  printed: Printed,
  { lesson, submission }: JudgeContext,
): Judgement {
  const seen = lesson.seen(evidence, steps, basename(submission.file));
  return { steps, seen, exchanges, moreGrants, printed };
}
