import { parse } from 'acorn';
import { quoted } from '../../quoted.js';
import { blankPreamble } from '../../reading/parse.js';
import type { Broken } from '../broken.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { lineStart } from '../v8-line.js';

interface Details {
  readonly word: 'import' | 'export';
  /** The file that is imported. */
  readonly path?: string;
  /** Nothing else is wrong with the source. */
  readonly isWhole?: boolean;
  /** The function that the file should export. */
  readonly wanted?: string;
}

export const moduleForm = syntaxMistake({
  kind: 'syntax-module',
  summary: 'import or export is used in a CommonJS file.',
  recognise: { type: 'certain', find: (broken) => withWanted(findWhole(broken), broken) },
  words: ({ word, path, isWhole, wanted = '…' }) => [
    `This file is a CommonJS module, which has no ${quoted(word)}.`,
    `${word === 'import' ? loadInstead(path) : `Export with ${quoted(`module.exports = { ${wanted} }`)} instead.`}${isWhole ? ` ${asModule}` : ''}`,
  ],
  hints: [
    'How do the files of this lesson load and share values?',
    'JavaScript has two module systems: CommonJS and ES modules. This file is CommonJS, which has no `import` and no `export`.',
    'To load, and to export:\n    const name = require(path);\n    module.exports = { name };',
  ],
});

export const moduleWord = syntaxMistake({
  ...moduleForm,
  recognise: { type: 'last-resort', find: (broken) => withWanted(findWord(broken), broken) },
});

function loadInstead(path: string | undefined): string {
  return path === undefined || /(?:^|\/)db(?:\.\w+)?$/.test(path)
    ? "Load with `const db = require('./db.js')` instead."
    : `Load with ${quoted(`require('${path}')`)} instead.`;
}

const asModule = 'To keep this form, name the file with `.mjs`, or set `"type": "module"` in `package.json`.';

function withWanted(found: Found<Details> | undefined, { wanted }: Broken): Found<Details> | undefined {
  return found && wanted !== undefined ? { ...found, details: { ...found.details, wanted } } : found;
}

/** The source is an ES module without mistakes. */
function findWhole({ source }: Broken): Found<Details> | undefined {
  if (!/\b(?:import|export)\b/.test(source)) return undefined;
  try {
    const { body } = parse(blankPreamble(source), { ecmaVersion: 'latest', sourceType: 'module' });
    const node = body.find(({ type }) => /^(?:Import|Export)/.test(type));
    if (!node) return undefined;
    const word = node.type.startsWith('Import') ? 'import' : 'export';
    const path = 'source' in node ? node.source?.value : undefined;
    const details = { word, isWhole: true, ...(typeof path === 'string' && { path }) } as const;
    return { details, at: node.start };
  } catch {
    return undefined;
  }
}

/** `import db`, `export saveToken`, `from './db.js' import db` */
function findWord(broken: Broken): Found<Details> | undefined {
  const start = lineStart(broken);
  const found =
    /^[ \t]*(import|exports?)\b(?!\s*[.=[(])|^[ \t]*(export)[ \t]*=|^[ \t]*from\b.*\b(import)\b/.exec(
      broken.source.slice(start).split('\n')[0] ?? '',
    );
  if (!found) return importInside(broken);
  const word = (found[1] ?? found[2] ?? found[3]) === 'import' ? 'import' : 'export';
  return { details: { word }, at: start + found[0].search(/\S/) };
}

/** `const db = import './db.js'`, `const db from './db.js'` */
function importInside({ code, v8, place }: Broken): Found<Details> | undefined {
  const word = code.find(
    ({ text, start }, index) =>
      (text === 'import' || text === 'from') &&
      code[index + 1]?.type === 'text' &&
      place(start).line === v8.line,
  );
  return word && { details: { word: 'import' }, at: word.start };
}
