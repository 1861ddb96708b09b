import type { AskedRequest, RequestsRun } from '#lesson';
import {
  bearerToken,
  formIn,
  isIssued,
  pathOf,
  queryOf,
  statusOf,
  tokensIn,
  type Sent,
} from '#lesson/requests';

export type PhotoStep = 'use' | 'without' | 'spoiled';
const names = ['ask', 'use', 'without', 'spoiled'];

/** The requests that count for a step: those with its name, and those with the name of no step. */
function countFor(step: string, { asked }: RequestsRun): readonly AskedRequest[] {
  return asked.filter(({ written: { name } }) => name === step || !names.includes(name ?? ''));
}

function isNamed(step: string): (one: AskedRequest) => boolean {
  return ({ written }) => written.name === step;
}

export function tokenAnswer(run: RequestsRun): Sent | undefined {
  return sentIn(countFor('ask', run)).find(
    ({ sent }) => statusOf(sent) === 200 && sent.saved.length > 0 && /"access_token"/.test(bodyOf(sent)),
  );
}

function bodyOf({ answer }: Sent['sent']): string {
  return answer.type === 'whole' ? answer.body : '';
}

/** The request that was probably meant to ask for a token. */
export function meantToAsk(run: RequestsRun): AskedRequest | undefined {
  const asked = countFor('ask', run);
  return asked.find(isNamed('ask')) ?? asked.find(looksLikeAsking);
}

function looksLikeAsking({ written: { target, body } }: AskedRequest): boolean {
  return /token(?!\w*=)/i.test(target) || /grant[_-]?type/i.test(`${target} ${body}`);
}

export function photoAnswer(step: PhotoStep, run: RequestsRun): Sent | undefined {
  return sentIn(countFor(step, run)).find((one) => passes(one, step, run));
}

/** The request that was probably meant for the step. */
export function meantForPhotos(step: PhotoStep, run: RequestsRun): AskedRequest | undefined {
  const asked = countFor(step, run);
  const open = asked.filter((one) => !isUseful(one, run) && !looksLikeAsking(one));
  return asked.find(isNamed(step)) ?? open.find((one) => shapeOf(one, run) === step);
}

function isUseful(one: AskedRequest, run: RequestsRun): boolean {
  return (
    one.type === 'sent' && (['use', 'without', 'spoiled'] as const).some((step) => passes(one, step, run))
  );
}

function passes({ sent }: Sent, step: PhotoStep, run: RequestsRun): boolean {
  const { request } = sent;
  if (request.method !== 'GET' || pathOf(request) !== '/photos' || tokenElsewhere(sent, run)) return false;
  const token = bearerToken(request);
  const status = statusOf(sent);
  switch (step) {
    case 'use':
      return status === 200 && isIssued(token, run);
    case 'without':
      return status === 401 && request.headers.authorization === undefined;
    case 'spoiled':
      return status === 401 && token !== undefined && !isIssued(token, run);
  }
}

export type Elsewhere = 'query' | 'body' | 'header';

/** Where a token is, other than in the header `Authorization`. */
export function tokenElsewhere(
  { request }: Sent['sent'],
  run: RequestsRun,
): { readonly where: Elsewhere; readonly name: string } | undefined {
  const isToken = ([name, value]: readonly [string, string]): boolean =>
    /^(?:access_?)?token$/i.test(name) || tokensIn(run).some((token) => value.includes(token));
  const inQuery = [...queryOf(request)].find(isToken);
  if (inQuery) return { where: 'query', name: inQuery[0] };
  const inBody = [...formIn(request)].find(isToken);
  if (inBody || /access_token/.test(request.body))
    return { where: 'body', name: inBody?.[0] ?? 'access_token' };
  const inHeader = Object.entries(request.headers).find(
    ([name, value]) => name !== 'authorization' && (/auth|token/.test(name) || isToken([name, value])),
  );
  return inHeader && { where: 'header', name: inHeader[0] };
}

/** What a request without a name tries. */
function shapeOf(one: AskedRequest, run: RequestsRun): PhotoStep {
  const { target, headers, body } = one.written;
  const text = [target, ...headers.map(({ name, value }) => `${name}: ${value}`), body].join('\n');
  const sent = one.type === 'sent' ? JSON.stringify(one.sent.request) : '';
  if (text.includes('.response.') || tokensIn(run).some((token) => sent.includes(token))) return 'use';
  return /auth|bearer|token/i.test(text) ? 'spoiled' : 'without';
}

function sentIn(asked: readonly AskedRequest[]): readonly Sent[] {
  return asked.filter((one): one is Sent => one.type === 'sent');
}

/** A `{{…}}` without a value is reported in the first step that needs it. */
export function isReportedBefore(one: AskedRequest, step: PhotoStep, run: RequestsRun): boolean {
  if (one.type === 'sent') return false;
  const earlier = [
    tokenAnswer(run) ? undefined : meantToAsk(run),
    ...(['use', 'without', 'spoiled'] as const)
      .slice(0, names.indexOf(step) - 1)
      .map((other) => (photoAnswer(other, run) ? undefined : meantForPhotos(other, run))),
  ];
  return earlier.some((other) => other?.type === 'unsent' && other.problem.name === one.problem.name);
}
