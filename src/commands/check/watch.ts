import { existsSync } from 'node:fs';
import type { Target } from '../../check/check-target.js';
import { rootFolder } from '../../judge/submission.js';
import type { Io } from '../../outside/io.js';
import { createStyle } from '../../style/style.js';
import { createBoard, type Board } from '../../terminal/watching/board.js';
import { listen, type Leaving } from '../../terminal/watching/listen.js';
import { UserError } from '../../errors/user-error.js';
import { counted, exitCode, nothingYet } from '../../verdict/tally.js';
import type { FileVerdict } from '../../verdict/verdict.js';
import { watchSaves } from '../../workspace/watch-saves.js';
import type { Plan } from '../../check/check-all.js';
import { isNamed } from '../../check/report/choose-reporters.js';
import { explainSystemError } from '../../errors/system-error.js';
import { Calls } from './calls.js';
import { followTargets, type Following } from './following.js';
import { checkOnce, inWords, type Round } from './round.js';

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
  const { io } = plan.context;
  const calls = new Calls();
  const board = boardFor(plan);
  const saves = watchSaves(calls.judge, reportsOf(plan));
  const following = followTargets(find, saves, { onOthers: calls.judge, onError: calls.fail });
  const stopListening = listen(io, {
    onRecheck: () => calls.judge(following.targets().map(({ file }) => file)),
    onLeave: calls.leave,
    onRedraw: board.redraw,
  });
  try {
    await following.refresh();
    return await untilLeft({ plan, calls, board, following, last: new Map(), told: undefined });
  } finally {
    stopListening();
    following.stop();
    saves.stop();
    board.close();
  }
}

interface Work {
  readonly plan: Plan;
  readonly calls: Calls;
  readonly board: Board;
  readonly following: Following;
  /** The last result by the file's name in reports. */
  readonly last: Map<string, FileVerdict['status']>;
  /** The last reported reason for having no file. */
  told: UserError | undefined;
}

async function untilLeft(work: Work): Promise<number> {
  for (;;) {
    const call = await work.calls.next();
    if (call.type === 'leave') return codeFor(call.how, work);
    await judge(call.files, work);
  }
}

async function judge(files: ReadonlySet<string>, work: Work): Promise<void> {
  const { plan, calls, board, following } = work;
  const targets = await stillThere(files, following);
  const trouble = following.trouble();
  if (trouble && trouble !== work.told) board.show(inWords(trouble));
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
async function unlessRefused(round: Promise<Round>, { last }: Work): Promise<Round> {
  try {
    return await round;
  } catch (error) {
    const known = explainSystemError(error);
    if (!(known instanceof UserError) || last.size === 0) throw error;
    return { written: inWords(known), entries: [] };
  }
}

function note(targets: readonly Target[], { written, entries }: Round, { board, last }: Work): void {
  for (const { shown } of targets) last.set(shown, 'unjudged');
  for (const { entry } of entries) last.set(entry.verdict.file, entry.verdict.status);
  board.show(written);
}

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
  const statuses = following.targets().flatMap(({ shown }) => last.get(shown) ?? []);
  return exitCode(statuses.reduce((tally, status) => counted(tally, { status }), nothingYet));
}

function boardFor({ chosen, context: { io } }: Plan): Board {
  const isForPeople = chosen.some(
    (choice) => isNamed(choice, 'pretty') && choice.destination.type === 'stdout',
  );
  return createBoard(io, { status: statusFor(io), separator: isForPeople ? '\n' : '' });
}

function statusFor({ terminal }: Io): string {
  if (terminal.dialogue === 'none') return 'Watching: each save is checked. Ctrl-C quits.';
  return createStyle(terminal).quiet('Watching: each save is checked. r checks again, q quits.');
}

/** Our own writes are not saves. */
function reportsOf({ chosen }: Plan): ReadonlySet<string> {
  return new Set(
    chosen.flatMap(({ destination }) => (destination.type === 'stdout' ? [] : [destination.path])),
  );
}
