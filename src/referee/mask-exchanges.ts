import { hidden, maskSecrets, maskToken } from '../mask-secrets.js';
import type { Exchange, ExchangeCall } from './exchange.js';

export function maskExchanges<One extends Exchange>(exchanges: readonly One[]): One[] {
  return exchanges.map((exchange) =>
    maskSecrets({ ...exchange, calls: exchange.calls.map(maskBareArguments) }),
  );
}

/** Some functions get a secret as a bare argument, which has no property name to recognise it by. */
function maskBareArguments(call: ExchangeCall): ExchangeCall {
  const [first, second] = call.arguments;
  if (call.function === 'getClient') return { ...call, arguments: [first, second && hidden] };
  if (call.function === 'getAuthorizationCode' && typeof first === 'string')
    return { ...call, arguments: [maskToken(first)] };
  return call;
}
