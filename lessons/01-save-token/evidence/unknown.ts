import { near } from '#lesson';

/** A name that nothing has, and the one that may have been meant. */
export interface Unknown {
  readonly name: string;
  readonly meant?: string;
}

export function withMeant(name: string, candidates: readonly string[]): Unknown {
  const meant = near(name, candidates);
  return { name, ...(meant !== undefined && { meant }) };
}
