import type { AppExchange } from '../referee/app/exchange.js';
import type { AppCall } from '../referee/app/given-model.js';
import type { HttpAnswer } from '../referee/app/http.js';
import type { Exchange, ExchangeCall, ExchangeResponse } from '../referee/exchange.js';

/** What `trace` shows of an app: the good requests that were sent alone. */
export function exchangesOf(requests: readonly AppExchange[]): readonly Exchange[] {
  const shown = requests.filter((one) => one.case === 'good' && !one.isTogether);
  return shown.slice(0, 4).map(exchangeOf);
}

function exchangeOf({ request, answer, calls, state: { parties } }: AppExchange): Exchange {
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
    clientId: parties.client.clientId,
    username: parties.user.username,
    ...(!isGranted && { refusal: { error: 'refused', description: '' } }),
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
