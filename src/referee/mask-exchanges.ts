import { hidden, maskSecrets } from '../mask-secrets.js';
import type { Exchange } from './exchange.js';

/** Copies for people's eyes: no secret, no password, of each token the last four characters. */
export function maskExchanges<One extends Exchange>(exchanges: readonly One[]): One[] {
  return exchanges.map((exchange) => {
    const { request, calls } = exchange;
    return maskSecrets({ ...exchange, request, calls: calls.map(maskArguments) });
  });
}

/** `getClient` and `getUser` get their secret as a bare second argument. */
function maskArguments(call: Exchange['calls'][number]): Exchange['calls'][number] {
  const [name, secret] = call.arguments;
  const hasSecret =
    (call.function === 'getClient' || call.function === 'getUser') && typeof secret === 'string';
  return hasSecret ? { ...call, arguments: [name, hidden] } : call;
}
