import { basename } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { SeenByStep } from '../lesson/seen.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import type { Exchange } from '../referee/exchange.js';
import type { Child } from '../sandbox/child.js';
import type { Printed } from '../sandbox/running.js';
import { mannerOf } from '../source/manner.js';
import { readFacts } from '../source/read-facts.js';
import { allPassed, type StepVerdict } from '../verdict/verdict.js';
import { homeOf, type Case, type Submission } from './case.js';
import { playGrants, probeBinding, probeExport } from './runs.js';
import { unlessStopped } from './unless-stopped.js';

export interface Judgement {
  readonly steps: readonly StepVerdict[];
  /** What the steps that passed saw. */
  readonly seen: SeenByStep;
  /** Whole token requests for the clients and users of `data`; empty where a step failed before. */
  readonly exchanges: readonly Exchange[];
  readonly printed: Printed;
}

/** What judging works with. */
export interface Means {
  readonly judging: Judging;
  /** Gives a child that can read that folder, and that nothing has run in. */
  readonly child: (folder: string) => Child;
  /** Ends the judgement before it has come to its end. */
  readonly stop?: AbortSignal | undefined;
}

/**
 * Judges a submission: reads its text, probes its function with invented data, and where every step
 * passes, plays whole grants for the clients and users of `data`. Writes nothing.
 * @throws Error only for faults of the tool or the machine; whatever the learner's code does is in the steps. What
 * `stop` gives as its reason, when that is what ended it.
 */
export async function judge(
  submission: Submission,
  lesson: Lesson,
  data: Data,
  { judging, child: give, stop }: Means,
): Promise<Judgement> {
  const children: Child[] = [];
  const start = (): Child => {
    stop?.throwIfAborted();
    const child = give(homeOf(submission));
    children.push(child);
    return child;
  };
  try {
    const first = start(); // before all else: it gets ready while the text is read
    const { name, parameters } = lesson.subject;
    const manner = mannerOf(submission.file, submission.isInModulePackage);
    const wanted = { name, parameters: parameters.length, database: submission.database };
    const facts = await readFacts(submission.source, wanted, manner);
    const judged = judgeCase({ submission, lesson, judging, facts }, data, { first, start });
    return await unlessStopped(judged, stop);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

interface Children {
  readonly first: Child;
  readonly start: () => Child;
}

async function judgeCase(one: Case, data: Data, { first, start }: Children): Promise<Judgement> {
  const { facts, lesson } = one;
  const file = basename(one.submission.file);
  const exchanges: Exchange[] = [];
  if (facts.problem)
    return {
      steps: lesson.judge({ facts, exchanges }),
      seen: {},
      exchanges,
      printed: { text: '', isCut: false },
    };
  const { running, ...probed } = await probeBinding(one, first, start);
  const run = { ...probed, exportProbes: await probeExport(one, probed, start) };
  const evidence = { facts, run, exchanges };
  const steps = lesson.judge(evidence);
  const seen = lesson.seen(evidence, steps, file);
  if (!allPassed(steps)) return { steps, seen, exchanges, printed: await running.stop() };
  const printed = await running.printed();
  exchanges.push(...(await playGrants(one, data, { running, start })));
  const last = lesson.judge(evidence); // a refused grant fails a step
  return { steps: last, seen: lesson.seen(evidence, last, file), exchanges, printed };
}
