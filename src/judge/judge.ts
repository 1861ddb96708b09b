import { basename } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Evidence } from '../lesson/evidence.js';
import type { Subject } from '../lesson/subject.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { stagesFor } from '../referee/stages.js';
import type { Child } from '../sandbox/outside/child.js';
import { loadModule } from '../sandbox/outside/load-module.js';
import type { Printed } from '../sandbox/outside/running.js';
import { judgeApp } from './app.js';
import { withAttacks } from './attacks.js';
import { caughtErrors } from './caught-errors.js';
import { unread, type Judgement } from './judgement.js';
import { otherExports } from './other-exports.js';
import { playMore, type Played } from './play-more.js';
import { playOnFunction } from './play-on-function.js';
import { probe } from './probe.js';
import { programIn } from './program-in.js';
import { readSubmission } from './read-submission.js';
import { judgeRequests } from './requests.js';
import { rootFolder, type JudgeContext, type ReadContext, type Submission } from './submission.js';
import { unlessStopped } from './unless-stopped.js';

export interface Deps {
  readonly judging: Judging;
  readonly startChild: (folder: string) => Child;
  readonly stop?: AbortSignal | undefined;
  /** The names of attacks to play in any case. */
  readonly attacks?: readonly string[] | undefined;
}

/** Writes nothing. @throws Error only for faults of the tool or the machine */
export async function judge(
  submission: Submission,
  lesson: Lesson,
  data: Data,
  { judging, startChild, stop, attacks }: Deps,
): Promise<Judgement> {
  const children: Child[] = [];
  const start = (folder = rootFolder(submission)): Child => {
    stop?.throwIfAborted();
    const child = startChild(folder);
    children.push(child);
    return child;
  };
  try {
    return await unlessStopped(
      judgeWith({ submission, lesson, subject: lesson.subject, data, judging, start, attacks }),
      stop,
    );
  } finally {
    for (const child of children) child.drop();
  }
}

function judgeWith({ subject, ...context }: JudgeContext<Subject>): Promise<Judgement> {
  switch (subject.type) {
    case 'app':
      return judgeApp({ ...context, subject });
    case 'requests':
      return judgeRequests({ ...context, subject });
    case 'function':
      return judgeFunction({ ...context, subject });
  }
}

async function judgeFunction(context: JudgeContext): Promise<Judgement> {
  const { lesson, subject, data, judging, start } = context;
  const child = start(); // first, so that it starts while the source is read
  const facts = await readSubmission(context.submission, subject);
  if (facts.problem) return { ...unread, steps: lesson.judge({ facts, exchanges: [] }) };
  const stages = stagesFor(subject.name, data, judging);
  const reading: ReadContext = { ...context, facts };
  const loading = loadModule(child, programIn(stages[0].world, reading), judging, start);
  const { judge: judgeSteps } = lesson;
  const loaded = await loading;
  const run = await probe(loaded, stages, reading);
  const printed = await loaded.printed(); // before the grants: their output is not reported
  const probed: Evidence = { facts, run, exchanges: [] };
  const steps = judgeSteps(probed);
  const played = (await playMore(loaded, steps, probed, reading)) ?? {
    steps,
    evidence: probed,
    exchanges: [],
    moreGrants: 0,
  };
  const whole = await explained(played, reading);
  const play = playOnFunction(whole.evidence, reading);
  const { steps: withReason, stories } = await withAttacks(whole.steps, reading, play);
  return { ...judgementOf({ ...whole, steps: withReason }, printed, context), stories };
}

async function explained(played: Played, reading: ReadContext): Promise<Played> {
  const caught = await caughtErrors(played.steps, played.evidence, reading);
  const others = await otherExports(played.evidence, reading);
  if (caught.length === 0 && Object.keys(others).length === 0) return played;
  const evidence: Evidence = { ...played.evidence, caught, otherExports: others };
  return { ...played, evidence, steps: reading.lesson.judge(evidence) };
}

function judgementOf(
  { steps, evidence, exchanges, moreGrants }: Played,
  printed: Printed,
  { lesson, submission }: JudgeContext,
): Omit<Judgement, 'stories'> {
  const seen = lesson.seen(evidence, steps, basename(submission.file));
  return { steps, seen, exchanges, moreGrants, printed };
}
