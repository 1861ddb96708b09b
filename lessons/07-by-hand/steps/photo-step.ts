import {
  findingOf,
  type AnyFinding,
  type AnyStep,
  type Evidence,
  type Finding,
  type RequestsRun,
} from '#lesson';
import {
  answerWords,
  bearerToken,
  fileProblem,
  headerPlace,
  isIssued,
  pathOf,
  statusOf,
  tokensIn,
  type Sent,
} from '#lesson/requests';
import type { PhotoDetails } from '../words/photos.js';
import {
  isReportedBefore,
  meantForPhotos,
  photoAnswer,
  tokenAnswer,
  tokenElsewhere,
  type PhotoStep,
} from './meant.js';

type PhotoFinding = Finding<PhotoDetails>;

/** What the three steps about `/photos` share. */
export function checkPhotos(step: PhotoStep): AnyStep['check'] {
  return (evidence) => {
    const found = problemOf(step, evidence);
    return found === undefined || found === 'blocked' ? (found ?? []) : [findingOf(step, found)];
  };
}

function problemOf(step: PhotoStep, evidence: Evidence): AnyFinding | 'blocked' | undefined {
  const { requests: run } = evidence;
  if (!run || fileProblem(evidence) || run.file.requests.length === 0) return 'blocked';
  if (photoAnswer(step, run)) return undefined;
  if (step === 'use' && !tokenAnswer(run)) return 'blocked';
  const one = meantForPhotos(step, run);
  if (!one) return { kind: 'absent', details: {} };
  if (one.type === 'sent') return sentProblem(one, step, run);
  const needsToken = !tokenAnswer(run) && one.problem.reason !== 'unknown';
  if (needsToken || isReportedBefore(one, step, run)) return 'blocked';
  return { kind: 'variable', details: one.problem, place: one.written.place };
}

function sentProblem(one: Sent, step: PhotoStep, run: RequestsRun): PhotoFinding {
  const { request } = one.sent;
  const { method } = request;
  const { place } = one.written;
  const answer = answerWords(one.sent);
  if (pathOf(request) !== '/photos')
    return { kind: 'path', details: { path: pathOf(request), answer }, place };
  if (method !== 'GET') return { kind: 'method', details: { method, answer }, place };
  const other = tokenElsewhere(one.sent, run);
  if (other && other.where !== 'header') {
    const at = other.where === 'body' ? one.written.bodyPlace : place;
    return { kind: 'place', details: { ...other, answer }, place: at };
  }
  if (other && request.headers.authorization === undefined) return headerProblem(one, other.name, step);
  const found = step === 'without' ? withoutProblem(one) : tokenProblem(one, step, run);
  return found ?? { kind: 'answer', details: { answer }, place };
}

function headerProblem(one: Sent, name: string, step: PhotoStep): PhotoFinding {
  const answer = answerWords(one.sent);
  const place = headerPlace(one.written, name);
  return step === 'without'
    ? { kind: 'token', details: { answer }, place }
    : { kind: 'header-name', details: { name, answer }, place };
}

function withoutProblem({ sent, written }: Sent): PhotoFinding | undefined {
  const { authorization } = sent.request.headers;
  if (authorization === undefined) return undefined;
  const kind = /^\S+\s+\S/.test(authorization) ? 'token' : 'header';
  return { kind, details: { answer: answerWords(sent) }, place: headerPlace(written, 'authorization') };
}

function tokenProblem(one: Sent, step: PhotoStep, run: RequestsRun): PhotoFinding | undefined {
  const { sent, written } = one;
  const { authorization } = sent.request.headers;
  const answer = answerWords(sent);
  const place = headerPlace(written, 'authorization');
  if (authorization === undefined) return { kind: 'no-token', details: { answer }, place };
  const isGood = statusOf(sent) === 200;
  const path = otherField(one);
  if (step === 'use' && path !== undefined) return { kind: 'field', details: { path, answer }, place };
  if (!authorization.startsWith('Bearer') && !isGood) {
    const [scheme = '', value] = authorization.split(/\s+/);
    return { kind: 'scheme', details: { scheme: value === undefined ? '' : scheme, answer }, place };
  }
  const token = bearerToken(sent.request);
  if (token === undefined) return { kind: 'malformed', details: { answer }, place };
  if (step === 'spoiled')
    return isIssued(token, run) ? { kind: 'good', details: { answer }, place } : undefined;
  if (isIssued(token, run)) return undefined;
  const isPasted = !tokensIn(run).some((known) => token.includes(known));
  return { kind: 'unknown', details: { isPasted, answer }, place };
}

/** A value of an answer that is not its token: the path after `body`. */
function otherField({ written }: Sent): string | undefined {
  const header = written.headers.find(({ name }) => name.toLowerCase() === 'authorization');
  const [, path] = /\.response\.body(?:\.([^}]*))?\}\}/.exec(header?.value ?? '') ?? [];
  const isAnswer = /\.response\.body/.test(header?.value ?? '');
  return isAnswer && !/access_token/.test(path ?? '') ? (path ?? '').trim() : undefined;
}
