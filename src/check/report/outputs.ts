import { realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Context } from '../../outside/context.js';
import type { CreateReporter, Reporter, Setting, Text } from '../../reporters/reporter.js';
import { createStyle, type Style } from '../../style/style.js';
import { UserError } from '../../errors/user-error.js';
import { locate } from '../../workspace/workspace.js';
import { printable } from '../../verdict/printable.js';
import { isJudged, type Entry, type Tool } from '../../verdict/report.js';
import type { Tally } from '../../verdict/tally.js';
import type { Roll } from '../class/roll.js';
import { isNamed, isPath, type Choice } from './choose-reporters.js';
import { refuseOtherFile } from './refuse-other-file.js';
import { appendingSink, fileSink, growingSink, streamSink, type Sink } from './sinks.js';
import { withoutCommands } from './without-commands.js';

export interface Chosen extends Choice {
  readonly create: CreateReporter;
}

export type Counted = Pick<Setting, 'count' | 'unit' | 'startedAt'>;

export function countedIn(files: readonly string[]): Counted {
  return { count: files.length, unit: new Set(files).size < files.length ? 'lessons' : 'files' };
}

export interface Outputs {
  add(entry: Entry, soFar: Tally): Promise<void>;
  end(tally: Tally): Promise<void>;
  drop(): Promise<void>;
}

interface Output {
  readonly choice: Choice;
  readonly reporter: Reporter;
  readonly sink: Sink;
}

/** @throws UserError if a destination cannot be written, or a custom reporter fails */
export async function openOutputs(
  all: readonly Chosen[],
  counted: Counted,
  context: Context,
  roll: Roll = everyoneAsTheyAre,
): Promise<Outputs> {
  const setting = settingOf(context, counted);
  const outputs: Output[] = [];
  const writeAll = (text: TextFor): Promise<void> => writeTo(outputs, text);
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
    await writeAll(({ reporter }) => reporter.begin?.());
  } catch (error) {
    await drop();
    throw error;
  }
  return {
    add: (entry, soFar) =>
      writeAll(({ choice, reporter }) =>
        isForStderr(entry, choice) ? '' : reporter.each?.(entryFor(choice, entry, roll), soFar),
      ),
    end: async (tally) => {
      await writeAll(({ reporter }) => reporter.end?.(tally));
      for (const { sink } of outputs) await sink.close();
    },
    drop,
  };
}

type TextFor = (output: Output) => Text | undefined;

async function writeTo(outputs: readonly Output[], text: TextFor): Promise<void> {
  for (const output of outputs) await output.sink.write((await text(output)) ?? '');
}

function settingOf(context: Context, counted: Counted): Omit<Setting, 'style'> {
  const { io, commandLine } = context;
  return {
    tool: toolOf(context),
    startedAt: io.now(),
    ...counted,
    inRepository: namesInRepository(context),
    commandLine,
    workspaceOf: (file) => locate(resolve(io.cwd, file))?.workspace.folder,
  };
}

const everyoneAsTheyAre: Roll = { named: (entry) => entry, shown: (entry) => entry };

/** A gradebook needs the names. */
function entryFor(choice: Choice, entry: Entry, roll: Roll): Entry {
  return isNamed(choice, 'csv') ? roll.named(entry) : roll.shown(entry);
}

/** stderr already says why a file could not be judged: in a terminal, `pretty` would repeat it. */
function isForStderr(entry: Entry, choice: Choice): boolean {
  return isNamed(choice, 'pretty') && choice.destination.type === 'stdout' && !isJudged(entry);
}

function toolOf({ installation }: Context): Tool {
  return { name: 'oauth-lessons', version: installation.version, node: process.version };
}

function styleFor({ destination }: Choice, context: Context): Style {
  return destination.type === 'stdout'
    ? createStyle(context.io.terminal)
    : createStyle({ columns: 100, colours: 0, plain: true });
}

async function openSink(choice: Choice, context: Context): Promise<Sink | undefined> {
  try {
    return await sinkFor(choice, context);
  } catch (error) {
    if (choice.chosenBy === 'person' || !(error instanceof UserError)) throw error;
    context.io.stderr.write(`${printable(error.message)} The check continues without it.\n`);
    return undefined;
  }
}

async function sinkFor(choice: Choice, { io, judging }: Context): Promise<Sink> {
  const { destination } = choice;
  switch (destination.type) {
    case 'stdout': {
      const sink = streamSink(io.stdout);
      const isLog = io.env.GITHUB_ACTIONS === 'true' && isNamed(choice, 'pretty');
      return isLog ? withoutCommands(sink, judging.random(16)) : sink;
    }
    case 'file':
    case 'growing':
      if (!isPath(choice.reporter)) refuseOtherFile(destination.path);
      return destination.type === 'file' ? fileSink(destination.path) : growingSink(destination.path);
    case 'summary':
      return appendingSink(destination.path);
  }
}

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
