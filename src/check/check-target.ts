import { explainSystemError } from '../errors/system-error.js';
import { judge } from '../judge/judge.js';
import type { Judgement } from '../judge/judgement.js';
import { rootFolder, type Submission } from '../judge/submission.js';
import type { FoundLesson } from '../lesson/find.js';
import type { Subject } from '../lesson/subject.js';
import type { CommandLine } from '../outside/command-line.js';
import type { Data } from '../outside/data.js';
import type { Installation } from '../outside/installation.js';
import type { Judging } from '../outside/judging.js';
import type { Exchange } from '../referee/exchange.js';
import type { PlayedStory } from '../referee/story.js';
import type { CheckedExchange, StoredToken } from './save-tokens.js';
import { serversFor } from './servers-for.js';
import { startChild } from '../sandbox/outside/child.js';
import type { WarmChildren } from '../sandbox/outside/warm-children.js';
import { isTypeScript } from '../source/source-kind.js';
import { canStripTypes, nodeWithTypes } from '../source/strip-types.js';
import { messageOf, UserError } from '../errors/user-error.js';
import type { JudgedLesson } from '../verdict/report.js';
import {
  allPassed,
  type GrantVerdict,
  type Reason,
  type SavedToken,
  type StoryVerdict,
} from '../verdict/verdict.js';
import { isInModulePackage } from '../workspace/module-package.js';
import { readInside } from '../workspace/read-inside.js';
import { readHandedIn, type HandedIn } from '../workspace/handed-in.js';

export interface Target extends HandedIn {
  /** A missing file is a failed submission then, not an error. */
  readonly isOneOfMany?: boolean;
  /** Only this step counts, and no token is saved. */
  readonly stepId?: string;
  /** A lesson without a folder: failed, and not an error either. */
  readonly isNotBegun?: boolean;
  readonly shown: string;
  /** A sentence about the file that is not a finding. */
  readonly remark?: string;
  readonly lesson: FoundLesson;
  /** Default: the package's, read-only. */
  readonly databaseFile?: string;
  /** As the file imports it. Default: `./db.js`. */
  readonly database?: string;
  /** Absolute. Default: the file's own folder. */
  readonly root?: string;
}

export interface Checked {
  readonly judged: JudgedLesson;
  readonly exchanges: readonly CheckedExchange[];
}

export interface Checking {
  readonly judging: Judging;
  readonly installation: Installation;
  readonly commandLine: CommandLine;
  readonly warmChildren?: WarmChildren;
  readonly stop?: AbortSignal;
  readonly save: boolean;
  readonly readData?: (file: string) => Promise<Data>;
}

/** @throws UserError if the file or its database cannot be read */
export async function checkTarget(target: Target, checking: Checking): Promise<Checked> {
  const source = readHandedIn(target);
  const judgement = await judgeWith(target, source, checking);
  const { steps, seen, exchanges, moreGrants, stories, printed } =
    target.stepId === undefined ? judgement : onlyStep(target.stepId, judgement);
  const hasPassed = allPassed(steps);
  const played = stories.flatMap(storyVerdict);
  const { databaseFile } = target;
  const { subject } = target.lesson;
  // An app is asked with invented clients: their tokens are of no use.
  const isSaved = hasPassed && checking.save && databaseFile !== undefined && subject.type !== 'app';
  const { checked, notSaved } = isSaved
    ? await savedIn(databaseFile, exchanges, checking)
    : { checked: exchanges.map(notStored) };
  const saved = checked.flatMap(({ stored }) => stored.flatMap(acceptedToken));
  const judged: JudgedLesson = {
    verdict: {
      id: target.lesson.id,
      file: target.shown,
      status: hasPassed ? 'passed' : 'failed',
      steps,
      // Requests by hand and to an app go through no function of the learner.
      grants: subject.type === 'function' ? exchanges.flatMap(grantVerdict) : [],
      ...(moreGrants > 0 && { grantsLeftOut: moreGrants }),
      ...(played.length > 0 && { stories: played }),
      saved,
      ...(checking.judging.isolation !== undefined && { isolation: 'bubblewrap' }),
      ...(notSaved && { notSaved }),
      ...(target.remark !== undefined && { remark: target.remark }),
    },
    source,
    seen,
    printed: printed.text,
    printedIsCut: printed.isCut,
    stores: isStored(subject),
    ...(saved.length > 0 && { savedTo: databaseFile }),
  };
  return { judged, exchanges: checked };
}

function isStored(subject: Subject): boolean {
  return subject.type === 'function' && subject.changes !== undefined;
}

function onlyStep(stepId: string, judgement: Judgement): Judgement {
  const steps = judgement.steps.filter(({ id }) => id === stepId);
  return { ...judgement, steps, exchanges: [], moreGrants: 0 };
}

/** `attacks`: the names of those to play. */
export type Tracing = Omit<Checking, 'save'> & { readonly attacks?: readonly string[] };

/** Writes nothing. */
export async function traceTarget(target: Target, checking: Tracing): Promise<Judgement> {
  return judgeWith(target, readHandedIn(target), checking);
}

async function judgeWith(
  target: Target,
  source: string,
  { judging, installation, warmChildren, stop, attacks, readData = loadData }: Tracing,
): Promise<Judgement> {
  refuseTypes(target);
  const { lesson, ...around } = target;
  const submission: Submission = {
    ...around,
    source,
    isInModulePackage: isInModulePackage(target.file),
    readOther: (file) => readInside(rootFolder(target), file),
    ...(lesson.subject.type === 'requests' && { servers: serversFor(target.file, lesson, installation) }),
  };
  const data = await readData(target.databaseFile ?? installation.database);
  const take = warmChildren?.take ?? ((folder: string) => startChild(judging, folder));
  return judge(submission, lesson, data, { judging, startChild: take, stop, attacks });
}

/** Imported late: it loads while the submission runs. */
export async function loadData(file: string): Promise<Data> {
  const { readData } = await import('../database/tokens.js');
  return readData(file);
}

interface Saved {
  readonly checked: readonly CheckedExchange[];
  readonly notSaved?: Reason;
}

/** A read-only database changes no verdict. */
async function savedIn(
  file: string,
  exchanges: readonly Exchange[],
  { commandLine }: Pick<Checking, 'commandLine'>,
): Promise<Saved> {
  const { saveTokens } = await import('./save-tokens.js');
  try {
    return { checked: await saveTokens(file, exchanges) };
  } catch (error) {
    const known = explainSystemError(error);
    if (!(known instanceof UserError)) throw error;
    const { message, advice } = messageOf(known, commandLine);
    return { checked: exchanges.map(notStored), notSaved: { message, fix: advice } };
  }
}

function refuseTypes({ file, shown }: Target): void {
  if (!isTypeScript(file) || canStripTypes()) return;
  throw new UserError(
    `${shown} is TypeScript, but Node ${process.versions.node} cannot remove the types.`,
    `Use Node ${nodeWithTypes} or newer, or check the JavaScript that your build makes from the file.`,
  );
}

function notStored(exchange: Exchange): CheckedExchange {
  return { ...exchange, stored: [] };
}

function acceptedToken({ record, refusal }: StoredToken): SavedToken[] {
  return refusal ? [] : [{ accessToken: String(record.accessToken) }];
}

/** Where a client of its own was refused, there is nothing to report. */
function storyVerdict({ name, status }: PlayedStory): StoryVerdict[] {
  return status === 'not reached' ? [] : [{ name, attack: true, status }];
}

function grantVerdict({ grant, status, clientId, username, refusal }: Exchange): GrantVerdict[] {
  if (grant === undefined) return [];
  const reason = refusal && { error: refusal.error, description: refusal.description };
  return [{ grant, status, clientId, username, ...reason }];
}
