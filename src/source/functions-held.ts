import { exportedNames } from './exported-names.js';
import type { Facts } from './facts.js';
import { readFacts } from './read-facts.js';
import type { SourceKind } from './source-kind.js';

export interface Held {
  /** Names that the source declares, exports or sets as a property. */
  readonly names: ReadonlySet<string>;
  /** `...` for a spread. */
  readonly exported: readonly string[];
}

const nothing = { name: '', parameters: [], reads: [], list: '' };

/** Undefined if the source cannot be parsed. */
export async function functionsHeld(source: string, kind: SourceKind): Promise<Held | undefined> {
  const facts = await readFacts(source, nothing, kind);
  const exported = exportedNames(facts);
  return exported && { names: new Set([...namesIn(facts), ...exported]), exported };
}

function namesIn({ statements, declarations, methods, writes }: Facts): string[] {
  return [
    ...statements.flatMap(({ declares }) => declares),
    ...declarations.flatMap(({ names }) => names),
    ...methods.map(({ name }) => name),
    ...writes.map(({ target }) => target.at(-1) ?? ''),
  ];
}
