import { basename } from 'node:path';
import { allPassed } from '../verdict/verdict.js';
import { traceTarget, type Target } from '../check/check-target.js';
import { maskExchanges } from '../referee/mask-secrets.js';
import type { Judgement } from '../judge/judgement.js';
import { nameOf, shownName } from '../lesson/subject.js';
import type { Context } from '../outside/context.js';
import type { Exchange } from '../referee/exchange.js';
import { shellWord } from '../style/shell-word.js';
import { paragraph } from '../style/paragraph.js';
import type { Style } from '../style/style.js';
import type { Sheet } from '../terminal/session/dialogue.js';
import type { Leaving } from '../terminal/session/state.js';
import { showWork } from '../terminal/waiting/show-work.js';
import type { PlayedStory } from '../referee/story.js';
import { attackSheets } from '../terminal/views/trace/attack-sheets.js';
import { traceSheets, unfinishedSheet } from '../terminal/views/trace/sheets.js';
import { lessonWithAttack, playedAttack } from './trace/attack.js';
import { allLessons, print, printJson, styleOf, type Command, type CommandContext } from './context.js';
import { findCurrent } from './current.js';
import { findTargets } from '../check/find-targets.js';
import { findWorkspace } from '../workspace/workspace.js';

export interface TraceInput {
  readonly paths: readonly string[];
  readonly lesson?: string;
  readonly data?: string;
  readonly db?: string;
  readonly root?: string;
  readonly json?: boolean;
  readonly showSecrets?: boolean;
  /** With the calls of our part of the model. */
  readonly unfold?: boolean;
  /** The name of an attack. */
  readonly attack?: string;
}

/** Token requests through the learner's function: a picture of the most important one, then each one. Saves nothing. */
export const trace: Command<TraceInput> = async (input, context) => {
  const lessons = allLessons(context);
  const { data, db, root } = input;
  const lessonId = input.lesson ?? lessonMeant(input, context);
  const wanted = { cwd: context.io.cwd, lessons, lessonId, data, db, root };
  const [target] = await findTargets(input.paths, wanted);
  if (!target) return 1;
  if (input.attack !== undefined) return traceAttack(input.attack, target, input, context);
  const { exchanges, steps } = await showWork(context.io, `Running ${target.shown}`, () =>
    traceTarget(target, context),
  );
  const shown = input.showSecrets ? exchanges : maskExchanges(exchanges);
  if (input.json) printJson(context, { lesson: target.lesson.id, grants: shown.map(asData) });
  else {
    const traced = { ...target, exchanges: shown, steps };
    const how = await tell(sheetsOf(traced, commandFor(input.paths, context)('check')), input, context);
    if (how !== 'chosen') return how === 'interrupted' ? 130 : 143;
  }
  // A request by hand may be meant to be refused.
  const isFine =
    target.lesson.subject.type === 'requests'
      ? allPassed(steps)
      : exchanges.every(({ status }) => status === 'granted');
  return exchanges.length > 0 && isFine ? 0 : 1;
};

function lessonMeant({ attack, paths }: TraceInput, context: CommandContext): string | undefined {
  if (attack !== undefined) return lessonWithAttack(attack, allLessons(context)).id;
  const isInWorkspace = paths.length === 0 && findWorkspace(context.io.cwd) !== undefined;
  return isInWorkspace ? findCurrent(context).lesson.id : undefined;
}

function wholeName({ lesson: { subject } }: Target): 'your function' | 'your server' {
  return subject.type === 'app' ? 'your server' : 'your function';
}

/** Exit code 1 if the thief gets through, or if the function cannot be called. */
async function traceAttack(
  name: string,
  target: Target,
  input: TraceInput,
  context: CommandContext,
): Promise<number> {
  const { showSecrets = false } = input;
  const { attack, story } = await showWork(context.io, `Running ${target.shown}`, () =>
    playedAttack(name, target, context),
  );
  if (input.json)
    printJson(context, { lesson: target.lesson.id, attack: name, ...asStory(story, showSecrets) });
  else {
    const how = await tell(
      attackSheets({ title: attack.title, target: wholeName(target), story, showSecrets }),
      input,
      context,
    );
    if (how !== 'chosen') return how === 'interrupted' ? 130 : 143;
  }
  return story?.status === 'withstood' ? 0 : 1;
}

function asStory(story: PlayedStory | undefined, showSecrets: boolean): object {
  if (!story) return { status: null, scenes: [] };
  const scenes = story.scenes.map(({ say, exchange, isSafe }) => {
    const [shown = exchange] = showSecrets ? [exchange] : maskExchanges([exchange]);
    return { say, isSafe, ...asData(shown) };
  });
  return { status: story.status === 'not reached' ? null : story.status, scenes };
}

type Traced = Pick<Target, 'lesson' | 'databaseFile'> & Pick<Judgement, 'exchanges' | 'steps'>;

/** On a terminal the picture is the first page of a pager: printed whole, it would scroll away. */
async function tell(
  sheets: readonly Sheet[],
  { unfold = false, attack, paths }: TraceInput,
  context: CommandContext,
): Promise<Leaving> {
  if (context.io.terminal.dialogue === 'screen' && sheets.length > 1) {
    const { showSheets } = await import('../terminal/session/show-sheets.js');
    return showSheets(sheets, unfold, context.io);
  }
  const rows = wholeRows(sheets, unfold, styleOf(context));
  print(
    context,
    unfold || sheets.length === 1
      ? rows
      : [
          ...rows,
          '',
          ...foldedNote(
            commandFor(paths, context)(`trace${attack === undefined ? '' : ` --attack ${attack}`} --unfold`),
            context,
          ),
        ],
  );
  return 'chosen';
}

function commandFor(paths: readonly string[], { commandLine }: Context): (words: string) => string {
  return (words) => commandLine([words, ...paths.map(shellWord)].join(' '));
}

function sheetsOf({ lesson, databaseFile, exchanges, steps }: Traced, check: string): Sheet[] {
  const database = databaseFile === undefined ? undefined : basename(databaseFile);
  if (exchanges.length > 0) return traceSheets(exchanges, database);
  const titles = steps.filter(({ status }) => status !== 'passed').map(({ title }) => title);
  const advice = `\`${check}\` says why.`;
  return [
    unfinishedSheet(
      { name: nameOf(lesson.subject), call: shownName(lesson.subject), titles, advice },
      database,
    ),
  ];
}

function wholeRows(sheets: readonly Sheet[], isUnfolded: boolean, style: Style): string[] {
  return sheets.flatMap((sheet, index) => [...(index > 0 ? ['', ''] : []), ...sheet.rows(style, isUnfolded)]);
}

function foldedNote(command: string, context: Context): string[] {
  const note = `\`${command}\` also shows the calls of the model that comes with the lesson.`;
  return paragraph(note, styleOf(context));
}

function asData({ grant, status, request, calls, response }: Exchange): object {
  return {
    grant,
    status,
    request,
    calls: calls.map((call) => ({
      function: call.function,
      arguments: call.arguments,
      ...(call.error ? { error: call.error } : { result: call.result ?? null }),
      records: call.records,
    })),
    response,
  };
}
