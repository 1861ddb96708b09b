const secretNames = /^(?:clientSecret|client_secret|password|authorization)$/i;
const tokenNames = /^(?:accessToken|refreshToken|access_token|refresh_token)$/;
/** Four of them, however long the secret is: that says nothing of it, and every terminal can show it. */
export const hidden = '****';

/** A copy for people's eyes, at any depth: secrets are gone, tokens show their last four characters, so that one can tell them apart. */
export function maskSecrets<Value>(value: Value): Value {
  return masked(value) as Value;
}

function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, maskedProperty(key, held)]));
}

function maskedProperty(key: string, value: unknown): unknown {
  if (typeof value !== 'string') return masked(value);
  if (tokenNames.test(key)) return `${hidden}${value.slice(-4)}`;
  return secretNames.test(key) ? hidden : value;
}
