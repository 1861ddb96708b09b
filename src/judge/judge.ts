import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Evidence, Run } from '../lesson/evidence.js';
import type { SeenByStep } from '../lesson/seen.js';
import type { Data } from '../outside/data.js';
import { canGoOn } from '../outside/model-port.js';
import type { Judging } from '../outside/judging.js';
import type { Exchange } from '../referee/exchange.js';
import type { Child } from '../sandbox/outside/child.js';
import type { Printed } from '../sandbox/outside/running.js';
import type { Facts } from '../source/facts.js';
import { mannerOf } from '../source/manner.js';
import { readOutline } from '../source/read-facts.js';
import { allPassed, type StepVerdict } from '../verdict/verdict.js';
import { homeOf, type Case, type Submission } from './case.js';
import { loadForProbes, type Loaded } from './load-for-probes.js';
import { mayPass, playGrants, probeBinding, probeExport, tryGrants } from './runs.js';
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
 * passes, plays whole grants for the clients and users of the database. Writes nothing.
 * @param readData asked for while the probes run
 * @throws Error only for faults of the tool or the machine; whatever the learner's code does is in the steps. What
 * `stop` gives as its reason, when that is what ended it; what `readData` throws.
 */
export async function judge(
  submission: Submission,
  lesson: Lesson,
  readData: () => Promise<Data>,
  { judging, child: give, stop }: Means,
): Promise<Judgement> {
  const children: Child[] = [];
  let isOver = false;
  const start = (): Child => {
    stop?.throwIfAborted();
    if (isOver) throw new Error('The judgement is over.'); // what still goes on in it must leave nothing behind
    const child = give(homeOf(submission));
    children.push(child);
    return child;
  };
  try {
    const first = start(); // before all else: it gets ready while the text is read
    const { name, parameters } = lesson.subject;
    const manner = mannerOf(submission.file, submission.isInModulePackage);
    const wanted = { name, parameters: parameters.length, database: submission.database };
    const { outline, facts } = await readOutline(submission.source, wanted, manner);
    const judged = judgeCase({ submission, lesson, judging, outline }, { readData, facts, first, start });
    const { judgement, run } = await unlessStopped(judged, stop);
    if (isCalm(run)) for (const child of children) child.drop(run ? 'soon' : 'at once');
    else await Promise.all(children.map((child) => child.stop()));
    return judgement;
  } catch (error) {
    isOver = true;
    await Promise.all(children.map((child) => child.stop()));
    throw error;
  }
}

/** Whether nothing ran, or all calls of the probes came to an end: what else there is, comes to one. */
function isCalm(run: Run | undefined): boolean {
  return !run || (run.leftOut.length === 0 && run.probes.every(({ answer }) => canGoOn(answer)));
}

const nothing: Printed = { text: '', isCut: false };

interface Asking {
  readonly readData: () => Promise<Data>;
  readonly facts: () => Facts;
  readonly first: Child;
  readonly start: () => Child;
}

interface Judged {
  readonly judgement: Judgement;
  /** Absent where nothing ran. */
  readonly run?: Run;
}

async function judgeCase(one: Case, { readData, facts: readAll, first, start }: Asking): Promise<Judged> {
  const { outline, lesson } = one;
  if (outline.problem) {
    await readData(); // a database that cannot be read is told, whatever the file holds
    const steps = lesson.judge({ facts: readAll(), exchanges: [] });
    return { judgement: { steps, seen: {}, exchanges: [], printed: nothing } };
  }
  const reading = soon(readData);
  const loading = loadForProbes(one, first, start, reading);
  loading.catch(() => undefined); // it is waited for when all else is there
  const data = await reading;
  const judge = await soon(() => lesson.judge); // whose steps are loaded when they are asked for
  const facts = readAll();
  const loaded = await loading;
  const probed = await probeBinding(one, loaded, start);
  const run = { ...probed, exportProbes: await probeExport(one, probed, start) };
  return { judgement: await judgeRun(one, { ...loaded, facts, run, data, start, judge }), run };
}

/** When what was begun before is on its way: this takes its time to load, and there is time while the child is at work. */
async function soon<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  await setImmediate();
  return work();
}

interface Probed extends Loaded {
  readonly facts: Facts;
  readonly run: Run;
  readonly data: Data;
  readonly judge: Lesson['judge'];
  readonly start: () => Child;
}

/** The grants are tried before anybody knows whether the steps pass: so the child is at work while we think. */
async function judgeRun(
  one: Case,
  { facts, run, running, grants, data, judge, start }: Probed,
): Promise<Judgement> {
  const { lesson, submission } = one;
  // Before the grants, where they were not tried before: what they print is not worth reading.
  const printed = grants ? nothing : await running.printed();
  const trying = grants ?? (mayPass(run, one) ? tryGrants(one, data, running) : undefined);
  trying?.catch(() => undefined); // asked about only where all steps pass
  if (!grants) await setImmediate(); // until all is sent
  const probed = { facts, run, exchanges: [] };
  const steps = judge(probed);
  const seen = (verdicts: readonly StepVerdict[], evidence: Evidence): SeenByStep =>
    lesson.seen(evidence, verdicts, basename(submission.file));
  if (!allPassed(steps)) return { steps, seen: seen(steps, probed), exchanges: [], printed };
  const tried = await trying;
  const exchanges = tried ?? (await playGrants(one, data, start));
  const whole = { ...probed, exchanges };
  const last = tried ? steps : judge(whole); // a refused grant fails a step
  return { steps: last, seen: seen(last, whole), exchanges, printed };
}
