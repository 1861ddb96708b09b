import { explainSystemError } from '../errors/system-error.js';
import { judge, type Judgement } from '../judge/judge.js';
import { rootFolder, type Submission } from '../judge/submission.js';
import type { FoundLesson } from '../lesson/find.js';
import type { Data } from '../outside/data.js';
import type { Installation } from '../outside/installation.js';
import type { Judging } from '../outside/judging.js';
import type { Exchange } from '../referee/exchange.js';
import type { CheckedExchange, StoredToken } from './save-tokens.js';
import { startChild } from '../sandbox/outside/child.js';
import type { WarmChildren } from '../sandbox/outside/warm-children.js';
import { isTypeScript } from '../source/source-kind.js';
import { canStripTypes, nodeWithTypes } from '../source/strip-types.js';
import { UserError } from '../errors/user-error.js';
import type { JudgedLesson } from '../verdict/report.js';
import { allPassed, type GrantVerdict, type Reason, type SavedToken } from '../verdict/verdict.js';
import { isInModulePackage } from '../workspace/module-package.js';
import { readInside } from '../workspace/read-inside.js';
import { readHandedIn, type HandedIn } from '../workspace/handed-in.js';

export interface Target extends HandedIn {
  /** One of several submissions: a missing file fails, it is not an error. */
  readonly isOneOfMany?: boolean;
  readonly shown: string;
  readonly lesson: FoundLesson;
  /** Default: the package's database, read-only. */
  readonly databaseFile?: string;
  /** The module to replace by the database, as the file imports it. Default: `./db.js`. */
  readonly database?: string;
  /** The folder whose files it can load, absolute. Default: its own. */
  readonly root?: string;
}

export interface Checked {
  readonly judged: JudgedLesson;
  readonly exchanges: readonly CheckedExchange[];
}

export interface Checking {
  readonly judging: Judging;
  readonly installation: Installation;
  readonly warmChildren?: WarmChildren;
  readonly stop?: AbortSignal;
  readonly save: boolean;
  readonly readData?: (file: string) => Promise<Data>;
}

/**
 * Saves the tokens if all steps pass, and uses each once with `authenticate()`.
 * @throws UserError if the file or its database cannot be read
 */
export async function checkTarget(target: Target, checking: Checking): Promise<Checked> {
  const source = readHandedIn(target);
  const { steps, seen, exchanges, moreGrants, printed } = await judgeWith(target, source, checking);
  const hasPassed = allPassed(steps);
  const { databaseFile } = target;
  const isSaved = hasPassed && checking.save && databaseFile !== undefined;
  const { checked, notSaved } = isSaved
    ? await savedIn(databaseFile, exchanges)
    : { checked: exchanges.map(notStored) };
  const saved = checked.flatMap(({ stored }) => stored.flatMap(acceptedToken));
  const judged: JudgedLesson = {
    verdict: {
      id: target.lesson.id,
      file: target.shown,
      status: hasPassed ? 'passed' : 'failed',
      steps,
      grants: exchanges.map(grantVerdict),
      ...(moreGrants > 0 && { grantsLeftOut: moreGrants }),
      saved,
      ...(notSaved && { notSaved }),
    },
    source,
    seen,
    printed: printed.text,
    printedIsCut: printed.isCut,
    ...(saved.length > 0 && { savedTo: databaseFile }),
  };
  return { judged, exchanges: checked };
}

/** Writes nothing. */
export async function traceTarget(target: Target, checking: Omit<Checking, 'save'>): Promise<Judgement> {
  return judgeWith(target, readHandedIn(target), checking);
}

async function judgeWith(
  target: Target,
  source: string,
  { judging, installation, warmChildren, stop, readData = loadData }: Omit<Checking, 'save'>,
): Promise<Judgement> {
  refuseTypes(target);
  const { lesson, ...around } = target;
  const submission: Submission = {
    ...around,
    source,
    isInModulePackage: isInModulePackage(target.file),
    readOther: (file) => readInside(rootFolder(target), file),
  };
  const data = await readData(target.databaseFile ?? installation.database);
  const take = warmChildren?.take ?? ((folder: string) => startChild(judging, folder));
  return judge(submission, lesson, data, { judging, startChild: take, stop });
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
async function savedIn(file: string, exchanges: readonly Exchange[]): Promise<Saved> {
  const { saveTokens } = await import('./save-tokens.js');
  try {
    return { checked: await saveTokens(file, exchanges) };
  } catch (error) {
    const known = explainSystemError(error);
    if (!(known instanceof UserError)) throw error;
    return { checked: exchanges.map(notStored), notSaved: { message: known.message, fix: known.advice } };
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

function grantVerdict({ grant, status, clientId, username, refusal }: Exchange): GrantVerdict {
  return {
    grant,
    status,
    clientId,
    username,
    ...(refusal && { error: refusal.error, description: refusal.description }),
  };
}
