import { dirname, join } from 'node:path';
import type { Lesson } from './lesson/define-lesson.js';
import type { Evidence, Run } from './lesson/evidence.js';
import type { Subject } from './lesson/subject.js';
import type { Data } from './outside/data.js';
import type { Judging } from './outside/judging.js';
import { portTo } from './port.js';
import type { Exchange } from './referee/exchange.js';
import { inventWorld, probe, type Probe, type ProbeWorld } from './referee/probe.js';
import { runGrants } from './referee/run-grants.js';
import { bringUp } from './sandbox/bring-up.js';
import type { Program } from './sandbox/program.js';
import type { CallTarget, LeftOut, Printed, Running } from './sandbox/running.js';
import { startChild, type Child } from './sandbox/child.js';
import type { Facts } from './source/facts.js';
import { instrument } from './source/instrument.js';
import { readFacts } from './source/read-facts.js';
import { allPassed, type StepVerdict } from './verdict/verdict.js';

/** A learner's file and its text. */
export interface Submission {
  /** Absolute. */
  readonly file: string;
  readonly source: string;
}

export interface Judgement {
  readonly steps: readonly StepVerdict[];
  /** Whole token requests for the clients and users of `data`; empty where a step failed before. */
  readonly exchanges: readonly Exchange[];
  readonly printed: Printed;
}
