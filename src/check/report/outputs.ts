import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Context } from '../../outside/context.js';
import type { CreateReporter, Reporter, Setting, Text } from '../../reporters/reporter.js';
import { createStyle, type Style } from '../../style/style.js';
import { UserError } from '../../errors/user-error.js';
import { printable } from '../../verdict/printable.js';
import { isJudged, type Entry, type Tool } from '../../verdict/report.js';
import type { Tally } from '../../verdict/tally.js';
import type { Choice } from './choose-reporters.js';
import { appendingSink, fileSink, streamSink, type Sink } from './sinks.js';
import { withoutCommands } from './without-commands.js';

/** A reporter that is loaded, and where its text goes. */
export interface Chosen extends Choice {
  readonly create: CreateReporter;
}

/** The reports of one check while it goes on. */
export interface Outputs {
  add(entry: Entry, soFar: Tally): Promise<void>;
  end(tally: Tally): Promise<void>;
  /** Something went wrong: what is not written yet never will be. */
  drop(): Promise<void>;
}

interface Output {
  readonly choice: Choice;
  readonly reporter: Reporter;
  readonly sink: Sink;
}

/**
 * Opens all that will be written to, and writes what stands before everything.
 * @throws UserError where one cannot be written, or where a reporter of one's own fails.
 */
export async function openOutputs(all: readonly Chosen[], count: number, context: Context): Promise<Outputs> {
  const startedAt = context.io.now();
  const setting = { tool: toolOf(context), count, startedAt, inRepository: namesInRepository(context) };
  const outputs: Output[] = [];
  const tell = async (text: (output: Output) => Text | undefined): Promise<void> => {
    for (const output of outputs) await output.sink.write((await text(output)) ?? '');
  };
  const drop = async (): Promise<void> => {
    await Promise.allSettled(outputs.map(({ sink }) => sink.drop()));
  };
  try {
    for (const one of all) {
      const sink = await openSink(one, context);
      if (sink)
        outputs.push({
          choice: one,
          sink,
          reporter: one.create({ ...setting, style: styleFor(one, context) }),
        });
    }
    await tell(({ reporter }) => reporter.begin?.());
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    add: (entry, soFar) =>
      tell(({ choice, reporter }) => (isForStderr(entry, choice) ? '' : reporter.each?.(entry, soFar))),
    end: async (tally) => {
      await tell(({ reporter }) => reporter.end?.(tally));
      for (const { sink } of outputs) await sink.close();
    },
    drop,
  };
}

/** Why a file could not be judged goes to stderr: on the same terminal `pretty` would say it twice. */
function isForStderr(entry: Entry, { reporter, destination }: Choice): boolean {
  return reporter === 'pretty' && destination.to === 'stdout' && !isJudged(entry);
}

function toolOf({ installation }: Context): Tool {
  return { name: 'oauth-lessons', version: installation.version, node: process.version };
}

function styleFor({ destination }: Choice, context: Context): Style {
  return destination.to === 'stdout'
    ? createStyle(context.io.terminal)
    : createStyle({ columns: 100, colours: 0, plain: true });
}

/** Undefined for what the tool picked by itself and cannot be written. */
async function openSink(choice: Choice, context: Context): Promise<Sink | undefined> {
  try {
    return await sinkFor(choice, context);
  } catch (error) {
    if (choice.by === 'person' || !(error instanceof UserError)) throw error;
    context.io.stderr.write(`${printable(error.message)} The check goes on without it.\n`);
    return undefined;
  }
}

async function sinkFor({ destination, reporter }: Choice, { io, judging }: Context): Promise<Sink> {
  switch (destination.to) {
    case 'stdout': {
      const sink = streamSink(io.stdout);
      const isLog = io.env.GITHUB_ACTIONS === 'true' && reporter === 'pretty';
      return isLog ? withoutCommands(sink, judging.random(16)) : sink;
    }
    case 'file':
      return fileSink(destination.path);
    case 'summary':
      return appendingSink(destination.path);
  }
}

/** Where the repository lies is found out when somebody asks for the first file in it. */
function namesInRepository({ io: { env, cwd } }: Context): Setting['inRepository'] {
  let root: string | undefined;
  return (file) => {
    root ??= realPathOf(env.GITHUB_WORKSPACE ?? cwd);
    const path = relative(root, resolve(cwd, file));
    const isOutside = isAbsolute(path) || path.split(sep)[0] === '..';
    return isOutside ? undefined : path.replaceAll(sep, '/');
  };
}

function realPathOf(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
