import type { AppExchange } from './exchange.js';
import type { AppCall } from './given-model.js';
import type { AppHttpRequest, HttpAnswer } from './http.js';
import type { Parties } from './parties.js';
import type { Exchange, ExchangeCall, ExchangeResponse, Refusal } from '../exchange.js';

/** What `trace` shows of an app: the good requests that were sent alone. */
export function exchangesOf(requests: readonly AppExchange[]): readonly Exchange[] {
  const shown = requests.filter((one) => one.case === 'good' && !one.isTogether);
  return shown.slice(0, 4).map(exchangeOf);
}

export function exchangeOf({ request, answer, calls, state: { parties } }: AppExchange): Exchange {
  const isGranted = isSuccessful(answer);
  const { method, path, headers, body } = request;
  const saved = calls.find((call) => call.function === 'saveToken')?.arguments[0];
  const { accessToken = parties.accessToken } = Object(saved) as { readonly accessToken?: string };
  return {
    ...grantIn(body),
    status: isGranted ? 'granted' : 'refused',
    request: {
      method,
      path,
      headers,
      body: Object.fromEntries(new URLSearchParams(body)),
    },
    calls: calls.map(callOf),
    response: responseOf(answer),
    records: [],
    accessToken,
    ...holderOf(request, parties),
    ...(!isGranted && { refusal: refusalIn(answer) }),
  };
}

/** Undefined for a request to a resource. */
function grantIn(body: string): Pick<Exchange, 'grant'> {
  const grant = new URLSearchParams(body).get('grant_type');
  return grant === 'authorization_code' || grant === 'client_credentials' ? { grant } : {};
}

function callOf({ function: name, arguments: args, result, error }: AppCall): ExchangeCall {
  const told = error ? { error: { name: 'Error', message: error.message } } : { result };
  return { function: name, arguments: args, ...told, records: [], isLearners: false };
}

/** Empty for a token that the server does not know. */
function holderOf(
  { path, headers }: AppHttpRequest,
  { client, user, accessToken }: Parties,
): Pick<Exchange, 'clientId' | 'username'> {
  const isKnown = path === '/token' || headers.authorization?.includes(accessToken) === true;
  return isKnown ? { clientId: client.clientId, username: user.username } : { clientId: '', username: '' };
}

function refusalIn(answer: HttpAnswer): Refusal {
  if (answer.type !== 'whole') return { error: 'refused', description: 'no answer' };
  return { error: 'refused', description: `status ${String(answer.status)}` };
}

export function isSuccessful(answer: HttpAnswer): boolean {
  return answer.type === 'whole' && answer.status >= 200 && answer.status < 300;
}

export function responseOf(answer: HttpAnswer): ExchangeResponse {
  if (answer.type !== 'whole') return { status: 0, headers: {}, body: 'no answer' };
  const { status, headers, body } = answer;
  try {
    return { status, headers, body: JSON.parse(body) as unknown };
  } catch {
    return { status, headers, body };
  }
}
