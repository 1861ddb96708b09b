import { basename } from 'node:path';
import type { AppRun, Evidence, Mounted } from '../lesson/evidence.js';
import type { AppSubject } from '../lesson/subject.js';
import { exchangesOf } from '../referee/app/as-exchange.js';
import { askApp } from '../referee/app/ask-app.js';
import type { AppExchange, PlannedGroup } from '../referee/app/exchange.js';
import { appPlan, nextPlan, recordsOf } from '../referee/app/plan.js';
import type { Child } from '../sandbox/outside/child.js';
import { loadOnce } from '../sandbox/outside/load-module.js';
import type { Running } from '../sandbox/outside/running.js';
import { withAttacks } from './attacks.js';
import { unread, type Judgement } from './judgement.js';
import { isUnreached, withMiddleware } from './middleware.js';
import { playOnApp } from './play-on-app.js';
import { programIn } from './program-in.js';
import { readSubmission } from './read-submission.js';
import type { JudgeContext, ReadContext } from './submission.js';

/** An app that ends or hangs is started again for the next request. Each time costs the time limit. */
const mostLost = 3;

/** Asks a server of the learner's own over HTTP. */
export async function judgeApp(context: JudgeContext<AppSubject>): Promise<Judgement> {
  const { lesson, start, submission, subject } = context;
  const child = start(); // first, so that it starts while the source is read
  const facts = await readSubmission(submission, subject);
  if (facts.problem) return { ...unread, steps: lesson.judge({ facts, exchanges: [] }) };
  const reading: ReadContext<AppSubject> = { ...context, facts };
  const { running, ...asked } = await askAll(child, reading);
  const mounted = await askMounted(asked.exchanges, reading);
  const app: AppRun = {
    leftOut: running.leftOut,
    loaded: running.app,
    exports: running.exports,
    ...asked,
    ...(mounted && { mounted }),
  };
  const evidence: Evidence = { facts, app, exchanges: [] };
  const steps = lesson.judge(evidence);
  const attacked = await withAttacks(steps, context, playOnApp(app.exchanges, reading));
  return {
    ...unread,
    ...attacked,
    seen: lesson.seen(evidence, steps, basename(submission.file)),
    exchanges: exchangesOf(app.exchanges),
    requests: app.exchanges,
    printed: await running.printed(),
  };
}

interface Asked extends Pick<AppRun, 'exchanges' | 'uncaught'> {
  /** As it was loaded first. */
  readonly running: Running;
}

async function askAll(child: Child, reading: ReadContext<AppSubject>): Promise<Asked> {
  const { judging, start, subject } = reading;
  const plan = appPlan(subject.requests, judging);
  const program = programIn(recordsOf(plan), reading)([]);
  const load = (next: Child): Promise<Running> => loadOnce(next, program, judging);
  const running = await load(child);
  if (!canAnswer(running)) return { running, exchanges: [], uncaught: [] };
  const uncaught = (await running.snapshot())?.uncaught ?? [];
  const { runMs: limitMs } = judging.limits;
  const asking: Asking = { running, reload: () => load(start()), limitMs, lost: 0, exchanges: [] };
  await askPlan(asking, plan);
  await askPlan(asking, nextPlan(subject.requests, asking.exchanges, judging));
  return { running, exchanges: asking.exchanges, uncaught };
}

interface Asking {
  running: Running;
  readonly reload: () => Promise<Running>;
  /** An answer that is not there by then will not come. */
  readonly limitMs: number;
  /** Groups that ended the app, or reached the limit. */
  lost: number;
  readonly exchanges: AppExchange[];
}

async function askPlan(asking: Asking, plan: readonly PlannedGroup[]): Promise<void> {
  const { exchanges, reload } = asking;
  for (const group of plan) {
    if (!asking.running.app || asking.lost === mostLost) return;
    const beganMs = performance.now();
    exchanges.push(...(await askApp(asking.running, group, exchanges.length + 1)));
    const hasEnded = exchanges.at(-1)?.ending !== undefined;
    if (hasEnded || performance.now() - beganMs >= asking.limitMs) asking.lost += 1;
    if (hasEnded && asking.lost < mostLost) asking.running = await reload();
  }
}

/** A middleware that is not mounted can still be judged. */
async function askMounted(
  asked: readonly AppExchange[],
  reading: ReadContext<AppSubject>,
): Promise<Mounted | undefined> {
  if (reading.subject.requests !== 'photos' || !isUnreached(asked)) return undefined;
  const found = await withMiddleware(reading);
  if (!found) return undefined;
  const { exchanges } = await askAll(reading.start(), { ...reading, facts: found.facts });
  return { name: found.name, exchanges };
}

/** Without an app, no request can reach the file. */
export function canAnswer({ app }: Running): boolean {
  if (!app) return false;
  return app.exports === 'function' || app.exports === 'server' || app.made === 1;
}
