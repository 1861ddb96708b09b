import { dirname, resolve } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { AppSubject } from '../lesson/subject.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import { startChild } from '../sandbox/outside/child.js';
import { loadOnce } from '../sandbox/outside/load-module.js';
import type { Program } from '../sandbox/outside/program.js';
import type { Running } from '../sandbox/outside/running.js';
import type { ReportedFinding } from '../verdict/verdict.js';
import { canAnswer } from './app.js';
import { programIn } from './program-in.js';
import { readSubmission } from './read-submission.js';
import { rootFolder, type Submission } from './submission.js';

/** Why an app cannot answer requests. */
export interface Unopened {
  readonly type: 'unopened';
  readonly findings: readonly ReportedFinding[];
}

export interface Opened {
  readonly type: 'opened';
  readonly running: Running;
  readonly stop: () => void;
}

export interface Opening extends Pick<Program, 'aheadMs' | 'databaseModules'> {
  readonly lesson: Lesson;
  readonly subject: AppSubject;
  readonly data: Data;
  readonly judging: Judging;
}

/**
 * Starts the learner's app with the learner's own model, and with the guards of a check. It runs until `stop` is called.
 * @throws Error only for faults of the tool or the machine
 */
export async function openApp(submission: Submission, opening: Opening): Promise<Opened | Unopened> {
  const { lesson, subject, data, judging, databaseModules, aheadMs } = opening;
  const facts = await readSubmission(submission, subject);
  if (facts.problem) return unopened(lesson, { facts, exchanges: [] });
  const child = startChild(judging, rootFolder(submission));
  const start = (): never => {
    throw new Error('An app was started twice.');
  };
  const given = programIn(data, { submission, lesson, subject, data, judging, start, facts })([]);
  const program: Program = {
    ...given,
    databaseModules,
    app: { modelModule: resolve(dirname(submission.file), 'model.js') },
    modules: { allowed: subject.modules, packagesGetMore: false }, // the packages of the lessons, also without `npm install`
    ...(aheadMs !== undefined && { aheadMs }),
  };
  const running = await loadOnce(child, program, judging);
  const uncaught = running.loaded ? ((await running.snapshot())?.uncaught ?? []) : [];
  if (canAnswer(running) && uncaught.length === 0)
    return { type: 'opened', running, stop: () => child.drop() };
  child.drop();
  const { leftOut, app: loaded, exports } = running;
  return unopened(lesson, {
    facts,
    exchanges: [],
    app: { leftOut, loaded, exports, exchanges: [], uncaught },
  });
}

/** The first step says why. */
function unopened(lesson: Lesson, evidence: Parameters<Lesson['judge']>[0]): Unopened {
  const [first] = lesson.judge(evidence);
  return { type: 'unopened', findings: first?.findings ?? [] };
}
