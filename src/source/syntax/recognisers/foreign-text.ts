import { parse } from 'acorn';
import { blankPreamble } from '../../reading/parse.js';
import type { Broken, Notice, Recogniser } from '../broken.js';

/** Text that was never meant to be JavaScript: marks around pasted code, of a merge, of another language. */
export const foreignRecognisers: readonly Recogniser[] = [
  mergeMark,
  fence,
  json,
  markup,
  module,
  hashComment,
  python,
  otherLanguage,
  lineMarks,
];

function mergeMark({ source }: Broken): Notice | undefined {
  const found = /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/m.exec(source);
  return found ? { kind: 'syntax-merge-mark', details: { mark: found[0] }, at: found.index } : undefined;
}

function fence({ source }: Broken): Notice | undefined {
  const found = /^[ \t]*(?:```|~~~)[\w-]*[ \t]*$/m.exec(source);
  return found ? { kind: 'syntax-fence', details: {}, at: found.index } : undefined;
}

/** A whole file of data, pasted. Braces at a statement's start are a block, so that V8 stumbles at the first colon. */
function json({ source }: Broken): Notice | undefined {
  try {
    JSON.parse(source.replace(/^\uFEFF/, ''));
    return { kind: 'syntax-json', details: {}, at: source.search(/\S/) };
  } catch {
    return undefined;
  }
}

/** A tag where a statement or a value could begin. */
function markup({ code }: Broken): Notice | undefined {
  const found = code.findIndex(({ text }, index) => {
    const [before, next] = [code[index - 1], code[index + 1]];
    const isStart = before === undefined || /^(?:[;{}(=>,]|=>|return)$/.test(before.text);
    return text === '<' && isStart && (next?.type === 'word' || /^[?!/]$/.test(next?.text ?? ''));
  });
  const [sign, name] = [code[found], code[found + 1]];
  if (!sign || !name) return undefined;
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
    return { kind: 'syntax-module', details: { word }, at: node.start };
  } catch {
    return undefined;
  }
}

/** `# …` at the start of V8's line. A name behind it is a private field, which is JavaScript. */
function hashComment(broken: Broken): Notice | undefined {
  const start = lineStart(broken);
  const found = /^[ \t]*#(?=[ #]|\w+ )/.exec(broken.source.slice(start));
  return found ? { kind: 'syntax-hash-comment', details: {}, at: start + found[0].length - 1 } : undefined;
}

function python(broken: Broken): Notice | undefined {
  return wordOfLine(
    broken,
    'syntax-python',
    /^[ \t]*(def|elif|class|with|for|if|else|try)\b[^={};]*:[ \t]*(?:#.*)?$/m,
  );
}

function otherLanguage(broken: Broken): Notice | undefined {
  return wordOfLine(
    broken,
    'syntax-other-language',
    /^[ \t]*(func|fn|fun|sub|public|private|protected|void|int|string|String|local|use|using|package|#include)\b(?=[ \t]+[\w<$])/m,
  );
}

/** A line that begins in the way of another language, where V8 stumbled at it. */
function wordOfLine(
  broken: Broken,
  kind: 'syntax-python' | 'syntax-other-language',
  pattern: RegExp,
): Notice | undefined {
  const start = lineStart(broken);
  const line = /^.*/.exec(broken.source.slice(start))?.[0] ?? '';
  const found = pattern.exec(line);
  if (found?.[1] === undefined) return undefined;
  const at = start + line.search(/\S/);
  const isCode = broken.tokens.some((token) => token.start === at && token.type === 'word');
  return isCode ? { kind, details: { word: found[1] }, at } : undefined;
}

/** A prompt, marks of a diff, or counted lines before every line of code: pasted from another place. */
function lineMarks({ source }: Broken): Notice | undefined {
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
  const marks = [/^> ?/, /^\+ ?/, /^\$ /, /^\s*\d+[ \t|:.]+(?=\D)/];
  const mark = marks.find(
    (one) => lines.length > 1 && lines.filter((line) => one.test(line)).length > lines.length / 2,
  );
  const found = mark && new RegExp(mark.source, 'm').exec(source);
  return found
    ? { kind: 'syntax-line-marks', details: { mark: found[0].trim() }, at: found.index }
    : undefined;
}

function lineStart({ at, source }: Broken): number {
  return Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1;
}
