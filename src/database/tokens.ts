import type { Data, TokenRecord } from '../outside/data.js';
import { readDatabase, updateDatabase } from './database.js';

/** JSON stores dates as strings, and the server needs dates. */
const dates = ['accessTokenExpiresAt', 'refreshTokenExpiresAt'];

/** @throws UserError as `readDatabase` does */
export async function readData(file: string): Promise<Data> {
  const { clients, users, tokens } = await readDatabase(file);
  return { clients, users, tokens: tokens.map((token) => reviveToken(token)) };
}

export async function persistTokens(file: string, records: readonly TokenRecord[]): Promise<void> {
  await changeTokens(file, (tokens) => [...tokens, ...records]);
}

export async function changeTokens(
  file: string,
  change: (tokens: readonly TokenRecord[]) => TokenRecord[],
): Promise<void> {
  await updateDatabase(file, (data) => {
    data.tokens = change(data.tokens);
  });
}

export function findToken({ tokens }: Data, accessToken: string): TokenRecord | undefined {
  const found = tokens.find((token) => token.accessToken === accessToken);
  return found && reviveToken(found);
}

/** Drops invalid dates, so that the server refuses the token. */
export function reviveToken(record: TokenRecord): TokenRecord {
  const entries = Object.entries(record).flatMap(([key, value]) => {
    if (!dates.includes(key)) return [[key, value] as const];
    const date = typeof value === 'string' ? new Date(value) : value;
    return date instanceof Date && !Number.isNaN(date.getTime()) ? [[key, date] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Only if access and refresh token have both expired. @returns how many */
export async function pruneTokens(file: string, now: Date): Promise<number> {
  let count = 0;
  await updateDatabase(file, (data) => {
    const kept = data.tokens.filter((token) => !isSpent(token, now));
    count = data.tokens.length - kept.length;
    data.tokens = kept;
  });
  return count;
}

function isSpent(token: TokenRecord, now: Date): boolean {
  const { accessTokenExpiresAt: access, refreshToken, refreshTokenExpiresAt: refresh } = reviveToken(token);
  const isPast = (date: unknown): boolean => date instanceof Date && date <= now;
  return isPast(access) && (refreshToken === undefined || isPast(refresh));
}
