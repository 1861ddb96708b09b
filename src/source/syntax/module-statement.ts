import { stoppedAt, type Broken } from './broken.js';
import { isFirst } from './module-words.js';
import { isOneOf, type Token } from './tokens.js';

/** The `import` or `export` of the statement in which an ES module cannot be read. */
export function brokenModuleWord(broken: Broken): Token | undefined {
  const stop = stoppedAt(broken);
  // V8 reports a missing value for `export default const …`.
  const isDefault = broken.reader.format === 'module' && broken.code[stop - 1]?.text === 'default';
  if (broken.v8.isOfModule !== true && !isDefault) return undefined;
  const before = broken.code.slice(0, stop + 1);
  const word = before.findLast(({ text }, index) => isOneOf(text, 'import export') && isFirst(index, broken));
  return word && broken.place(word.start).line >= broken.v8.line - 1 ? word : undefined;
}
