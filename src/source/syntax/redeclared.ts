import { says, type Broken } from './broken.js';
import { wordBefore } from './token-context.js';

/** The name that V8 reports as declared before, and the index of its token. */
export function redeclared(broken: Broken): { name: string; index: number } | undefined {
  const name = says(broken, /^Identifier '(.+)' has already been declared$/)?.[1];
  if (name === undefined) return undefined;
  return { name, index: broken.code.findIndex(({ start }) => start === broken.at) };
}

/** A comma before the name may be the mistake: typed for a semicolon, or for a dot. */
export function mayBeComma(broken: Broken): boolean {
  return isForSemicolon(broken) || isForDot(broken);
}

/** No repair of the comma was found. */
export function wasNoDot(broken: Broken): boolean {
  return isForDot(broken) && !isForSemicolon(broken);
}

function isForSemicolon(broken: Broken): boolean {
  const index = broken.code.findIndex(({ start }) => start === broken.at);
  const [comma, next] = [broken.code[index - 1], broken.code[index + 1]];
  return comma?.text === ',' && (next?.text === '.' || wordBefore(index, broken) === 'for');
}

/** `client,id`, without a space. */
function isForDot({ code, at }: Broken): boolean {
  const index = code.findIndex(({ start }) => start === at);
  const [before, comma] = [code[index - 2], code[index - 1]];
  return comma?.text === ',' && before?.end === comma.start && comma.end === at;
}
