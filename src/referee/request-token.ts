import OAuth2Server from '@node-oauth/oauth2-server';
import type { ClientRecord } from '../outside/data.js';
import type { ModelPort } from '../outside/model-port.js';
import type { Exchange, ExchangeRequest, Refusal } from './exchange.js';
import { createRecorder, type Recorder } from './recorder.js';
import { newRecords } from './new-records.js';
import { httpRequest, type TokenRequest } from './token-request.js';

/** What the server is made of for one request: the learner's functions, and ours for the rest. */
export interface ServerParts {
  readonly port: ModelPort;
  readonly clients: readonly ClientRecord[];
  /** Makes access and refresh tokens; 32 random bytes, as the library itself does. */
  readonly generateToken: () => string;
}

/** An exchange, and the whole answers of the learner's functions in it. */
export interface Recorded {
  readonly exchange: Exchange;
  readonly answers: Recorder['answers'];
}

/**
 * Sends one token request to the real OAuth2Server (RFC 6749, 4.3 and 4.4) over a model whose
 * functions are the learner's wherever the learner wrote them. Judged by the promise: some
 * refusals leave the response at 200 with an empty body, and some errors are thrown at once.
 */
export async function requestToken(wanted: TokenRequest, parts: ServerParts): Promise<Recorded> {
  const recorder = createRecorder();
  const request = httpRequest(wanted);
  const response = new OAuth2Server.Response();
  const refusal = await refusalOf(async () => {
    const server = new OAuth2Server({ model: modelFor(wanted, parts, recorder) });
    await server.token(libraryRequest(request), response);
  });
  return {
    exchange: exchangeOf({ wanted, request, response, recorder, refusal }),
    answers: recorder.answers,
  };
}

function libraryRequest({ method, headers, body }: ExchangeRequest): OAuth2Server.Request {
  return new OAuth2Server.Request({ method, headers: { ...headers }, body: { ...body }, query: {} });
}

function modelFor(wanted: TokenRequest, parts: ServerParts, recorder: Recorder): OAuth2Server.PasswordModel {
  const { port, clients } = parts;
  const isClient = (id: unknown, secret: unknown) => (client: ClientRecord) =>
    client.clientId === id && client.clientSecret === secret;
  const own = {
    getClient: recorder.own('getClient', (id, secret) => clients.find(isClient(id, secret))),
    getUserFromClient: recorder.own('getUserFromClient', () => wanted.user),
    getUser: recorder.own('getUser', (username, password) =>
      wanted.user.username === username && wanted.user.password === password ? wanted.user : undefined,
    ),
    generateAccessToken: () => Promise.resolve(parts.generateToken()),
    generateRefreshToken: () => Promise.resolve(parts.generateToken()),
  };
  const learners = Object.fromEntries(port.functions.map((name) => [name, recorder.learners(name, port)]));
  // The library's types ask for every function; that one is missing is what the learner is to find out.
  return { ...own, ...learners } as unknown as OAuth2Server.PasswordModel;
}

async function refusalOf(request: () => Promise<void>): Promise<Refusal | undefined> {
  try {
    await request();
    return undefined;
  } catch (error) {
    // `message` is not enumerable on the library's errors: it must be read by name.
    const { name, message } = error as Error;
    return { error: name, description: message };
  }
}

interface Parts {
  readonly wanted: TokenRequest;
  readonly request: ExchangeRequest;
  readonly response: OAuth2Server.Response;
  readonly recorder: Recorder;
  readonly refusal: Refusal | undefined;
}

function exchangeOf({ wanted, request, response, recorder, refusal }: Parts): Exchange {
  return {
    grant: wanted.grant,
    status: refusal ? 'refused' : 'granted',
    clientId: wanted.client.clientId,
    username: wanted.user.username,
    request,
    calls: recorder.calls,
    response: {
      status: response.status ?? 200,
      headers: response.headers ?? {},
      body: response.body as unknown,
    },
    records: recorder.answers.flatMap((answer) =>
      newRecords(answer).map(({ value }) => value as Record<string, unknown>),
    ),
    refusal,
  };
}
