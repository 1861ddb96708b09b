interface Needed {
  readonly name: string;
  /** Only a model with this function needs it. */
  readonly beside?: string;
  readonly why: string;
}

/** The model specification of the library. */
const needed: readonly Needed[] = [
  { name: 'getClient', why: 'which every token request calls first' },
  { name: 'saveToken', why: 'which every token request calls last' },
  {
    name: 'revokeAuthorizationCode',
    beside: 'getAuthorizationCode',
    why: 'which an authorization code grant calls',
  },
  { name: 'revokeToken', beside: 'getRefreshToken', why: 'which a refresh token grant calls' },
];

/** One sentence about a model with these functions. Undefined if its grants have all that they need. */
export function lackingFunctions(held: readonly string[]): string | undefined {
  const lacking = needed.filter(
    ({ name, beside }) => !held.includes(name) && (beside === undefined || held.includes(beside)),
  );
  if (lacking.length === 0) return undefined;
  const parts = lacking.map(({ name, why }) => `no ${name}, ${why}`);
  return `Your model has ${parts.join(', and ')}.`;
}
