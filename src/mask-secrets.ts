const secretNames = /^(?:clientSecret|client_secret|password|authorization|codeVerifier|code_verifier)$/i;
const tokenNames = /^(?:accessToken|refreshToken|access_token|refresh_token|authorizationCode|code)$/;
/** Always four of them, whatever the secret's length. Every terminal can show them. */
export const hidden = '****';

/** A copy for people to read, at any depth: secrets are hidden, tokens and codes show their last four characters. */
export function maskSecrets<Value>(value: Value): Value {
  return masked(value) as Value;
}

/** The last four characters tell tokens and codes apart. */
export function maskToken(token: string): string {
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
