import { meaningOf } from '../../../lesson/common/library-messages.js';
import type { Exchange, ExchangeCall, Refusal } from '../../../referee/exchange.js';
import { printable } from '../../../verdict/printable.js';
import { inBrief, recordInBrief } from './in-brief.js';
import { runsOf } from './runs-of.js';
import type { Arrow, Participant, Sequence, SequenceEvent } from './sequence.js';
import { captions, labels, oursInWords, roles, unfinishedWords, wordsOf } from './words.js';

const client = 0;
const server = 1;
const learners = 2;
const stored = 3;

export interface StoryOptions {
  /** The name of the database file; undefined if nothing is saved. */
  readonly database: string | undefined;
  /** With our calls one by one. */
  readonly isUnfolded: boolean;
}

/** The request of a person matters most; a refused one matters even more. */
export function mainExchange<One extends Exchange>(exchanges: readonly One[]): One | undefined {
  // A request by hand may be meant to be refused. It has no refusal to explain.
  const refused = exchanges.filter(({ refusal }) => refusal !== undefined);
  const all = refused.length > 0 ? refused : exchanges;
  return all.find(({ grant }) => grant === 'authorization_code') ?? all[0];
}

export function storyOf(exchange: Exchange, options: StoryOptions): Sequence {
  const names = namesIn(exchange);
  const { title, before, role } = wordsOf(exchange);
  const name = exchange.calls.find(({ isLearners }) => isLearners)?.function ?? '';
  return {
    title: title(names),
    status: exchange.status,
    before: before(names),
    participants: participantsFor({ name: names.client, role }, name, options.database),
    events: [requestArrow(exchange), ...callEvents(exchange, options), responseArrow(exchange)],
  };
}

/** What the learner writes: `saveToken`, and `saveToken()` as the server calls it. */
export interface LearnersPart {
  readonly name: string;
  readonly call: string;
}

/** How far a request gets while steps do not pass. `lack` says which. */
export function unfinishedStory(
  { name, call: shown }: LearnersPart,
  lack: string,
  database: string | undefined,
): Sequence {
  const { title, client: clientName, role, request, call } = unfinishedWords;
  return {
    title,
    status: 'unfinished',
    before: lack,
    participants: participantsFor({ name: clientName, role }, name, database),
    events: [
      { ...arrow(client, server, 'POST /token'), caption: request },
      { ...arrow(server, learners, shown), caption: call, end: 'stop' },
    ],
  };
}

/** For sentences. */
export function namesIn({ clientId, username }: Exchange): {
  readonly client: string;
  readonly user: string;
} {
  return { client: printable(clientId), user: printable(username) };
}

function participantsFor(
  sender: Pick<Participant, 'name' | 'role'>,
  name: string,
  database = 'db.tokens',
): Participant[] {
  return [
    { ...sender, isLearners: false },
    { name: 'server', role: roles.server, isLearners: false },
    { name: printable(name), role: roles.learners, isLearners: true },
    { name: printable(database), role: roles.database, isLearners: false },
  ];
}

function arrow(from: number, to: number, label: string): Arrow {
  return { type: 'arrow', from, to, label: printable(label), values: [], caption: '' };
}

/** Those that prove something; the page of the request has them all. */
const shownParameters = ['authorization', 'client_secret', 'code', 'code_verifier', 'scope'];

function requestArrow(exchange: Exchange): Arrow {
  const { request } = exchange;
  return {
    ...arrow(client, server, `${request.method} ${request.path}`),
    values: picked({ ...request.headers, ...request.body }, shownParameters),
    caption: wordsOf(exchange).request(namesIn(exchange)),
  };
}

function picked(from: Readonly<Record<string, unknown>>, names: readonly string[]): Arrow['values'] {
  return names.flatMap((name) => {
    const value = from[name];
    return typeof value === 'string' || typeof value === 'number'
      ? [[name, printable(String(value))] as const]
      : [];
  });
}

function callEvents({ calls, status }: Exchange, options: StoryOptions): SequenceEvent[] {
  return runsOf(calls).flatMap((run): SequenceEvent[] => {
    if (run[0]?.isLearners) return run.flatMap((call) => learnersEvents(call, status));
    const lines = options.isUnfolded ? run.map((call) => `${printable(call.function)}()`) : [];
    return [{ type: 'remark', at: server, lines: [oursInWords(run.length), ...lines] }];
  });
}

function learnersEvents(call: ExchangeCall, status: Exchange['status']): Arrow[] {
  const values = call.arguments.map(inBrief);
  const isSaving = values.length > 1 && values[0]?.[0] === 'token';
  return [
    {
      ...arrow(server, learners, `${call.function}()`),
      values,
      caption: isSaving ? captions.save : captions.call,
    },
    ...call.records.map((record) => ({
      ...arrow(learners, stored, labels.record),
      values: recordInBrief(record),
      caption: captions.record,
    })),
    answerArrow(call, status),
  ];
}

function answerArrow({ error, result }: ExchangeCall, status: Exchange['status']): Arrow {
  if (!error) {
    const caption = status === 'granted' ? captions.returned : captions.unusable;
    return { ...arrow(learners, server, labels.returned(inBrief(result)[0])), caption };
  }
  const message = printable(`${error.name}: ${error.message}`);
  return { ...arrow(learners, server, labels.threw), caption: captions.threw(message), end: 'fault' };
}

function responseArrow(exchange: Exchange): Arrow {
  const { response, refusal } = exchange;
  if (refusal)
    return { ...arrow(server, client, labels.refusal), caption: refusalInWords(refusal), end: 'fault' };
  const body = (response.body ?? {}) as Readonly<Record<string, unknown>>;
  const seconds = body.expires_in;
  const said = wordsOf(exchange).response(namesIn(exchange));
  return {
    ...arrow(server, client, labels.response(response.status)),
    values: picked(body, ['access_token', 'expires_in']),
    caption: typeof seconds === 'number' ? `${said} ${captions.ends(Math.round(seconds / 60))}` : said,
  };
}

function refusalInWords({ error, description }: Refusal): string {
  return meaningOf(description) ?? printable(`${error}: ${description}`);
}
