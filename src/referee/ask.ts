import OAuth2Server from '@node-oauth/oauth2-server';
import type { Answer, ModelPort, ValueSnapshot } from '../outside/model-port.js';
import type { IssuedCode } from './authorization-code.js';
import type { Exchange, ExchangeRequest, ExchangeResponse, Refusal } from './exchange.js';
import { resourceHttpRequest, tokenHttpRequest } from './http-request.js';
import { newRecords } from './new-records.js';
import type { OwnModel } from './own-model.js';
import { createRecorder, type LearnersCall, type Method, type Recorder, type SendCall } from './recorder.js';
import type { BareCall, Request, ResourceRequest, TokenRequest } from './request.js';

export interface PreparedRequest {
  readonly request: Request;
  readonly code?: IssuedCode | undefined;
  readonly accessToken: string;
  readonly own: OwnModel;
}

export interface LearnersModel {
  readonly functions: ModelPort['functions'];
  readonly send: SendCall;
}

export interface Asked {
  /** Absent for a bare call. */
  readonly exchange?: Exchange;
  /** Of the learner's functions, in order. */
  readonly calls: readonly LearnersCall[];
}

/** @throws Error for a fault of the tool */
export async function ask(prepared: PreparedRequest, model: LearnersModel): Promise<Asked> {
  const { request } = prepared;
  const recorder = createRecorder();
  if (request.type !== 'call') {
    const exchange = await askServer(prepared, request, model, recorder);
    return { exchange, calls: recorder.learnersCalls() };
  }
  await callBare(request, model, recorder);
  return { calls: recorder.learnersCalls() };
}

async function callBare(
  { args }: BareCall,
  { functions, send }: LearnersModel,
  recorder: Recorder,
): Promise<void> {
  const [name = ''] = functions;
  const call = recorder.learners(name, send);
  await call(...args).catch(() => undefined); // the recorder has the error
}

/** Some refusals leave the response at status 200, so the promise decides. */
async function askServer(
  prepared: PreparedRequest,
  request: TokenRequest | ResourceRequest,
  model: LearnersModel,
  recorder: Recorder,
): Promise<Exchange> {
  const http =
    request.type === 'token' ? tokenHttpRequest(request, prepared.code) : resourceHttpRequest(request);
  const response = new OAuth2Server.Response();
  const refusal = await refusalOf(async () => {
    const server = new OAuth2Server({ model: modelFor(prepared.own, model, recorder) });
    if (request.type === 'token') await server.token(libraryRequest(http), response);
    else await server.authenticate(libraryRequest(http), response);
  });
  const answered = { request: http, response: responseOf(request, response, refusal), refusal };
  return exchangeOf(prepared, request, { ...answered, recorder });
}

function libraryRequest({ method, headers, body }: ExchangeRequest): OAuth2Server.Request {
  return new OAuth2Server.Request({ method, headers: { ...headers }, body: { ...body }, query: {} });
}

function modelFor(
  { functions: ours }: OwnModel,
  { functions, send }: LearnersModel,
  recorder: Recorder,
): OAuth2Server.AuthorizationCodeModel {
  const own = Object.entries({ ...ours, getAuthorizationCode: issuedTo(recorder, ours) }).map(
    ([name, method]) => [name, name.startsWith('generate') ? method : recorder.own(name, method)],
  );
  const learners = functions.map((name) => [name, recorder.learners(name, send)]);
  return Object.fromEntries([...own, ...learners]) as OAuth2Server.AuthorizationCodeModel;
}

/** The authorization endpoint stored the client as the learner's `getClient` returns it. */
function issuedTo(recorder: Recorder, { getAuthorizationCode }: OwnModel['functions']): Method {
  return (...args) => {
    const record = getAuthorizationCode?.(...args);
    const found = returnedBy('getClient', recorder);
    return record && found ? { ...record, client: found.value } : record;
  };
}

async function refusalOf(request: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await request();
    return undefined;
  } catch (error) {
    // `message` is not enumerable on the library's errors.
    const { name, message } = error as Error;
    return { error: name, description: message };
  }
}

/** The library leaves a refused resource request at 200 (RFC 6750, 3.1 wants 401). */
function responseOf(
  { type }: Request,
  { status = 200, headers = {}, body }: OAuth2Server.Response,
  refusal: Refusal | undefined,
): ExchangeResponse {
  if (type === 'token') return { status, headers, body: body as unknown };
  return refusal ? { status: 401, headers, body: {} } : { status, headers, body: { photos: 3 } };
}

interface Answered {
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse;
  readonly refusal: Refusal | undefined;
  readonly recorder: Recorder;
}

function exchangeOf(
  { accessToken, own }: PreparedRequest,
  asked: TokenRequest | ResourceRequest,
  { request, response, refusal, recorder }: Answered,
): Exchange {
  const added = recorder.learnersCalls().flatMap(({ answer }) => newRecords(answer));
  const exchange = {
    status: refusal ? ('refused' as const) : ('granted' as const),
    request,
    calls: recorder.calls,
    response,
    records: [...added.map(({ value }) => value as Record<string, unknown>), ...own.saved],
    refusal,
  };
  if (asked.type === 'resource') return { ...exchange, accessToken: asked.accessToken, ...holderOf(asked) };
  const { grant, client, user } = asked;
  const username = usernameGiven(recorder) ?? user.username;
  return { grant, ...exchange, accessToken, clientId: client.clientId, username };
}

/** By the learner's `getUserFromClient`. */
function usernameGiven(recorder: Recorder): string | undefined {
  const user = returnedBy('getUserFromClient', recorder)?.value;
  const { username } = Object(user) as { readonly username?: unknown };
  return typeof username === 'string' ? username : undefined;
}

/** Undefined if the learner's function was not called, or did not return. */
function returnedBy(name: string, recorder: Recorder): ValueSnapshot | undefined {
  const answer = recorder.learnersCalls().find((call) => call.name === name)?.answer;
  return answer?.type === 'returned' ? answer.result : undefined;
}

/** The client and the user of the token that is sent. */
function holderOf({ purpose }: ResourceRequest): Pick<Exchange, 'clientId' | 'username'> {
  const { client, user } = (purpose.type === 'own' ? purpose.record : {}) as {
    client?: { id?: unknown };
    user?: { username?: unknown };
  };
  return { clientId: textOf(client?.id), username: textOf(user?.username) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** @throws the recorder's error, if a call failed by a fault of the tool */
export function onlyCall({ calls, exchange }: Asked): { args: readonly unknown[]; answer: Answer } {
  const [call] = calls;
  if (call) return call;
  const refusal = exchange?.refusal;
  const reason = refusal ? `${refusal.error}: ${refusal.description}` : 'it was granted';
  throw new Error(`A request did not reach the learner's function (${reason}).`);
}
