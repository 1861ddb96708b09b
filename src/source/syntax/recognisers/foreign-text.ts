import { parse } from 'acorn';
import { blankPreamble } from '../../reading/parse.js';
import type { Broken, Notice, Recogniser } from '../broken.js';
import { entity } from './entities.js';
import { markedLines } from './pasted.js';
import { isLikeKeyword, prose } from './prose.js';
import { lineStart, wordOfLine } from './line-words.js';
import { python } from './python.js';
import { isOneOf } from '../tokens.js';

/** Text that was never meant to be JavaScript: marks around pasted code, of a merge, of another language. */
export const foreignRecognisers: readonly Recogniser[] = [
  mergeMark,
  fence,
  json,
  markup,
  entity,
  module,
  hashComment,
  python,
  otherLanguage,
  lineMarks,
  prose,
  markedLines,
];

/** When nothing else was found: `import` and `export` in forms that are no JavaScript at all. */
export const lateForeignRecognisers: readonly Recogniser[] = [moduleWord];

function mergeMark({ source }: Broken): Notice | undefined {
  const found = /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/m.exec(source);
  return found ? { kind: 'syntax-merge-mark', details: { mark: found[0] }, at: found.index } : undefined;
}

function fence({ source }: Broken): Notice | undefined {
  const found = /(?<=^[ \t]*)(?:```|~~~)[\w-]*[ \t]*$/m.exec(source);
  return found ? { kind: 'syntax-fence', details: {}, at: found.index } : undefined;
}

/** A whole file of data, pasted. Braces at a statement's start are a block, so that V8 stumbles at the first colon. */
function json({ source }: Broken): Notice | undefined {
  try {
    JSON.parse(source);
    return { kind: 'syntax-json', details: {}, at: source.search(/\S/) };
  } catch {
    return undefined;
  }
}

/** A tag where a statement or a value could begin. */
function markup({ code }: Broken): Notice | undefined {
  const found = code.findIndex(({ text, start }, index) => {
    const [before, next] = [code[index - 1], code[index + 1]];
    const isStart = before === undefined || isOneOf(before.text, '; { } ( = > , => return');
    const isGlued = before?.text === '=' && before.end === start; // `=<` is meant to compare
    return text === '<' && isStart && !isGlued && (next?.type === 'word' || isOneOf(next?.text, '? ! /'));
  });
  const [sign, name] = [code[found], code[found + 1]];
  if (!sign || !name) return undefined;
  // `<T>(token) => …` is a type of TypeScript.
  if (code[found + 2]?.text === '>' && code[found + 3]?.text === '(') return undefined;
  // `<your code here>` is no tag.
  if (name.type === 'word' && code[found + 2]?.type === 'word' && code[found + 3]?.text !== '=')
    return undefined;
  return { kind: 'syntax-markup', details: { tag: `<${name.text}` }, at: sign.start };
}

/** Only `import` or `export` stands in the way: as a module the text could be read. */
function module({ source }: Broken): Notice | undefined {
  if (!/\b(?:import|export)\b/.test(source)) return undefined;
  try {
    const { body } = parse(blankPreamble(source), { ecmaVersion: 'latest', sourceType: 'module' });
    const node = body.find(({ type }) => /^(?:Import|Export)/.test(type));
    if (!node) return undefined;
    const word = node.type.startsWith('Import') ? 'import' : 'export';
    const path = 'source' in node ? node.source?.value : undefined;
    const details = { word, isWhole: true, ...(typeof path === 'string' && { path }) } as const;
    return { kind: 'syntax-module', details, at: node.start };
  } catch {
    return undefined;
  }
}

/** `# …` at the start of V8's line. A name behind it is a private field, which is JavaScript. */
function hashComment(broken: Broken): Notice | undefined {
  const start = lineStart(broken);
  const found = /^[ \t]*(#(?=[ #]|(?!include|import|define)\w+ )|--(?= [A-Za-z]+ )|\\\\(?= ))/.exec(
    broken.source.slice(start),
  );
  const sign = found?.[1];
  return found && sign !== undefined
    ? { kind: 'syntax-hash-comment', details: { sign }, at: start + found[0].length - sign.length }
    : undefined;
}

function otherLanguage(broken: Broken): Notice | undefined {
  return (
    wordOfLine(
      broken,
      'syntax-other-language',
      /^[ \t]*(func|fn|fun|sub|public|private|protected|final|val|auto|void|int|float|double|bool|boolean|string|String|local|use|using|package|namespace|#include|echo|puts|print|defer)\b(?=[ \t]+[\w<$'"])/m,
    ) ?? typedName(broken)
  );
}

/** `Client owner = …`, `List<Token> all = …`: a type in front of a name. */
function typedName(broken: Broken): Notice | undefined {
  const found = wordOfLine(
    broken,
    'syntax-other-language',
    /^[ \t]*([A-Z]\w*(?:<[^<>]*>)?(?:\[\])?)[ \t]+[A-Za-z_]\w*[ \t]*(?:=[^=>]|;)/,
  );
  const word = found && 'word' in found.details ? found.details.word : '';
  return isLikeKeyword(word) ? undefined : found;
}

/** A prompt, marks of a diff, or counted lines before every line of code: pasted from another place. */
function lineMarks(broken: Broken): Notice | undefined {
  const { source } = broken;
  const change = /^[ \t]*-[ \t][^\n]*\n[ \t]*\+[ \t]/m.exec(source);
  if (change)
    return { kind: 'syntax-line-marks', details: { mark: '-' }, at: change.index + change[0].search(/\S/) };
  const start = lineStart(broken);
  const prompt = /^[ \t]*(?:([>$])[ \t]+\w|([\^~])[\^~]+[ \t]*(?:\r?\n|$))/.exec(source.slice(start));
  const sign = prompt?.[1] ?? prompt?.[2];
  if (prompt && sign !== undefined)
    return { kind: 'syntax-line-marks', details: { mark: sign }, at: start + prompt[0].search(/\S/) };
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
  const marks = [/^> ?/, /^\+ ?/, /^- /, /^\$ /, /^\s*\d+[ \t|:.]+(?=\D)/];
  const mark = marks.find(
    (one) => lines.length > 1 && lines.filter((line) => one.test(line)).length > lines.length / 2,
  );
  const found = mark && new RegExp(mark.source, 'm').exec(source);
  return found
    ? { kind: 'syntax-line-marks', details: { mark: found[0].trim() }, at: found.index }
    : undefined;
}

/** `import db`, `export saveToken`, `from './db.js' import db` */
function moduleWord(broken: Broken): Notice | undefined {
  const start = lineStart(broken);
  const found =
    /^[ \t]*(import|exports?)\b(?!\s*[.=[(])|^[ \t]*(export)[ \t]*=|^[ \t]*from\b.*\b(import)\b/.exec(
      broken.source.slice(start).split('\n')[0] ?? '',
    );
  if (!found) return importInside(broken);
  const word = (found[1] ?? found[2] ?? found[3]) === 'import' ? 'import' : 'export';
  return { kind: 'syntax-module', details: { word }, at: start + found[0].search(/\S/) };
}

/** `const db = import './db.js'`, `const db from './db.js'` */
function importInside({ code, v8, place }: Broken): Notice | undefined {
  const word = code.find(
    ({ text, start }, index) =>
      (text === 'import' || text === 'from') &&
      code[index + 1]?.type === 'text' &&
      place(start).line === v8.line,
  );
  return word && { kind: 'syntax-module', details: { word: 'import' }, at: word.start };
}
