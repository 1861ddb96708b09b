import { isBegun } from '../../workspace/begun.js';
import type { Context } from '../../outside/context.js';
import { createStyle } from '../../style/style.js';
import { paragraph } from '../../style/paragraph.js';
import { doChosen } from '../menu/do-chosen.js';
import { choicesFor, type Choice } from '../menu/menu.js';
import { listenForTheEnd } from '../session/endings.js';
import { catchErrors } from '../session/catch-errors.js';
import { keeping } from '../session/keeping.js';
import { createQueue } from '../session/queue.js';
import { judgeWhatIsThere } from '../session/saving.js';
import { openingIn } from '../session/open-lesson.js';
import { leftFrom, noticeError, type Leaving, type Left, type Place, type Work } from '../session/state.js';
import { settleIn } from '../session/two-at-once.js';
import { welcome, welcomeRows } from '../session/welcome.js';
import { untilLeft, type End, type Start } from '../session/until-left.js';
import { createLineDialogue, isHelpRequest, invalidNumber, numbered, optionFor } from './line-dialogue.js';
import { openLines, type Lines } from './lines.js';
import { createNews } from './news.js';

/** The session without a screen: the learner edits in another editor and chooses actions by number. */
export async function runLines(place: Place, source: string, context: Context): Promise<Left> {
  return untilLeft({ place, source, context }, (start, end) => {
    const { work, lines, fail } = openWork(start, end);
    converse(work, lines).catch(fail);
  });
}

interface Opened {
  readonly work: Work;
  readonly lines: Lines;
  readonly fail: (error: unknown) => void;
}

function openWork({ place, source, context, warmChildren }: Start, end: End): Opened {
  const ending = new AbortController();
  const { fail } = catchErrors(
    ending.signal,
    (error) => void close('ended').finally(() => end.reject(error)),
  );
  const kept = keeping(place.workspace, context, () => work);
  const lines = openLines(context.io, {
    onEnter: () => {
      const { checking } = work.state;
      checking?.stop();
      return checking !== undefined;
    },
    onEnd: () => work.leave('chosen'),
  });
  const style = () => createStyle(context.io.terminal);
  const news = createNews(style);
  const dialogue = createLineDialogue(lines, style);
  const close = async (how: Leaving): Promise<void> => {
    ending.abort(how);
    work.watch.stop();
    await dialogue.idle();
    lines.close();
    await kept.end(how);
    stopListening();
  };
  const enqueue = createQueue(ending.signal, fail);
  const opening = openingIn(() => work, context);
  const work: Work = {
    ...{ context, warmChildren, enqueue, dialogue, presence: kept.presence, ending: ending.signal },
    ...{ ...opening, ...opening.open(place, source) },
    onEntered: (isWelcomed) => lines.say(greeting(work, isWelcomed)),
    draw: () => lines.say(news(work)),
    leave: (how) => {
      if (!ending.signal.aborted) void close(how).then(() => end.resolve(leftFrom(work, how)), end.reject);
    },
  };
  const stopListening = listenForTheEnd(context.io, work.leave, fail);
  return { work, lines, fail };
}

/** Runs the chosen actions after pending changes of the file. */
async function converse(work: Work, lines: Lines): Promise<void> {
  const inTurn = (task: () => Promise<void>): Promise<void> =>
    new Promise((resolve, reject) => work.enqueue(() => task().then(resolve, reject)));
  const isWelcomed = await welcome(work);
  lines.say(greeting(work, isWelcomed));
  await inTurn(() => settleIn(work));
  await inTurn(async () => {
    await judgeWhatIsThere(work);
    work.draw();
  });
  let listed = '';
  while (!work.ending.aborted) {
    const list = numbered(choicesFor(work), 'Leave');
    if (list.join() !== listed) lines.say(['', ...list]);
    listed = list.join();
    const choice = await askWhatNow(work, lines);
    if (choice !== undefined) await inTurn(() => doNow(choice, work));
  }
}

function greeting({ place, context, state, dialogue }: Work, isWelcomed: boolean): string[] {
  const { lesson, file } = place;
  const style = createStyle(context.io.terminal);
  const isNew = !isBegun(state.saved, lesson);
  return [
    ...(isWelcomed ? [] : [style.strong(lesson.title), '']),
    ...(isNew ? [...welcomeRows(place, dialogue.keyHints.save, style), ''] : []),
    ...paragraph(`Edit this file in any editor. Each save is checked here: ${file}`, style),
  ];
}

async function askWhatNow(work: Work, lines: Lines): Promise<Choice | undefined> {
  lines.say(['']);
  for (;;) {
    const line = await lines.ask('What now? Number, Enter for 1, ? for the list: ');
    if (line === undefined) return undefined;
    if (line === '0') return 'leave';
    const choices = choicesFor(work);
    const option = optionFor(line, choices);
    if (option) return option.value;
    lines.say(isHelpRequest(line) ? numbered(choices, 'Leave') : [invalidNumber(line, choices)]);
  }
}

async function doNow(choice: Choice, work: Work): Promise<void> {
  try {
    await doChosen(choice, work);
  } catch (error) {
    noticeError(work, error);
  }
  work.draw();
}
