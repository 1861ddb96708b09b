import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { otherLanguageHints } from '../hints.js';
import { isLikeKeyword } from '../keywords.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { wordOfLine } from '../v8-line.js';

export const otherLanguage = syntaxMistake({
  kind: 'syntax-other-language',
  summary: 'The code is written as in another language.',
  recognise: { type: 'certain', find },
  words: ({ word }) => [
    `${quoted(word)} belongs to another language.`,
    (Object.hasOwn(otherForms, word) ? otherForms[word] : undefined) ??
      'In JavaScript, this declaration begins with `const`, a name and `=`.',
  ],
  hints: otherLanguageHints,
});

const noLine = 'Remove the line: a JavaScript file does not need it.';
const printing = 'In JavaScript, print values with `console.log(…)`.';

const otherForms: Readonly<Record<string, string>> = {
  '#include': noLine,
  use: noLine,
  using: noLine,
  package: noLine,
  namespace: 'Remove it and its braces: a JavaScript file does not need them.',
  echo: printing,
  puts: printing,
  print: printing,
  defer: 'Write the code that runs last at the end of the function.',
};

function find(broken: Broken): Found<{ word: string }> | undefined {
  return (
    wordOfLine(
      broken,
      /^[ \t]*(func|fn|fun|sub|public|private|protected|final|val|auto|void|int|float|double|bool|boolean|string|String|local|use|using|package|namespace|#include|echo|puts|print|defer)\b(?=[ \t]+[\w<$'"])/m,
    ) ?? typedName(broken)
  );
}

/** `Client owner = …`, `List<Token> all = …` */
function typedName(broken: Broken): Found<{ word: string }> | undefined {
  const found = wordOfLine(
    broken,
    /^[ \t]*([A-Z]\w*(?:<[^<>]*>)?(?:\[\])?)[ \t]+[A-Za-z_]\w*[ \t]*(?:=[^=>]|;)/,
  );
  return found && isLikeKeyword(found.details.word) ? undefined : found;
}
