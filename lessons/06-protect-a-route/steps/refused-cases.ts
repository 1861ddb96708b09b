import type { AppExchange, RefusedPhotoCase } from '#lesson';

export interface RefusedRule {
  readonly tried: string;
  /** Undefined: any from 400 on, with or without a challenge. */
  readonly statuses?: readonly number[];
  readonly wanted: string;
}

const unknown = { statuses: [401], wanted: '401' };
const malformed = { statuses: [400, 401], wanted: '400 or 401' };

/** RFC 6750, 3.1; where the library deviates, both pass. */
const rules: Readonly<Record<RefusedPhotoCase, RefusedRule>> = {
  'no-token': { tried: 'no token', ...unknown },
  unknown: { tried: 'an unknown token', ...unknown },
  expired: { tried: 'an expired token', ...unknown },
  'cut-off': { tried: 'a token that is cut off', ...unknown },
  undefined: { tried: 'the token `undefined`', ...unknown },
  malformed: { tried: 'a malformed `Authorization` header', ...malformed },
  basic: { tried: 'the scheme Basic', ...malformed },
  'no-scheme': { tried: 'a token without a scheme', ...malformed },
  'lower-case': { tried: 'the scheme `bearer` in lower case', ...malformed },
  query: { tried: 'a token in the address', ...malformed },
  'model-fails': { tried: 'a database that is down', wanted: '400 or more' },
};

export function isRefused(exchange: AppExchange): boolean {
  return Object.hasOwn(rules, exchange.case);
}

export function ruleFor(exchange: AppExchange): RefusedRule {
  return rules[exchange.case as RefusedPhotoCase];
}
