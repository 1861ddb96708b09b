import type { Opened, Unopened } from '../judge/open-app.js';
import type { AppResponse, Listening, ModelCall, Responded } from '../outside/app-port.js';
import type { Data } from '../outside/data.js';
import type { Ending, Thrown } from '../outside/model-port.js';
import { answerIn, type HttpAnswer } from '../referee/app/http.js';
import type { ReportedFinding } from '../verdict/verdict.js';
import { tokenChanges, type TokenChanges } from './merge-tokens.js';

/** What a person may want to see. */
export type Happened =
  | { readonly type: 'loaded' }
  | { readonly type: 'unopened'; readonly findings: readonly ReportedFinding[] }
  | ({ readonly type: 'answered' } & Answered)
  | { readonly type: 'uncaught'; readonly error: Thrown }
  | { readonly type: 'ended'; readonly ending: Ending }
  | { readonly type: 'printed'; readonly text: string }
  | { readonly type: 'saved'; readonly changes: TokenChanges }
  | { readonly type: 'trouble'; readonly error: unknown };

export interface Answered {
  readonly request: Asked;
  readonly answer: HttpAnswer;
  readonly calls: readonly ModelCall[];
}

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** The whole request (RFC 9112). */
  readonly bytes: Buffer;
}

export interface ServedApp {
  /** The app's answer. Undefined if there is no answer. */
  readonly ask: (request: Asked) => Promise<AppResponse | undefined>;
  /** For the start, and after a save. */
  readonly reload: () => void;
  readonly stop: () => Promise<void>;
}

export interface Serving {
  readonly open: (data: Data) => Promise<Opened | Unopened>;
  readonly readData: () => Promise<Data>;
  readonly changeTokens: (change: TokenChanges['apply']) => Promise<void>;
  readonly onHappened: (happened: Happened) => void;
}

/** One thing at a time; requests that come meanwhile are answered together after it. */
export function serveApp(serving: Serving): ServedApp {
  const state: State = { ...serving, isStale: true, waiting: [], known: '', lastId: 0, printed: 0 };
  let last = Promise.resolve();
  const inOrder = (task: () => Promise<void>): Promise<void> =>
    (last = last.then(task).catch((error: unknown) => serving.onHappened({ type: 'trouble', error })));
  const reload = (): void => {
    state.isStale = true;
    void inOrder(async () => {
      await openIn(state);
    });
  };
  return {
    ask: (request) =>
      new Promise((resolve) => {
        state.waiting.push({ request, answer: resolve });
        void inOrder(() => answerWaiting(state));
      }),
    reload,
    stop: () =>
      inOrder(() => {
        state.opened?.stop();
        return Promise.resolve();
      }),
  };
}

interface Waiting {
  readonly request: Asked;
  readonly answer: (response: AppResponse | undefined) => void;
}

interface State extends Serving {
  opened?: Opened | undefined;
  isStale: boolean;
  readonly waiting: Waiting[];
  /** The content of the database that the app has. */
  known: string;
  lastId: number;
  /** How much of the app's output was reported. */
  printed: number;
}

const mostTogether = 20;

async function answerWaiting(state: State): Promise<void> {
  const group = state.waiting.splice(0, mostTogether);
  if (group.length === 0) return;
  let responses: Responded['responses'] = [];
  try {
    const ready = await openIn(state);
    if (ready) responses = await answerGroup(ready, group, state);
  } finally {
    group.forEach(({ answer }, index) => answer(responses[index]));
  }
}

async function answerGroup(
  { opened: { running }, data }: Ready,
  group: readonly Waiting[],
  state: State,
): Promise<Responded['responses']> {
  const { onHappened } = state;
  const firstId = state.lastId + 1;
  state.lastId += group.length;
  const requests = group.map(({ request: { bytes } }, index) => ({ id: firstId + index, bytes }));
  const calls: ModelCall[] = [];
  const responded = await running.request(requests, listening(calls));
  const { responses, uncaught, ending } = responded;
  await reportPrinted(state);
  for (const [index, { request }] of group.entries()) {
    const own = calls.filter((call) => call.request === firstId + index);
    const response = responses[index];
    const answer: HttpAnswer = response ? await answerIn(response, request) : { type: 'missing' };
    onHappened({ type: 'answered', request, answer, calls: own });
  }
  for (const error of uncaught) onHappened({ type: 'uncaught', error });
  if (ending) {
    onHappened({ type: 'ended', ending });
    state.isStale = true;
  } else await saveChanges(data, state);
  return responses;
}

/** The model is the app's own. */
function listening(calls: ModelCall[]): Listening {
  return {
    answerModel: () => ({ type: 'returned', value: undefined, afterMs: 0 }),
    onModelCall: (call) => calls.push(call),
    onOver: () => undefined,
  };
}

interface Ready {
  readonly opened: Opened;
  /** The database that the app has. */
  readonly data: Data;
}

/** The app as it is on disk now, with the database as it is on disk now. Undefined if it cannot answer. */
async function openIn(state: State): Promise<Ready | undefined> {
  const { open, readData, onHappened } = state;
  const data = await readData();
  const text = JSON.stringify(data);
  if (state.isStale) {
    state.opened?.stop();
    state.isStale = false;
    const opened = await open(data);
    state.printed = 0;
    state.opened = opened.type === 'opened' ? opened : undefined;
    if (opened.type === 'unopened') onHappened(opened);
    else onHappened({ type: 'loaded' });
    await reportPrinted(state);
  } else if (state.opened && text !== state.known) {
    const { opened } = state;
    state.opened = { ...opened, running: await opened.running.replaceRecords({ ...data }) };
  }
  state.known = text;
  return state.opened && { opened: state.opened, data };
}

async function reportPrinted(state: State): Promise<void> {
  const printed = await state.opened?.running.printed();
  const text = printed?.text.slice(state.printed) ?? '';
  state.printed += text.length;
  if (text !== '') state.onHappened({ type: 'printed', text });
}

/** What the app's model did to `db.tokens`. A file that cannot be written changes no answer. */
async function saveChanges(before: Data, state: State): Promise<void> {
  const { opened, onHappened, changeTokens } = state;
  const { lists } = (await opened?.running.snapshot()) ?? {};
  const changes = tokenChanges(
    before.tokens,
    lists?.tokens?.map(({ value }) => value),
  );
  const { added, changed, removed } = changes;
  if (added + changed + removed === 0) return;
  try {
    await changeTokens(changes.apply);
    onHappened({ type: 'saved', changes });
  } catch (error) {
    onHappened({ type: 'trouble', error });
  }
}
