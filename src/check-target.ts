import { fileURLToPath } from 'node:url';
import { readDatabase } from './database/database.js';
import { findToken, persistTokens, reviveToken } from './database/tokens.js';
import { judge, type Judgement } from './judge/judge.js';
import type { FoundLesson } from './lesson/find.js';
import type { Data, TokenRecord } from './outside/data.js';
import type { Installation } from './outside/installation.js';
import type { Judging } from './outside/judging.js';
import { authenticate } from './referee/authenticate.js';
import type { Exchange, Refusal } from './referee/exchange.js';
import { startChild } from './sandbox/child.js';
import type { Nursery } from './sandbox/nursery.js';
import { isTypeScript } from './source/manner.js';
import { canStripTypes, nodeWithTypes } from './source/strip-types.js';
import { UserError } from './user-error.js';
import type { JudgedLesson } from './verdict/report.js';
import { allPassed, type GrantVerdict, type SavedToken } from './verdict/verdict.js';
import { isInModulePackage } from './workspace/module-package.js';
import { readSubmission } from './workspace/submission.js';

/** One file to judge, and the database that belongs to it. */
export interface Target {
  /** Absolute. */
  readonly file: string;
  /** How reports name it. */
  readonly shown: string;
  readonly lesson: FoundLesson;
  /** Where clients and users come from and tokens go to; without one, the package's own is read and nothing is written. */
  readonly databaseFile?: string;
  /** The module that stands for the database, as the file asks for it; without one `./db.js`. */
  readonly database?: string;
  /** The folder whose files the file may load, absolute; without one its own. */
  readonly root?: string;
}

export interface Checked {
  readonly judged: JudgedLesson;
  readonly exchanges: readonly CheckedExchange[];
}

/** A request, and what became of the records that it added. */
export interface CheckedExchange extends Exchange {
  /** Empty where nothing was written. */
  readonly stored: readonly StoredToken[];
}

/** A record as it was read back from the database's file. */
export interface StoredToken {
  readonly record: TokenRecord;
  /** Why the server did not take it when it was used; absent where it did. */
  readonly refusal?: Refusal | undefined;
}

export interface Checking {
  readonly judging: Judging;
  readonly installation: Installation;
  /** Children that wait already; without it each is started when it is needed. */
  readonly nursery?: Nursery;
  /** Ends the check early: it rejects with the reason that is given. */
  readonly stop?: AbortSignal;
  /** Whether the tokens that are issued are written to the database. */
  readonly save: boolean;
  /** How databases are read, where many files share one. */
  readonly readDatabase?: (file: string) => Promise<Data>;
}

/**
 * Judges a file and, where all steps pass, saves the tokens that the grants issued: each is read back
 * from the file and used once, for it counts as saved when the server accepts it from there.
 * @throws UserError where the file or its database cannot be read or written.
 */
export async function checkTarget(target: Target, checking: Checking): Promise<Checked> {
  const source = await readSubmission(target.file);
  const { steps, seen, exchanges, printed } = await judgeWith(target, source, checking);
  const hasPassed = allPassed(steps);
  const { databaseFile } = target;
  const isSaved = hasPassed && checking.save && databaseFile !== undefined;
  const checked = isSaved ? await saveTokens(databaseFile, exchanges) : exchanges.map(notStored);
  const saved = checked.flatMap(({ stored }) => stored.flatMap(acceptedToken));
  const judged: JudgedLesson = {
    verdict: {
      id: target.lesson.id,
      file: target.shown,
      status: hasPassed ? 'passed' : 'failed',
      steps,
      grants: exchanges.map(grantVerdict),
      saved,
    },
    source,
    seen,
    printed: printed.text,
    printedIsCut: printed.isCut,
    ...(saved.length > 0 && { savedTo: databaseFile }),
  };
  return { judged, exchanges: checked };
}

/** The whole grants of a file that passes, to be looked at; nothing is written. */
export async function traceTarget(target: Target, checking: Omit<Checking, 'save'>): Promise<Judgement> {
  return judgeWith(target, await readSubmission(target.file), checking);
}

async function judgeWith(
  target: Target,
  source: string,
  { judging, installation, nursery, stop, readDatabase: read = readDatabase }: Omit<Checking, 'save'>,
): Promise<Judgement> {
  const child = nursery?.take ?? ((folder: string) => startChild(judging, folder));
  const data = await read(target.databaseFile ?? fileURLToPath(installation.database));
  refuseTypes(target);
  const { lesson, ...around } = target;
  const submission = { ...around, source, isInModulePackage: () => isInModulePackage(target.file) };
  return judge(submission, lesson, withDates(data), { judging, child, stop });
}

function refuseTypes({ file, shown }: Target): void {
  if (!isTypeScript(file) || canStripTypes()) return;
  throw new UserError(
    `${shown} is TypeScript, and Node ${process.versions.node} cannot take its types away.`,
    `Run this with Node ${nodeWithTypes} or newer, or check the JavaScript that your build makes of the file.`,
  );
}

/** The learner's function gets records as the server would give them: with dates. */
function withDates(data: Data): Data {
  const { clients, users, tokens } = data;
  return { clients, users, tokens: tokens.map((token) => reviveToken(token)) };
}

async function saveTokens(file: string, exchanges: readonly Exchange[]): Promise<CheckedExchange[]> {
  await persistTokens(
    file,
    exchanges.flatMap(({ records }) => records),
  );
  const data = await readDatabase(file);
  return Promise.all(
    exchanges.map(async (exchange) => {
      const stored = await Promise.all(exchange.records.map(({ accessToken }) => useOnce(accessToken, data)));
      return { ...exchange, stored: stored.flat() };
    }),
  );
}

/** The record as the file holds it, and what the server says when its token is used. */
async function useOnce(accessToken: unknown, data: Data): Promise<StoredToken[]> {
  const find = (wanted: string): Promise<TokenRecord | undefined> => Promise.resolve(findToken(data, wanted));
  const refusal = await authenticate(String(accessToken), find);
  const record = data.tokens.find((token) => token.accessToken === accessToken);
  return record ? [{ record, refusal }] : [];
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
