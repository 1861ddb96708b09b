import { isFirst } from '../module-words.js';
import { stumbledAt, type Broken, type Notice, type Recogniser } from '../broken.js';
import { isOneOf } from '../tokens.js';

/** What is wrong with an `import` or `export` of an ES module; nothing in all other texts. */
export const moduleRecognisers: readonly Recogniser[] = [exportedTwice, unknownForm];

function exportedTwice({ v8, at }: Broken): Notice | undefined {
  const name = /^Duplicate export '(.+)'$/.exec(v8.message)?.[1];
  return name === undefined ? undefined : { kind: 'syntax-exported-twice', details: { name }, at };
}

/** `export saveToken;`, `import db './db.js'`: the word at the start of the statement at which the text could not be read. */
function unknownForm(broken: Broken): Notice | undefined {
  const stumble = stumbledAt(broken);
  // `export default const …` looks to V8 as if a value were missing.
  const isDefault = broken.reader.format === 'module' && broken.code[stumble - 1]?.text === 'default';
  if (broken.v8.isOfModule !== true && !isDefault) return undefined;
  const before = broken.code.slice(0, stumble + 1);
  const start = before.findLastIndex(
    ({ text }, index) => isOneOf(text, 'import export') && isFirst(index, broken),
  );
  const word = broken.code[start];
  if (!word || broken.place(word.start).line < broken.v8.line - 1) return undefined;
  return { kind: word.text === 'import' ? 'syntax-import' : 'syntax-export', details: {}, at: word.start };
}
