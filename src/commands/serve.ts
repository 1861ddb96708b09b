import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openApp, type Opened, type Unopened } from '../judge/open-app.js';
import type { Submission } from '../judge/submission.js';
import type { FoundLesson } from '../lesson/find.js';
import { isAbout, type AppSubject } from '../lesson/subject.js';
import type { Data } from '../outside/data.js';
import { changeTokens, readData } from '../database/tokens.js';
import { UserError } from '../errors/user-error.js';
import { serveApp, type ServedApp } from '../serve/app.js';
import { openFront, type Front } from '../serve/front.js';
import { listen, type Leaving } from '../terminal/watching/listen.js';
import { updateAppModel } from '../workspace/app-files.js';
import { isInModulePackage } from '../workspace/module-package.js';
import { passedFunctions } from '../workspace/progress/next-lesson.js';
import { printablePath } from '../workspace/shown-path.js';
import { readText } from '../workspace/submission.js';
import { watchSaves } from '../workspace/watch-saves.js';
import { lessonFile, workspaceFrom, type Workspace } from '../workspace/workspace.js';
import { allLessons, print, styleOf, type Command, type CommandContext } from './context.js';
import { msIn, portIn } from './serve/numbers.js';
import { rowsOf, type Showing } from './serve/show.js';
import { helpRows, welcomeRows, type Invitation } from '../terminal/views/serve-help.js';

export interface ServeInput {
  readonly port?: string;
  /** How far the clock of the app is ahead: `+61m`. */
  readonly at?: string;
  readonly showSecrets?: boolean;
}

const exitCodes: Readonly<Record<Leaving, number>> = { chosen: 0, interrupted: 130, ended: 143, unread: 0 };

/** Runs the learner's server on this machine until the learner leaves. Exit code 130 after Ctrl-C. */
export const serve: Command<ServeInput> = async (input, context) => {
  const port = portIn(input.port);
  const aheadMs = msIn(input.at);
  const served = await servedIn(workspaceFrom(context.io.cwd), context);
  const style = styleOf(context);
  const { showSecrets = false } = input;
  const { databaseFile } = served.workspace;
  const showing: Showing = { style, showSecrets, file: served.file, databaseFile };
  const app = serveApp({
    open: (data) => openWith(served, data, aheadMs, context),
    readData: () => readData(databaseFile),
    changeTokens: (change) => changeTokens(databaseFile, change),
    onHappened: (happened) => print(context, rowsOf(happened, showing, context)),
  });
  try {
    const front = await openFront(port, app.ask);
    try {
      const inviting = { front, served, context };
      print(context, welcomeRows(await invitationIn(inviting), style));
      app.reload();
      return exitCodes[await untilLeft(app, inviting)];
    } finally {
      front.close();
    }
  } finally {
    await app.stop();
  }
};

interface Served {
  readonly workspace: Workspace;
  readonly file: string;
  readonly lessons: readonly [AppLesson, ...AppLesson[]];
  /** Lessons whose functions are the learner's own. */
  readonly own: readonly string[];
  /** Files of these functions. */
  readonly models: readonly string[];
  /** Each `require('./db.js')` in the workspace gives the same arrays. */
  readonly databaseModules: readonly string[];
}

interface AppLesson {
  readonly lesson: FoundLesson;
  readonly subject: AppSubject;
}

async function servedIn(workspace: Workspace, context: CommandContext): Promise<Served> {
  const all = allLessons(context);
  const lessons = all.flatMap((lesson) =>
    lesson.subject.type === 'app' ? [{ lesson, subject: lesson.subject }] : [],
  );
  const [first, ...others] = lessons;
  if (!first) throw new Error('There is no lesson about a server.');
  const file = lessonFile(workspace, first.lesson);
  if (!existsSync(file))
    throw new UserError(
      `There is no server in this workspace yet: ${printablePath(file, context.io.cwd)} does not exist.`,
      (commandLine) =>
        `Begin the lesson that creates it: \`${commandLine(`start --lesson ${first.lesson.id}`)}\`.`,
    );
  const own = passedFunctions(all, workspace);
  await updateAppModel(workspace, own);
  const { folder } = workspace;
  const models = own.map((id) => join(folder, id, 'model.js'));
  const databaseModules = [file, ...models].map((path) => join(dirname(path), 'db.js'));
  return { workspace, file, lessons: [first, ...others], own, models, databaseModules };
}

function openWith(
  { workspace, file, lessons, databaseModules }: Served,
  data: Data,
  aheadMs: number | undefined,
  { judging }: CommandContext,
): Promise<Opened | Unopened> {
  const source = readText(file);
  const submission: Submission = {
    file,
    source,
    root: workspace.folder,
    isInModulePackage: isInModulePackage(file),
  };
  const [first] = lessons;
  const about = lessons.findLast(({ subject }) => isAbout(source, subject)) ?? first;
  return openApp(submission, {
    ...about,
    data,
    judging,
    databaseModules,
    ...(aheadMs !== undefined && { aheadMs }),
  });
}

interface Inviting {
  readonly front: Front;
  readonly served: Served;
  readonly context: CommandContext;
}

/** The database may have changed since the last time. */
async function invitationIn({ front, served, context }: Inviting): Promise<Invitation> {
  const { workspace, own } = served;
  const { clients, tokens } = await readData(workspace.databaseFile);
  return {
    url: front.url,
    own,
    client: clients.find(({ grants }) => grants.includes('client_credentials')),
    token: tokens.findLast(({ accessToken }) => typeof accessToken === 'string'),
    hasKeys: context.io.terminal.dialogue !== 'none',
  };
}

async function untilLeft(app: ServedApp, inviting: Inviting): Promise<Leaving> {
  const { context, served } = inviting;
  const saves = watchSaves(app.reload, new Set());
  saves.follow([served.file, ...served.models]);
  let stop = (): void => undefined;
  try {
    return await new Promise<Leaving>((resolve, reject) => {
      stop = listen(context.io, {
        onRecheck: app.reload,
        onHint: () => {
          invitationIn(inviting).then((now) => print(context, helpRows(now, styleOf(context))), reject);
        },
        onLeave: resolve,
        onRedraw: () => undefined,
      });
    });
  } finally {
    stop();
    saves.stop();
  }
}
