import type { Exchange, ExchangeCall } from './exchange.js';

const secretNames =
  /^(?:clientSecret|client_secret|password|(?:proxy-)?authorization|authentication|x-[\w-]*(?:auth|token)[\w-]*|codeVerifier|code_verifier)$/i;
const tokenNames = /^(?:accessToken|refreshToken|access_token|refresh_token|authorizationCode|code)$/;
/** Hides the length of the secret, too. */
const hidden = '****';

/** Tokens and codes show their last four characters. */
export function maskSecrets<Value>(value: Value): Value {
  return masked(value) as Value;
}

export function maskExchanges<One extends Exchange>(exchanges: readonly One[]): One[] {
  return exchanges.map((exchange) => {
    const masked = maskSecrets(exchange);
    const request = { ...masked.request, path: maskQuery(masked.request.path) };
    return { ...masked, request, calls: exchange.calls.map(maskCall) };
  });
}

export function maskCall<Call extends MaskedCall>(call: Call): Call {
  return maskSecrets(maskBareArguments(call));
}

type MaskedCall = Pick<ExchangeCall, 'function' | 'arguments'>;

/** A token or a secret in the address. */
export function maskQuery(path: string): string {
  return path.replace(/([?&](?:access_token|token|client_secret|password|code)=)[^&]*/gi, `$1${hidden}`);
}

function maskToken(token: string): string {
  return `${hidden}${token.slice(-4)}`;
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, maskedProperty(key, held)]));
}

function maskedProperty(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return masked(value);
  if (tokenNames.test(key)) return maskToken(value);
  return secretNames.test(key) ? hidden : value;
}

const takesToken = /^get(?:AuthorizationCode|AccessToken|RefreshToken)$/;

/** A bare argument has no property name to recognise a secret by. */
function maskBareArguments<Call extends MaskedCall>(call: Call): Call {
  const [first, second] = call.arguments;
  if (call.function === 'getClient') return { ...call, arguments: [first, second && hidden] };
  if (takesToken.test(call.function) && typeof first === 'string')
    return { ...call, arguments: [maskToken(first)] };
  return call;
}
