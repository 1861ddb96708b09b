import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { judge, type Deps } from '../../src/judge/judge.js';
import type { Judgement } from '../../src/judge/judgement.js';
import type { Lesson } from '../../src/lesson/define-lesson.js';
import type { ModelSubject } from '../../src/lesson/subject.js';
import type { Data } from '../../src/outside/data.js';
import type { Judging } from '../../src/outside/judging.js';
import { startChild } from '../../src/sandbox/outside/child.js';
import { factsOf } from './facts.js';
import { filesOf } from './lesson-files.js';
import { steadyRandom, testJudging } from './judging.js';
import { emptyFolder } from './program.js';

export const startData = JSON.parse(
  readFileSync(new URL('../../data/db.json', import.meta.url), 'utf8'),
) as Data;

const folder = await emptyFolder();

/** What answers the requests of a file. */
const server = filesOf('06-protect-a-route');
const servers = {
  given: { file: join(server.folder, 'solution.js'), source: server.text('solution.js') },
};

/** On a busy machine, filling the memory takes long. */
export function limitsFor(file: string): Pick<Judging['limits'], 'runMs'> {
  // Their messages name the limit; for others a busy machine must not reach it.
  const isEndless = /(?:hung|never-ends|cut-off|unanswered)\//.test(file);
  return { runMs: file.includes('-crashed/') ? 30_000 : isEndless ? 2_000 : 10_000 };
}

interface Judged {
  readonly by?: Lesson;
  /** After `model` in the name of the file. */
  readonly ending?: string;
  /** Random values are the same for one seed. */
  readonly seed?: string;
  /** The names of attacks to play in any case. */
  readonly attacks?: readonly string[] | undefined;
}

/** With the clients and users of a new workspace. */
export function judgeText(
  source: string,
  limits: Partial<Judging['limits']> = {},
  { by = lesson, ending = '.js', seed, attacks }: Judged = {},
): Promise<Judgement> {
  const deps = depsFor(limits);
  const random = seed === undefined ? deps.judging.random : steadyRandom(seed);
  return judge({ file: join(folder, `model${ending}`), source, servers }, by, startData, {
    ...deps,
    judging: { ...deps.judging, random },
    attacks,
  });
}

/** Starts no process. Undefined for a source that can be read. */
export async function judgeUnreadable(source: string, by = lesson): Promise<Judgement | undefined> {
  const { subject } = by;
  if (subject.type === 'requests') return undefined; // it starts a process only for requests
  const facts = await factsOf(source, subject.type === 'function' ? subject : undefined);
  if (!facts.problem) return undefined;
  const steps = by.judge({ facts, exchanges: [] });
  return { steps, seen: {}, exchanges: [], moreGrants: 0, stories: [], printed: { text: '', isCut: false } };
}

export function depsFor(limits: Partial<Judging['limits']> = {}): Deps {
  const judging = testJudging(limits);
  return { judging, startChild: (home) => startChild(judging, home) };
}

/** @throws Error for a lesson about something else */
export function functionOf({ id, subject }: Lesson): ModelSubject {
  if (subject.type !== 'function') throw new Error(`${id} is about no function.`);
  return subject;
}

export function statuses({ steps }: Judgement): string {
  return steps.map(({ status }) => status).join(' ');
}

export function kinds({ steps }: Judgement): string[] {
  return steps.flatMap(({ findings }) => findings.map(({ kind }) => kind));
}

export function problems({ steps }: Judgement): string[] {
  const findings = steps.flatMap((step) => step.findings);
  return findings.filter(({ severity }) => severity === 'problem').map(({ kind }) => kind);
}
