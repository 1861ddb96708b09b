import module from 'node:module';

/** Missing from the types of Node 20. */
interface Stripping {
  readonly stripTypeScriptTypes?: (source: string) => string;
}

const { stripTypeScriptTypes } = module as Stripping; // eslint-disable-line n/no-unsupported-features/node-builtins -- asked for before it is used

/** The oldest Node with `stripTypeScriptTypes`. */
export const nodeWithTypes = '22.13';

export function canStripTypes(): boolean {
  return stripTypeScriptTypes !== undefined;
}

/**
 * Replaces types with blanks, so that offsets stay the same.
 * @throws SyntaxError with Node's `code` for a source that is not valid, or has more than types
 */
export function stripTypes(source: string): string {
  if (!stripTypeScriptTypes) throw new Error(`Types cannot be taken away before Node ${nodeWithTypes}.`);
  return quietly(() => stripTypeScriptTypes(source));
}

/** Suppresses Node's warning that the function is experimental. */
function quietly<Result>(work: () => Result): Result {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
