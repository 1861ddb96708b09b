import { existsSync } from 'node:fs';
import type { Target } from '../../check/check-target.js';
import { rootFolder } from '../../judge/submission.js';
import { createStyle, type Style } from '../../style/style.js';
import { createBoard, type Board, type Written } from '../../terminal/watching/board.js';
import { listen, type Leaving } from '../../terminal/watching/listen.js';
import { UserError } from '../../errors/user-error.js';
import { counted, exitCode, nothingYet } from '../../verdict/tally.js';
import { isJudged } from '../../verdict/report.js';
import type { FileVerdict } from '../../verdict/verdict.js';
import { watchSaves } from '../../workspace/watch-saves.js';
import type { Plan } from '../../check/check-all.js';
import { isNamed } from '../../check/report/choose-reporters.js';
import { explainSystemError } from '../../errors/system-error.js';
import { Calls } from './calls.js';
import { followTargets, type Following } from './following.js';
import { checkOnce, inWords, type Round } from './round.js';
import { createHints, type Hints, type Newest } from './watch-hint.js';
import { askedHintRows, pageFor, statusFor } from './watch-view.js';

export interface Watched {
  readonly find: () => Promise<readonly Target[]>;
  readonly plan: Plan;
}

/**
 * Checks all files, then each save.
 * @returns the exit code of the last results; 130 after Ctrl-C, 143 after a signal
 * @throws Error for a fault of the tool
 */
export async function watchChecks({ find, plan }: Watched): Promise<number> {
  const calls = new Calls();
  const saves = watchSaves(calls.judge, reportsOf(plan));
  const following = followTargets(find, saves, { onOthers: calls.judge, onError: calls.fail });
  try {
    await following.refresh();
    return await whileListening({ plan, calls, following });
  } finally {
    following.stop();
    saves.stop();
  }
}

async function whileListening(parts: Pick<Work, 'plan' | 'calls' | 'following'>): Promise<number> {
  const { plan, calls, following } = parts;
  const board = boardFor(plan, () => following.targets().length === 1);
  const stopListening = listen(plan.context.io, {
    onRecheck: () => calls.judge(following.targets().map(({ file }) => file)),
    onHint: calls.hint,
    onLeave: calls.leave,
    onRedraw: board.redraw,
  });
  try {
    return await untilLeft({ ...parts, board, hints: createHints(plan), last: new Map(), told: undefined });
  } finally {
    stopListening();
    board.close();
  }
}

interface Work {
  readonly plan: Plan;
  readonly calls: Calls;
  readonly board: Board;
  readonly following: Following;
  readonly hints: Hints;
  /** The last result by lesson and file. */
  readonly last: Map<string, FileVerdict['status']>;
  /** The last reported reason for having no file. */
  told: UserError | undefined;
  /** The last verdict, if there is one file and it could be judged. */
  newest?: Newest | undefined;
}

async function untilLeft(work: Work): Promise<number> {
  for (;;) {
    const call = await work.calls.next();
    if (call.type === 'leave') return codeFor(call.how, work);
    if (call.type === 'hint') await showHint(work);
    else await judge(call.files, work);
  }
}

async function judge(files: ReadonlySet<string>, work: Work): Promise<void> {
  const { plan, calls, board, following } = work;
  const targets = await stillThere(files, following);
  const trouble = following.trouble();
  if (trouble && trouble !== work.told) board.show(inWords(trouble, plan.context));
  work.told = trouble;
  const latest = targets.at(-1);
  if (!latest) return;
  const round = await calls.during(files, (stop) => unlessRefused(checkOnce(targets, plan, stop), work));
  if (round) note(targets, round, work);
  else board.redraw(); // a newer request is waiting
  plan.warmChildren.ahead(rootFolder(latest)); // prepares a process for the next check
  for (const { entry, target } of round?.entries ?? []) await plan.onEntry(entry, target);
}

/** After the first report, an error may be fixed by the next save. */
async function unlessRefused(round: Promise<Round>, { last, plan }: Work): Promise<Round> {
  try {
    return await round;
  } catch (error) {
    const known = explainSystemError(error);
    if (!(known instanceof UserError) || last.size === 0) throw error;
    return { written: inWords(known, plan.context), entries: [] };
  }
}

function note(targets: readonly Target[], { written, entries }: Round, work: Work): void {
  const { board, last, plan, following } = work;
  for (const target of targets) last.set(keyOf(target), 'unjudged');
  for (const { entry, target } of entries) last.set(keyOf(target), entry.verdict.status);
  const [only] = entries;
  const isOne = following.targets().length === 1;
  work.newest =
    isOne && only && isJudged(only.entry) ? { judged: only.entry, target: only.target } : undefined;
  const page = work.newest && pageFor(work.newest, plan.context, () => []);
  board.show(written, isForPeople(plan) ? page : undefined);
}

/** A file can be judged by several lessons. */
function keyOf({ lesson, file }: Target): string {
  return `${lesson.id} ${file}`;
}

/** Only for people who see one file: others have no key for it. */
async function showHint({ newest, hints, plan, board }: Work): Promise<void> {
  if (!newest || !isForPeople(plan)) return;
  const { io, commandLine } = plan.context;
  const hint = await hints(newest);
  const rowsIn = (style: Style): string[] => askedHintRows(hint, newest, style, commandLine);
  const written = { stdout: '', stderr: `${rowsIn(createStyle(io.terminal)).join('\n')}\n` };
  if (io.terminal.dialogue === 'screen') board.show(nothing, pageFor(newest, plan.context, rowsIn));
  else board.show(written);
}

const nothing: Written = { stdout: '', stderr: '' };

/** A missing file of a pattern is dropped; one that was named is reported. */
async function stillThere(files: ReadonlySet<string>, following: Following): Promise<readonly Target[]> {
  const chosen = (): Target[] => following.targets().filter(({ file }) => files.has(file));
  if (chosen().some(({ file }) => !existsSync(file))) await following.refresh();
  return chosen();
}

const codes = { interrupted: 130, ended: 143 } as const;

function codeFor(how: Leaving, { following, last }: Work): number {
  if (how === 'interrupted' || how === 'ended') return codes[how];
  if (following.trouble()) return 2;
  const statuses = following.targets().flatMap((target) => last.get(keyOf(target)) ?? []);
  return exitCode(statuses.reduce((tally, status) => counted(tally, { status }), nothingYet));
}

function boardFor(plan: Plan, isOne: () => boolean): Board {
  const forPeople = isForPeople(plan);
  const status = statusFor(plan.context.io, () => forPeople && isOne());
  return createBoard(plan.context.io, { status, separator: forPeople ? '\n' : '' });
}

function isForPeople({ chosen }: Plan): boolean {
  return chosen.some((choice) => isNamed(choice, 'pretty') && choice.destination.type === 'stdout');
}

/** Our own writes are not saves. */
function reportsOf({ chosen }: Plan): ReadonlySet<string> {
  return new Set(
    chosen.flatMap(({ destination }) => (destination.type === 'stdout' ? [] : [destination.path])),
  );
}
