import { basename, dirname } from 'node:path';
import type { AskedRequest, RequestsRun } from '../lesson/requests-run.js';
import type { RequestsSubject } from '../lesson/subject.js';
import type { AppPort } from '../outside/app-port.js';
import { answersRightly } from '../referee/requests/is-right.js';
import { createHandModel } from '../referee/requests/model.js';
import { send } from '../referee/requests/send.js';
import { loadOnce } from '../sandbox/outside/load-module.js';
import type { Running } from '../sandbox/outside/running.js';
import { readRequests } from '../source/http/read-requests.js';
import type { RequestFile, WrittenRequest } from '../source/http/request-file.js';
import { factsWithoutCode } from '../source/read-facts.js';
import { fillValues } from './fill-values.js';
import { unread, type Judgement } from './judgement.js';
import { programIn } from './program-in.js';
import { readSubmission } from './read-submission.js';
import { requestExchanges } from './request-exchanges.js';
import type { JudgeContext, ServerFile } from './submission.js';

/** The first requests ask whether the server can judge. */
const firstId = 11;

/** Sends the requests of a file to a server in memory. Nothing leaves the machine. */
export async function judgeRequests(context: JudgeContext<RequestsSubject>): Promise<Judgement> {
  const { lesson, submission, data } = context;
  const facts = factsWithoutCode(submission.source);
  const file = readRequests(submission.source);
  const unsent: RequestsRun = { file, asked: [], data, isOwnServer: false };
  const isReadable = !facts.problem && !file.problem && file.requests.length > 0;
  if (!isReadable) return { ...unread, steps: lesson.judge({ facts, requests: unsent, exchanges: [] }) };
  const { running, ...sent } = await sendAll(file, context);
  const requests = { ...unsent, ...sent };
  const evidence = { facts, requests, exchanges: [] };
  const steps = lesson.judge(evidence);
  return {
    ...unread,
    steps,
    seen: lesson.seen(evidence, steps, basename(submission.file)),
    exchanges: requestExchanges(requests.asked),
    printed: await running.printed(),
  };
}

interface Sent extends Pick<RequestsRun, 'asked' | 'isOwnServer'> {
  readonly running: Running;
}

/** To the learner's own server, unless it cannot judge: then to the given one. */
async function sendAll(file: RequestFile, context: JudgeContext<RequestsSubject>): Promise<Sent> {
  const { servers } = context.submission;
  if (!servers) throw new Error('There is no server for the requests.');
  const own = servers.own && (await load(servers.own, context));
  if (own && (await answersRightly(own, context.judging))) {
    const asked = await askAll(file, own, context);
    if (asked.every(isAnswered)) return { running: own, asked, isOwnServer: true };
  }
  const running = await load(servers.given, context);
  if (!running) throw new Error(`The server ${servers.given.file} cannot be loaded.`);
  return { running, asked: await askAll(file, running, context), isOwnServer: false };
}

function isAnswered(one: AskedRequest): boolean {
  return one.type === 'unsent' || one.sent.answer.type === 'whole';
}

/** Undefined for a file that is no server, or cannot be loaded. */
async function load(
  server: ServerFile,
  context: JudgeContext<RequestsSubject>,
): Promise<Running | undefined> {
  const { judging, start, subject, data } = context;
  const child = start(dirname(server.file)); // first, so that it starts while the source is read
  const facts = await readSubmission(server, subject);
  if (facts.problem) return undefined;
  const world = { ...data, tokens: [] };
  const running = await loadOnce(
    child,
    programIn(world, { ...context, submission: server, facts })([]),
    judging,
  );
  return running.app && running.app.exports !== 'nothing' ? running : undefined;
}

async function askAll(
  file: RequestFile,
  port: AppPort,
  { data, judging }: JudgeContext<RequestsSubject>,
): Promise<readonly AskedRequest[]> {
  const model = createHandModel(data);
  const asked = new Map<WrittenRequest, AskedRequest | 'sending'>();
  const ask = async (written: WrittenRequest): Promise<AskedRequest | 'cycle'> => {
    const known = asked.get(written);
    if (known) return known === 'sending' ? 'cycle' : known;
    asked.set(written, 'sending');
    const found = await fillValues(written, {
      file,
      judging,
      sentBefore: async (other) => {
        const before = await ask(other);
        return before === 'cycle' ? before : before.type === 'sent' ? before.sent : undefined;
      },
    });
    const id = firstId + file.requests.indexOf(written);
    const one: AskedRequest =
      'problem' in found
        ? { type: 'unsent', written, problem: found.problem }
        : { type: 'sent', written, sent: await send(port, id, found.request, model) };
    asked.set(written, one);
    return one;
  };
  const all: AskedRequest[] = [];
  for (const written of file.requests) {
    const one = await ask(written);
    if (one !== 'cycle') all.push(one);
  }
  return all;
}
