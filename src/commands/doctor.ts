import { access, constants } from 'node:fs/promises';
import { readDatabase } from '../database/database.js';
import { tryGuards, type Guard } from '../sandbox/guards.js';
import { paragraph } from '../style/paragraph.js';
import { UserError } from '../user-error.js';
import { printable } from '../verdict/printable.js';
import { showWork } from '../terminal/waiting/show-work.js';
import { findWorkspace, type Workspace } from '../workspace/workspace.js';
import { print, printJson, styleOf, type Command } from './context.js';

export interface DoctorInput {
  readonly json?: boolean;
}

type Context = Parameters<Command<DoctorInput>>[1];

/** One thing that was looked at. */
interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  /** What to do; empty where all is well and nothing is to be known. */
  readonly advice: string;
}

const oldest = [20, 17] as const;
const smallest = { columns: 40, rows: 12 };

/** Says whether everything runs on this machine, which guards are on, and what to do where not. Ends with 2 where something is in the way. */
export const doctor: Command<DoctorInput> = async ({ json }, context) => {
  const workspace = await findWorkspace(context.io.cwd);
  const checks = [
    nodeCheck(),
    terminalCheck(context),
    await folderCheck(workspace, context),
    ...(workspace ? [await databaseCheck(workspace)] : []),
    ...(await showWork(context.io, 'Trying the guards of the sandbox', () => guardChecks(context))),
    endingCheck(),
    memoryCheck(),
  ];
  const ok = checks.every((check) => check.ok);
  if (json) printJson(context, { ok, checks });
  else print(context, rowsFor(checks, ok, context));
  return ok ? 0 : 2;
};

function nodeCheck(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const ok = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  const advice = ok ? '' : `Install Node ${oldest.join('.')} or newer from https://nodejs.org.`;
  return { name: 'Node.js', ok, found: process.versions.node, advice };
}

function terminalCheck({ io: { terminal } }: Context): Check {
  const { dialogue, columns, rows, plain } = terminal;
  if (dialogue === 'none') {
    const advice = '`start` shows its screen in a terminal only; all other commands need none.';
    return { name: 'Terminal', ok: true, found: 'none', advice };
  }
  const ok = columns >= smallest.columns && rows >= smallest.rows;
  const advice = ok
    ? ''
    : `Make the window at least ${String(smallest.columns)} columns wide and ${String(smallest.rows)} rows high.`;
  const found = `${String(columns)} x ${String(rows)}${plain ? ', plain' : ''}`;
  return { name: 'Terminal', ok, found, advice };
}

async function folderCheck(workspace: Workspace | undefined, { io: { cwd } }: Context): Promise<Check> {
  const folder = workspace?.folder ?? cwd;
  const ok = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  const found = `${printable(folder)}${workspace ? '' : ' (no workspace)'}`;
  if (!ok)
    return {
      name: 'Folder',
      ok,
      found: `${found}, read-only`,
      advice: 'Work in a folder that you may write to.',
    };
  return { name: 'Folder', ok, found, advice: workspace ? '' : '`oauth-lessons start` makes one.' };
}

async function databaseCheck({ databaseFile }: Workspace): Promise<Check> {
  const name = 'Database';
  try {
    const { tokens } = await readDatabase(databaseFile);
    return { name, ok: true, found: `${String(tokens.length)} tokens`, advice: '' };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name, ok: false, found: printable(error.message), advice: error.advice };
  }
}

const guarded: Readonly<Record<Guard, string>> = {
  reading: 'reads no files outside of its folder',
  writing: 'writes no files',
  processes: 'starts no processes',
  threads: 'starts no threads',
  network: 'reaches no network',
  signals: 'sends no signals',
  bindings: "gets none of Node's inner parts",
  environment: 'sees no environment',
};

async function guardChecks({ judging }: Context): Promise<Check[]> {
  try {
    const held = await tryGuards(judging);
    return Object.entries(guarded).map(([guard, what]) => guardCheck(what, held[guard as Guard]));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const advice =
      'Nothing can be judged here. Look whether a program for protection keeps Node from starting Node, or try another Node.';
    return [{ name: 'Sandbox', ok: false, found: printable(error.message), advice }];
  }
}

function guardCheck(what: string, ok: boolean): Check {
  const advice = ok
    ? ''
    : 'This Node cannot keep a submission from it. Use Node 22 or newer, and a container for code that you do not trust.';
  return { name: `Your code ${what}`, ok, found: ok ? 'yes' : 'no', advice };
}

function endingCheck(): Check {
  const isGroup = process.platform !== 'win32';
  const advice = isGroup ? '' : 'On Windows only the process itself is ended; it can start no others.';
  return {
    name: 'Your code is ended with all that it started',
    ok: true,
    found: isGroup ? 'yes' : 'itself',
    advice,
  };
}

function memoryCheck(): Check {
  const isWatched = process.platform === 'linux';
  const advice = isWatched ? '' : 'Bytes outside of the heap are limited on Linux only.';
  return { name: 'Its memory is limited', ok: true, found: isWatched ? 'yes' : 'its heap', advice };
}

function rowsFor(checks: readonly Check[], ok: boolean, context: Context): string[] {
  const style = styleOf(context);
  const { good, bad, quiet, marks } = style;
  return [
    ...checks.flatMap((check) => [
      `${check.ok ? good(marks.passed) : bad(marks.failed)} ${check.name}: ${check.found}`,
      ...(check.advice === '' ? [] : paragraph(`${marks.next} ${check.advice}`, style, '    ').map(quiet)),
    ]),
    '',
    ok ? good('Everything runs on this machine.') : bad('Something is in the way: see what is marked above.'),
  ];
}
