import { basename } from 'node:path';
import type { AppRun, Evidence } from '../lesson/evidence.js';
import type { AppSubject } from '../lesson/subject.js';
import { askApp } from '../referee/app/ask-app.js';
import type { AppExchange, PlannedGroup } from '../referee/app/exchange.js';
import { appPlan, recordsOf } from '../referee/app/plan.js';
import type { Program } from '../sandbox/outside/program.js';
import { loadOnce } from '../sandbox/outside/load-module.js';
import type { Running } from '../sandbox/outside/running.js';
import { exchangesOf } from './app-exchanges.js';
import { unread, type Judgement } from './judgement.js';
import { programIn } from './program-in.js';
import { readSubmission } from './read-submission.js';
import type { JudgeContext, ReadContext } from './submission.js';

/** An app that ends or hangs is started again for the next request. */
const mostStarts = 5;

/** Asks a server of the learner's own over HTTP. */
export async function judgeApp(context: JudgeContext<AppSubject>): Promise<Judgement> {
  const { lesson, judging, start, submission, subject } = context;
  const child = start(); // first, so that it starts while the source is read
  const facts = await readSubmission(submission, subject);
  if (facts.problem) return { ...unread, steps: lesson.judge({ facts, exchanges: [] }) };
  const reading: ReadContext<AppSubject> = { ...context, facts };
  const plan = appPlan(subject.requests, judging);
  const program = programIn(recordsOf(plan), reading)([]);
  const running = await loadOnce(child, program, judging);
  const asked = await askAll(running, { program, plan, judging, start });
  const app: AppRun = {
    leftOut: running.leftOut,
    loaded: running.app,
    exports: running.exports,
    ...asked,
  };
  const evidence: Evidence = { facts, app, exchanges: [] };
  const steps = lesson.judge(evidence);
  return {
    ...unread,
    steps,
    seen: lesson.seen(evidence, steps, basename(submission.file)),
    exchanges: exchangesOf(app.exchanges),
    requests: app.exchanges,
    printed: await running.printed(),
  };
}

interface Asking extends Pick<JudgeContext<AppSubject>, 'judging' | 'start'> {
  readonly program: Program;
  readonly plan: readonly PlannedGroup[];
}

async function askAll(
  first: Running,
  { program, plan, judging, start }: Asking,
): Promise<Pick<AppRun, 'exchanges' | 'uncaught'>> {
  if (!canAnswer(first)) return { exchanges: [], uncaught: [] };
  const uncaught = (await first.snapshot())?.uncaught ?? [];
  const exchanges: AppExchange[] = [];
  let running = first;
  let starts = 1;
  for (const group of plan) {
    if (!running.app) break;
    exchanges.push(...(await askApp(running, group, exchanges.length + 1)));
    if (!exchanges.at(-1)?.ending) continue;
    if (starts === mostStarts) break;
    starts += 1;
    running = await loadOnce(start(), program, judging);
  }
  return { exchanges, uncaught };
}

/** Without an app, no request can reach the file. */
function canAnswer({ app }: Running): boolean {
  if (!app) return false;
  return app.exports === 'function' || app.exports === 'server' || app.made === 1;
}
