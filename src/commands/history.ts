import type { Context } from '../outside/context.js';
import { paragraph } from '../style/paragraph.js';
import { UserError } from '../errors/user-error.js';
import { printableLines } from '../verdict/printable.js';
import { versionLine } from '../terminal/views/version-line.js';
import { restoreVersion } from '../workspace/change-text.js';
import { listVersions, readVersion, type Version } from '../workspace/history.js';
import { lessonFile, textPlaceOf } from '../workspace/workspace.js';
import { print, printJson, styleOf, type Command } from './context.js';
import { findCurrent, type Current } from './current.js';
import { printablePath, shownPath } from '../workspace/shown-path.js';

export interface HistoryInput {
  readonly lesson?: string;
  readonly json?: boolean;
  readonly number?: string | undefined;
}

/** The texts that were kept, the newest last. */
export const history: Command<HistoryInput> = async ({ lesson: lessonId, json }, context) => {
  const { workspace, lesson } = findCurrent(context, lessonId);
  const versions = await listVersions(textPlaceOf(workspace, lesson));
  if (json)
    printJson(context, {
      lesson: lesson.id,
      versions: versions.map(({ file, checked, ...version }) => ({
        ...version,
        file: shownPath(file, context.io.cwd),
        ...checked,
      })),
    });
  else print(context, listed(versions, context));
  return 0;
};

/** Unchanged, so that `history show 3 > old.js` works. */
export const showVersion: Command<HistoryInput> = async (input, context) => {
  const { version } = await versionAskedFor(input, context);
  const text = readVersion(version);
  // A pipe gets the code itself; a terminal must not run escape sequences in it.
  const isTerminal = (context.io.stdout as Partial<NodeJS.WriteStream>).isTTY === true;
  if (isTerminal) print(context, printableLines(text.replace(/\n$/, '')));
  else context.io.stdout.write(text);
  return 0;
};

export const restore: Command<HistoryInput> = async (input, context) => {
  const { version, workspace, lesson } = await versionAskedFor(input, context);
  const kept = await restoreVersion(textPlaceOf(workspace, lesson), version, context.io.now());
  const file = printablePath(lessonFile(workspace, lesson), context.io.cwd);
  const where =
    kept === undefined ? '' : ` The file before that is in \`${printablePath(kept, context.io.cwd)}\`.`;
  print(
    context,
    paragraph(`\`${file}\` is version ${String(version.number)} again.${where}`, styleOf(context)),
  );
  return 0;
};

async function versionAskedFor(
  { lesson: lessonId, number = '' }: HistoryInput,
  context: Context,
): Promise<Current & { version: Version }> {
  const current = findCurrent(context, lessonId);
  const versions = await listVersions(textPlaceOf(current.workspace, current.lesson));
  const version = /^\d+$/.test(number) ? versions.find((one) => one.number === Number(number)) : undefined;
  if (version) return { ...current, version };
  const [first, last] = [versions[0], versions.at(-1)];
  const range =
    first && last
      ? `Versions ${String(first.number)} to ${String(last.number)} exist; \`${context.commandLine('history')}\` lists them.`
      : 'There are no versions yet: each check in the workspace keeps one.';
  throw new UserError(`There is no version ${number}.`, range);
}

function listed(versions: readonly Version[], context: Context): string[] {
  const style = styleOf(context);
  if (versions.length === 0)
    return paragraph('There are no versions yet: each check in the workspace keeps one.', style);
  const newest = String(versions.at(-1)?.number);
  return [
    ...versions.map(versionLine),
    '',
    ...paragraph(
      `\`${context.commandLine(`history show ${newest}`)}\` prints the newest, \`${context.commandLine(`history restore ${newest}`)}\` restores it.`,
      style,
    ),
  ];
}
