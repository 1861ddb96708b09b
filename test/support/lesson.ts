import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { judge, type Deps, type Judgement } from '../../src/judge/judge.js';
import type { Lesson } from '../../src/lesson/define-lesson.js';
import type { Data } from '../../src/outside/data.js';
import type { Judging } from '../../src/outside/judging.js';
import { startChild } from '../../src/sandbox/outside/child.js';
import { factsOf } from './facts.js';
import { steadyRandom, testJudging } from './judging.js';
import { emptyFolder } from './program.js';

export const startData = JSON.parse(
  readFileSync(new URL('../../data/db.json', import.meta.url), 'utf8'),
) as Data;

const folder = await emptyFolder();

/** Endless loops need not run for long; what fills the memory takes its time on a busy machine, and ends by itself. */
export function limitsFor(file: string): Pick<Judging['limits'], 'runMs'> {
  return { runMs: file.includes('-crashed/') ? 30_000 : 2_000 };
}

interface Judged {
  /** Another lesson, which may only listen. */
  readonly by?: Lesson;
  /** What comes behind `model` in the name of the file. */
  readonly ending?: string;
  /** What is drawn is the same for a seed each time. */
  readonly seed?: string;
}

/** Judges a text as a submission to `save-token`, with the clients and users that a workspace starts with. */
export function judgeText(
  source: string,
  limits: Partial<Judging['limits']> = {},
  { by = lesson, ending = '.js', seed }: Judged = {},
): Promise<Judgement> {
  const deps = depsFor(limits);
  const random = seed === undefined ? deps.judging.random : steadyRandom(seed);
  return judge({ file: join(folder, `model${ending}`), source }, by, startData, {
    ...deps,
    judging: { ...deps.judging, random },
  });
}

/** The same for a text that cannot be read, without the process that would never be asked; nothing for all others. */
export async function judgeUnreadable(source: string): Promise<Judgement | undefined> {
  const facts = await factsOf(source);
  if (!facts.problem) return undefined;
  const steps = lesson.judge({ facts, exchanges: [] });
  return { steps, seen: {}, exchanges: [], moreGrants: 0, printed: { text: '', isCut: false } };
}

export function depsFor(limits: Partial<Judging['limits']> = {}): Deps {
  const judging = testJudging(limits);
  return { judging, startChild: (home) => startChild(judging, home) };
}

/** `pass fail blocked …`, one a step. */
export function statuses({ steps }: Judgement): string {
  return steps.map(({ status }) => status).join(' ');
}

export function kinds({ steps }: Judgement): string[] {
  return steps.flatMap(({ findings }) => findings.map(({ kind }) => kind));
}

/** The kinds of those findings that make a step fail. */
export function problems({ steps }: Judgement): string[] {
  const findings = steps.flatMap((step) => step.findings);
  return findings.filter(({ severity }) => severity === 'problem').map(({ kind }) => kind);
}
