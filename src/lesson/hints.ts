import type { Kinds } from '../verdict/finding.js';

/** From general to concrete: a question, a pointer to the place, the shape of the answer. */
export type HintLevels = readonly [question: string, pointer: string, shape: string];

/** Kinds without their own hints use their step's. */
export type Hints<Details> = { readonly [Kind in Kinds<Details>]?: HintLevels };

export function hintsFor<Kind extends string>(
  kinds: readonly Kind[],
  levels: HintLevels,
): Record<Kind, HintLevels> {
  return Object.fromEntries(kinds.map((kind) => [kind, levels])) as Record<Kind, HintLevels>;
}
