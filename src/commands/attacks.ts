import { traceTarget, type Target } from '../check/check-target.js';
import { findTargets } from '../check/find-targets.js';
import type { PlayedStory } from '../referee/story.js';
import { paragraph } from '../style/paragraph.js';
import { shellWord } from '../style/shell-word.js';
import type { Style } from '../style/style.js';
import { showWork } from '../terminal/waiting/show-work.js';
import { hasBegun } from '../workspace/begun.js';
import { UnusableFileError } from '../workspace/submission.js';
import { locate } from '../workspace/workspace.js';
import { allLessons, print, printJson, styleOf, type Command, type CommandContext } from './context.js';

export interface AttacksInput {
  readonly paths: readonly string[];
  readonly lesson?: string;
  readonly data?: string;
  readonly db?: string;
  readonly root?: string;
  readonly json?: boolean;
}

interface ListedAttack {
  readonly lesson: string;
  readonly name: string;
  readonly title: string;
  readonly status: PlayedStory['status'];
}

/** Plays all attacks against the learner's code. Saves nothing. Exit code 1 if one gets through. */
export const attacks: Command<AttacksInput> = async (input, context) => {
  const { paths, data, db, root } = input;
  const lessons = allLessons(context);
  const wanted = { cwd: context.io.cwd, lessons, lessonId: input.lesson, all: true, data, db, root };
  const targets = await findTargets(paths, wanted);
  const listed = await showWork(context.io, 'Playing the attacks', async () => {
    const played: ListedAttack[] = [];
    for (const target of targets) played.push(...(await playedOn(target, context)));
    return played;
  });
  if (input.json) printJson(context, { attacks: listed });
  else print(context, [...rowsFor(listed, styleOf(context)), '', ...nextRows(listed, paths, context)]);
  return listed.some(({ status }) => status === 'fell') ? 1 : 0;
};

async function playedOn(target: Target, context: CommandContext): Promise<ListedAttack[]> {
  const { id, attacks: known } = target.lesson;
  const stories = isBegun(target) ? await storiesOf(target, context) : [];
  return known.map(({ name, title }) => {
    const { status = 'not reached' } = stories.find((story) => story.name === name) ?? {};
    return { lesson: id, name, title, status };
  });
}

function isBegun({ file, lesson }: Target): boolean {
  const workspace = locate(file)?.workspace;
  return !workspace || hasBegun(workspace, lesson);
}

/** One file that cannot be read must not hide the other lessons. */
async function storiesOf(target: Target, context: CommandContext): Promise<readonly PlayedStory[]> {
  const names = target.lesson.attacks.map(({ name }) => name);
  try {
    return (await traceTarget(target, { ...context, attacks: names })).stories;
  } catch (error) {
    if (error instanceof UnusableFileError && locate(target.file)) return [];
    throw error;
  }
}

const words = { withstood: 'withstood', fell: 'the thief gets through', 'not reached': 'not reached yet' };

function rowsFor(listed: readonly ListedAttack[], style: Style): string[] {
  const { strong, quiet } = style;
  const lessons = [...new Set(listed.map(({ lesson }) => lesson))];
  return lessons.flatMap((id, index) => [
    ...(index > 0 ? [''] : []),
    strong(id),
    ...listed
      .filter(({ lesson }) => lesson === id)
      .flatMap(({ name, title, status }) => [
        ...paragraph(`${signFor(status, style)} ${title}: ${words[status]}`, style, '  '),
        quiet(`    ${name}`),
      ]),
  ]);
}

function signFor(status: ListedAttack['status'], { good, bad, quiet, marks }: Style): string {
  switch (status) {
    case 'withstood':
      return good(marks.passed);
    case 'fell':
      return bad(marks.failed);
    case 'not reached':
      return quiet(marks.blocked);
  }
}

/** How to see one of them, the worst first. */
function nextRows(
  listed: readonly ListedAttack[],
  paths: readonly string[],
  context: CommandContext,
): string[] {
  const style = styleOf(context);
  const shown =
    listed.find(({ status }) => status === 'fell') ?? listed.find(({ status }) => status === 'withstood');
  const path = paths.length === 1 ? paths.map((one) => ` ${shellWord(one)}`).join('') : '';
  const command = (name: string): string => `\`${context.commandLine(`trace --attack ${name}${path}`)}\``;
  return shown
    ? paragraph(`${command(shown.name)} shows the attack, request by request.`, style)
    : paragraph(
        `No code can be attacked yet. Later, ${command(listed[0]?.name ?? '<name>')} shows an attack, request by request.`,
        style,
      );
}
