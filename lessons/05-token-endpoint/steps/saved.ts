import type { AppCall, AppExchange } from '#lesson';

export interface SavedToken {
  readonly accessToken?: unknown;
  readonly accessTokenExpiresAt?: unknown;
  readonly refreshToken?: unknown;
  readonly scope?: unknown;
}

/** The calls that saved a token. */
export function savings({ calls }: Pick<AppExchange, 'calls'>): readonly AppCall[] {
  return calls.filter((call) => call.function === 'saveToken' && !call.error);
}

/** What the library passed to the first of them. */
export function savedToken(exchange: AppExchange): SavedToken | undefined {
  const [saving] = savings(exchange);
  return saving && (Object(saving.arguments[0]) as SavedToken);
}

/** From the call on; NaN if the expiry is not a date. Undefined if no token was saved. */
export function secondsLeft(exchange: AppExchange): number | undefined {
  const [saving] = savings(exchange);
  if (!saving) return undefined;
  const expiry = savedToken(exchange)?.accessTokenExpiresAt;
  return expiry instanceof Date ? (expiry.getTime() - saving.at) / 1_000 : Number.NaN;
}
