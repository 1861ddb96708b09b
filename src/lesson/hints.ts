import type { Kinds } from '../verdict/finding.js';

/** Three levels: a question that gives nothing away, a pointer to the place, the shape of the answer. */
export type HintLevels = readonly [question: string, pointer: string, shape: string];

/** Hints of their own for the kinds of findings that call for them; the others have their step's. */
export type Hints<Details> = { readonly [Kind in Kinds<Details>]?: HintLevels };

/** The same hints for kinds that one and the same thought helps out of. */
export function hintsFor<Kind extends string>(
  kinds: readonly Kind[],
  levels: HintLevels,
): Record<Kind, HintLevels> {
  // The compiler cannot follow keys that are put together while running.
  return Object.fromEntries(kinds.map((kind) => [kind, levels])) as Record<Kind, HintLevels>;
}
