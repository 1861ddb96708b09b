import type { CheckedExchange } from '../../src/check/save-tokens.js';
import { maskExchanges } from '../../src/referee/mask-secrets.js';
import { lessonText } from './lesson-files.js';
import { judgedState } from './session-states.js';

/** What was played for a source: the tokens are the same each time, and so are times here. */
export async function playedExchanges(
  source = lessonText('solution.js'),
): Promise<readonly CheckedExchange[]> {
  const { exchanges } = await judgedState(source);
  return steady(exchanges);
}

export async function maskedExchanges(source?: string): Promise<readonly CheckedExchange[]> {
  return maskExchanges(await playedExchanges(source));
}

const moment = new Date('2026-01-01T12:00:00.000Z');

function steady<Value>(value: Value): Value {
  return steadied('', value) as Value;
}

function steadied(name: string, value: unknown): unknown {
  if (value instanceof Date) return moment;
  if (name === 'expires_in') return 3600;
  if (Array.isArray(value)) return value.map((one) => steadied('', one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, steadied(key, held)]));
}
