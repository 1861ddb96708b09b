import module from 'node:module';

/** What newer Nodes have, and the types of the oldest one leave out. */
interface Stripping {
  readonly stripTypeScriptTypes?: (source: string) => string;
}

const { stripTypeScriptTypes } = module as Stripping; // eslint-disable-line n/no-unsupported-features/node-builtins -- asked for before it is used

/** The oldest Node that can take the types of TypeScript away. */
export const nodeWithTypes = '22.13';

export function canStripTypes(): boolean {
  return stripTypeScriptTypes !== undefined;
}

/**
 * The same text with blanks in the place of types: every character that is left stands where it stood.
 * @throws SyntaxError, with a code of Node's, where it cannot be read, or where more than types would have to go.
 */
export function stripTypes(source: string): string {
  if (!stripTypeScriptTypes) throw new Error(`Types cannot be taken away before Node ${nodeWithTypes}.`);
  return quietly(() => stripTypeScriptTypes(source));
}

/** Node warns at the first time that this may change one day: that is for us to know. */
function quietly<Result>(work: () => Result): Result {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}
