import OAuth2Server from '@node-oauth/oauth2-server';
import type { Answer } from '../outside/model-port.js';
import type { IssuedCode } from './authorization-code.js';
import type { Exchange, ExchangeRequest, Refusal } from './exchange.js';
import { httpRequest } from './http-request.js';
import { newRecords } from './new-records.js';
import { createRecorder, type Recorder, type SendCall } from './recorder.js';
import type { TokenRequest } from './token-request.js';

export interface PreparedRequest {
  readonly wanted: TokenRequest;
  readonly code?: IssuedCode | undefined;
  readonly accessToken: string;
  readonly refreshToken: string;
}

export interface LearnersModel {
  readonly functions: readonly string[];
  readonly send: SendCall;
}

export interface Requested {
  readonly exchange: Exchange;
  readonly args: readonly unknown[];
  readonly answer: Answer;
}

/**
 * Sends one request to the real server (RFC 6749, 4.1.3 and 4.4.2). Its promise decides about "granted": some
 * refusals leave the response at status 200.
 * @throws Error if the request does not reach the learner's function: a fault of the tool
 */
export async function requestToken(prepared: PreparedRequest, model: LearnersModel): Promise<Requested> {
  const recorder = createRecorder();
  const request = httpRequest(prepared.wanted, prepared.code);
  const response = new OAuth2Server.Response();
  const refusal = await refusalOf(async () => {
    const server = new OAuth2Server({ model: modelFor(prepared, model, recorder) });
    await server.token(libraryRequest(request), response);
  });
  const { args, answer } = reachedBy(recorder, refusal);
  const exchange = exchangeOf({ prepared, request, response, calls: recorder.calls, refusal, answer });
  return { exchange, args, answer };
}

function libraryRequest({ method, headers, body }: ExchangeRequest): OAuth2Server.Request {
  return new OAuth2Server.Request({ method, headers: { ...headers }, body: { ...body }, query: {} });
}

function modelFor(
  { wanted: { client, user }, code, accessToken, refreshToken }: PreparedRequest,
  { functions, send }: LearnersModel,
  recorder: Recorder,
): OAuth2Server.AuthorizationCodeModel {
  const record = code?.record;
  const own = {
    // Returns the record itself: the port recognises it by identity.
    getClient: recorder.own('getClient', (id, secret) =>
      client.clientId === id && client.clientSecret === secret ? client : undefined,
    ),
    getUserFromClient: recorder.own('getUserFromClient', () => user),
    getAuthorizationCode: recorder.own('getAuthorizationCode', (sent) =>
      record?.authorizationCode === sent ? record : undefined,
    ),
    revokeAuthorizationCode: recorder.own('revokeAuthorizationCode', (used) => used === record),
    generateAccessToken: () => Promise.resolve(accessToken),
    generateRefreshToken: () => Promise.resolve(refreshToken),
  };
  const learners = Object.fromEntries(functions.map((name) => [name, recorder.learners(name, send)]));
  return { ...own, ...learners } as unknown as OAuth2Server.AuthorizationCodeModel;
}

async function refusalOf(request: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await request();
    return undefined;
  } catch (error) {
    // `message` is not enumerable on the library's errors, so it is read by name.
    const { name, message } = error as Error;
    return { error: name, description: message };
  }
}

function reachedBy(recorder: Recorder, refusal: Refusal | undefined): Pick<Requested, 'args' | 'answer'> {
  const call = recorder.learnersCall();
  if (call?.type === 'answered') return call;
  if (call) throw call.error;
  const reason = refusal ? `${refusal.error}: ${refusal.description}` : 'it was granted';
  throw new Error(`A token request did not reach the learner's function (${reason}).`);
}

interface Parts {
  readonly prepared: PreparedRequest;
  readonly request: ExchangeRequest;
  readonly response: OAuth2Server.Response;
  readonly calls: Exchange['calls'];
  readonly refusal: Refusal | undefined;
  readonly answer: Answer;
}

function exchangeOf({ prepared, request, response, calls, refusal, answer }: Parts): Exchange {
  const { wanted, accessToken } = prepared;
  return {
    grant: wanted.grant,
    status: refusal ? 'refused' : 'granted',
    clientId: wanted.client.clientId,
    username: wanted.user.username,
    accessToken,
    request,
    calls,
    response: {
      status: response.status ?? 200,
      headers: response.headers ?? {},
      body: response.body as unknown,
    },
    records: newRecords(answer).map(({ value }) => value as Record<string, unknown>),
    refusal,
  };
}
