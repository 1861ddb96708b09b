import { Writable } from 'node:stream';
import type { Target } from '../../check/check-target.js';
import type { Io } from '../../outside/io.js';
import type { Written } from '../../terminal/watching/board.js';
import { showWork } from '../../terminal/waiting/show-work.js';
import { messageOf, type UserError } from '../../errors/user-error.js';
import type { Context } from '../../outside/context.js';
import { printable } from '../../verdict/printable.js';
import type { Entry } from '../../verdict/report.js';
import { checkAll, type Plan } from '../../check/check-all.js';

export interface Round {
  readonly written: Written;
  readonly entries: readonly { readonly entry: Entry; readonly target: Target }[];
}

/**
 * Collects the output, so that it can be shown in one piece.
 * @throws UserError if a report cannot be written, and the reason of `stop`
 */
export async function checkOnce(targets: readonly Target[], plan: Plan, stop: AbortSignal): Promise<Round> {
  const { io } = plan.context;
  const written = { stdout: '', stderr: '' };
  const captured: Io = {
    ...io,
    stdout: into((text) => (written.stdout += text)),
    stderr: into((text) => (written.stderr += text)),
    terminal: { ...io.terminal, ...sizeOf(io), waiting: 'silent' },
  };
  const entries: Round['entries'][number][] = [];
  const onEntry: Plan['onEntry'] = (entry, target) => Promise.resolve(void entries.push({ entry, target }));
  const context = { ...plan.context, io: captured };
  const round = { ...plan, stop, context, onEntry };
  const what = targets.length === 1 ? (targets[0]?.shown ?? '') : `${String(targets.length)} files`;
  await showWork(io, `Checking ${what}`, () => checkAll(targets, round));
  return { written, entries };
}

export function inWords(error: UserError, { commandLine }: Pick<Context, 'commandLine'>): Written {
  const { message, advice } = messageOf(error, commandLine);
  return { stdout: '', stderr: `${printable(message)}\n${printable(advice)}\n` };
}

/** The window may have another size now. */
function sizeOf({ stdout, terminal }: Io): Pick<Io['terminal'], 'columns'> {
  return { columns: (stdout as Partial<NodeJS.WriteStream>).columns ?? terminal.columns };
}

function into(take: (text: string) => void): Writable {
  return new Writable({
    decodeStrings: false,
    write: (text: string | Buffer, _encoding, done) => {
      take(String(text));
      done();
    },
  });
}
