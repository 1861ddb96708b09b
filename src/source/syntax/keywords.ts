import { closestName } from '../closest-name.js';
import { isOneOf, type Token } from './tokens.js';

/** The keywords that learners need, and misspell. */
export const commonKeywords = [
  'async',
  'await',
  'break',
  'case',
  'catch',
  'class',
  'const',
  'else',
  'finally',
  'for',
  'function',
  'if',
  'let',
  'new',
  'return',
  'switch',
  'throw',
  'try',
  'typeof',
  'var',
  'while',
];

const keywords =
  'await break case catch class const continue default delete else export false finally for function if import in instanceof let new null of return static super switch this throw true try typeof undefined var void while yield';

export function isKeyword({ text }: Pick<Token, 'text'>): boolean {
  return isOneOf(text, keywords);
}

/** Keywords that begin a statement. */
export const statementKeywords = 'const let var return if for while switch throw try';

const lineKeywords = [
  'const',
  'let',
  'var',
  'return',
  'function',
  'async',
  'class',
  'export',
  'import',
  'await',
  'if',
  'else',
  'while',
  'for',
  'switch',
  'throw',
  'unless',
];

/** Whether the first word of a line is a keyword, maybe misspelled. */
export function isLikeKeyword(word: string): boolean {
  return (
    lineKeywords.includes(word.toLowerCase()) ||
    (word.length > 3 && closestName(word, lineKeywords) !== undefined)
  );
}
